using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Clauses;

/// <summary>Where the runs of a quotation stand in a section.</summary>
/// <remarks>
/// "The Ministers" stands there with every sentence, "a very specific proposal" once. So the run that stands there least is taken first, and
/// of a run that stands there too often the places that are nearest to those of the run beside it, on its side.
/// </remarks>
internal static class RunPlaces
{
    /// <summary>Of more places of a run some are left away: it bounds the work.</summary>
    private const int Most = 256;

    /// <summary>The places of each run, in order; null when one stands nowhere.</summary>
    public static List<int>[]? In(RunSearch[] runs, PlaceRange range)
    {
        List<int>[] places = new List<int>[runs.Length];
        int rarest = 0;
        for (int run = 0; run < runs.Length; run++)
        {
            places[run] = runs[run].In(range, int.MaxValue);
            rarest = places[run].Count < places[rarest].Count ? run : rarest;
            if (places[run].Count == 0)
            {
                return null;
            }
        }

        places[rarest] = places[rarest].GetRange(0, Math.Min(Most, places[rarest].Count));
        for (int run = rarest - 1; run >= 0; run--)
        {
            int length = runs[run].Length;
            places[run] = Nearest(places[run], places[run + 1].ConvertAll(next => next - length + 1), isBefore: true);
        }

        for (int run = rarest + 1; run < runs.Length; run++)
        {
            int length = runs[run - 1].Length;
            places[run] = Nearest(places[run], places[run - 1].ConvertAll(last => last + length), isBefore: false);
        }

        return places;
    }

    /// <summary>The places nearest to each of some bounds, before it or from it on; all where they are few.</summary>
    private static List<int> Nearest(List<int> places, List<int> bounds, bool isBefore)
    {
        if (places.Count <= Most || bounds.Count == 0)
        {
            return places;
        }

        int each = Math.Max(1, Most / bounds.Count);
        List<int> nearest = [];
        int taken = 0;
        int next = 0;
        foreach (int bound in bounds)
        {
            while (next < places.Count && places[next] < bound)
            {
                next++;
            }

            int first = Math.Max(taken, isBefore ? next - each : next);
            taken = Math.Max(taken, isBefore ? next : Math.Min(places.Count, next + each));
            nearest.AddRange(places.GetRange(first, Math.Max(0, taken - first)));
        }

        return nearest;
    }
}
