using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>Finds where in an index words stand that are likely those of a quotation: where its rarer words stand at the right distance from each other.</summary>
internal sealed class NearPlaces(QuotationIndex index, int[] units)
{
    /// <summary>How many words of the quotation are looked up, the rarest first: with 3 of 4 right, several of them are.</summary>
    private const int MostSeeds = 16;

    /// <summary>How many places of those words are looked at. Past it the places of common words are left away, which say little.</summary>
    private const int MostVotes = 4096;

    /// <summary>How many places are compared word by word: one or two are right, the others share a formula.</summary>
    public const int MostCandidates = 8;

    /// <summary>The likeliest places, as the place where the quotation would begin, the likeliest first.</summary>
    public List<PlaceRange> In(PlaceRange range)
    {
        int width = Math.Max(8, units.Length / 4);
        Dictionary<int, double> votes = [];
        int left = MostVotes;
        foreach (int seed in Seeds())
        {
            (int first, int end) = index.PlacesIn(units[seed], range);
            double weight = 1 / Math.Log(2 + end - first);
            for (int i = first; i < end && left > 0; i++, left--)
            {
                int bucket = (index.PlaceAt(i) - seed + units.Length) / width;
                votes.TryGetValue(bucket, out double sum);
                votes[bucket] = sum + weight;
            }
        }

        return
        [
            .. votes
                .Select(vote => (Bucket: vote.Key, Weight: vote.Value + (votes.TryGetValue(vote.Key + 1, out double next) ? next : 0)))
                .OrderByDescending(static vote => vote.Weight)
                .ThenBy(static vote => vote.Bucket)
                .Take(MostCandidates)
                .Select(vote => Window((vote.Bucket * width) - units.Length, width, range)),
        ];
    }

    /// <summary>Where in the quotation the words stand that are looked up, the rarest first.</summary>
    private IEnumerable<int> Seeds()
    {
        int[] places = [.. Enumerable.Range(0, units.Length).Where(place => units[place] >= 0)];
        int[] counts = Array.ConvertAll(places, place => index.CountOf(units[place]));
        Array.Sort(counts, places);
        return places.Take(MostSeeds);
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
