using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>Finds where in an index words stand that are likely those of a quotation: where its rarer words stand at the right distance from each other.</summary>
internal sealed class NearPlaces(QuotationIndex index, int[] units)
{
    /// <summary>How many words of the quotation are looked up, the rarest first: with 3 of 4 right, most of them are. A bit each, so that 32 is all there is.</summary>
    private const int MostSeeds = 24;

    /// <summary>
    /// How many places of those words are looked at first: enough for the rarer words of a quotation in a thousand texts, which find it nearly always.
    /// </summary>
    public const int FewPlaces = 4_096;

    /// <summary>
    /// How many are looked at where those did not find it, because it has common words only. Past it the places of the commonest are left away: a word that
    /// each of a thousand texts has some times is within it.
    /// </summary>
    public const int MostPlaces = 65_536;

    /// <summary>How many places are compared word by word: one or two are right, the others share a formula.</summary>
    public const int MostCandidates = 8;

    /// <summary>How far from each other the places at which a quotation would begin may be to be one, in units; a quarter of a longer quotation.</summary>
    private const int LeastWidth = 8;

    /// <summary>Where in the quotation the words stand that are looked up, the rarest first.</summary>
    private readonly int[] _seeds = Rarest(index, units);

    /// <summary>The likeliest places, with room around them, the likeliest first.</summary>
    /// <param name="most">How many places of words are looked at.</param>
    public List<PlaceRange> In(PlaceRange range, int most)
    {
        int width = Math.Max(LeastWidth, units.Length / 4);
        Dictionary<int, int> votes = Votes(range, width, most, inPairs: true);
        if (votes.Count == 0)
        {
            votes = Votes(range, width, most, inPairs: false);
        }

        double[] weights = Array.ConvertAll(_seeds, seed => WeightOf(seed, range));
        List<PlaceRange> places = [];
        foreach (int bucket in Likeliest(votes, weights))
        {
            places.Add(Window((bucket * width) - units.Length, width, range));
        }

        return places;
    }

    /// <summary>The buckets with most weight, together with the next ones; of equal ones the first in the texts.</summary>
    private static List<int> Likeliest(Dictionary<int, int> votes, double[] weights)
    {
        List<(int Bucket, double Weight)> best = [];
        foreach (KeyValuePair<int, int> vote in votes)
        {
            double weight = WeightOf(vote.Value | (votes.TryGetValue(vote.Key + 1, out int next) ? next : 0), weights);
            int at = best.Count;
            while (at > 0 && (best[at - 1].Weight < weight || (best[at - 1].Weight == weight && best[at - 1].Bucket > vote.Key)))
            {
                at--;
            }

            if (at < MostCandidates)
            {
                best.Insert(at, (vote.Key, weight));
                best.RemoveRange(Math.Min(best.Count, MostCandidates), Math.Max(0, best.Count - MostCandidates));
            }
        }

        return best.ConvertAll(static one => one.Bucket);
    }

    /// <summary>
    /// Where the quotation would begin, in steps of a width, and which of its rarer words say so, a bit each: a word that stands there twice, as in two
    /// sentences of one beginning, says it once.
    /// </summary>
    /// <param name="left">How many places of words are looked at.</param>
    /// <param name="inPairs">True to count a word only where the one before or behind it is there as well, which leaves away nearly all chance.</param>
    private Dictionary<int, int> Votes(PlaceRange range, int width, int left, bool inPairs)
    {
        Dictionary<int, int> votes = [];
        for (int vote = 0; vote < _seeds.Length; vote++)
        {
            int seed = _seeds[vote];
            if (inPairs && IsBetweenRarer(seed))
            {
                continue;
            }

            (int first, int end) = index.PlacesIn(units[seed], range);
            for (int i = first; i < end && left > 0; i++, left--)
            {
                int place = index.PlaceAt(i);
                if (!inPairs || IsInPair(seed, place))
                {
                    int bucket = (place - seed + units.Length) / width;
                    votes.TryGetValue(bucket, out int others);
                    votes[bucket] = others | (1 << vote);
                }
            }
        }

        return votes;
    }

    /// <summary>A rarer word has more weight.</summary>
    private double WeightOf(int seed, PlaceRange range)
    {
        (int first, int end) = index.PlacesIn(units[seed], range);
        return 1 / Math.Log(2 + end - first);
    }

    private static double WeightOf(int vote, double[] weights)
    {
        double sum = 0;
        for (int i = 0; vote != 0; i++, vote >>= 1)
        {
            sum += (vote & 1) != 0 ? weights[i] : 0;
        }

        return sum;
    }

    /// <summary>"The" in "welcomed the report": each pair that it is in was looked for by the other word.</summary>
    private bool IsBetweenRarer(int seed) => seed > 0 && seed + 1 < units.Length && IsRarer(seed - 1, seed) && IsRarer(seed + 1, seed);

    private bool IsRarer(int one, int other) => units[one] >= 0 && index.CountOf(units[one]) < index.CountOf(units[other]);

    private bool IsInPair(int seed, int place) =>
        (seed > 0 && place > 0 && index.Units[place - 1] == units[seed - 1])
        || (seed + 1 < units.Length && place + 1 < index.Units.Length && index.Units[place + 1] == units[seed + 1]);

    private static int[] Rarest(QuotationIndex index, int[] units)
    {
        int[] places = [.. Enumerable.Range(0, units.Length).Where(place => units[place] >= 0)];
        int[] counts = Array.ConvertAll(places, place => index.CountOf(units[place]));
        Array.Sort(counts, places);
        return [.. places.Take(MostSeeds)];
    }

    /// <summary>Room for the quotation, and for a third of its words more on each side.</summary>
    private PlaceRange Window(int start, int width, PlaceRange range)
    {
        int room = (units.Length / 3) + 4;
        int first = Math.Max(range.Start, start - room);
        int end = Math.Min(range.End, start + (2 * width) + units.Length + room);
        int middle = Math.Min(Math.Max(start + width + (units.Length / 2), first), end - 1);
        PlaceRange text = index.Passages.RangeOfText(index.Passages.TextOf(index.Passages.At(middle)));
        return new PlaceRange(Math.Max(first, text.Start), Math.Min(end, text.End));
    }
}
