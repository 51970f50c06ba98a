using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>Finds where in an index words stand that are likely those of a quotation: where its rarer words stand at the right distance from each other.</summary>
internal sealed class NearPlaces(QuotationIndex index, int[] units)
{
    /// <summary>How many words of the quotation are looked up, the rarest first: with 3 of 4 right, most of them are.</summary>
    private const int MostSeeds = 24;

    /// <summary>
    /// How many places of those words are looked at. Past it the places of common words are left away: they say little, and beside rarer ones
    /// nothing new. In a thousand texts a word that each has some times is within it.
    /// </summary>
    private const int MostPlaces = 16_384;

    /// <summary>How many places are compared word by word: one or two are right, the others share a formula.</summary>
    public const int MostCandidates = 8;

    /// <summary>How far from each other the places at which a quotation would begin may be to be one, in units; a quarter of a longer quotation.</summary>
    private const int LeastWidth = 8;

    /// <summary>Room on each side of a quotation of few words, of which a third is one or two: a short clause that was put in.</summary>
    private const int LeastRoom = 4;

    /// <summary>The likeliest places, with room around them, the likeliest first.</summary>
    public List<PlaceRange> In(PlaceRange range)
    {
        int width = Math.Max(LeastWidth, units.Length / 4);
        Dictionary<int, double> votes = Votes(range, width, inPairs: true);
        if (votes.Count == 0)
        {
            votes = Votes(range, width, inPairs: false);
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

    /// <summary>Where the quotation would begin, by its rarer words, in steps of a width; a rarer word has more weight.</summary>
    /// <param name="inPairs">True to count a word only where the one before or behind it is there as well, which leaves away nearly all chance.</param>
    private Dictionary<int, double> Votes(PlaceRange range, int width, bool inPairs)
    {
        Dictionary<int, double> votes = [];
        int left = MostPlaces;
        foreach (int seed in Seeds())
        {
            (int first, int end) = index.PlacesIn(units[seed], range);
            double weight = 1 / Math.Log(2 + end - first);
            for (int i = first; i < end && left > 0; i++, left--)
            {
                int place = index.PlaceAt(i);
                if (!inPairs || IsInPair(seed, place))
                {
                    int bucket = (place - seed + units.Length) / width;
                    votes.TryGetValue(bucket, out double sum);
                    votes[bucket] = sum + weight;
                }
            }
        }

        return votes;
    }

    private bool IsInPair(int seed, int place) =>
        (seed > 0 && place > 0 && index.Units[place - 1] == units[seed - 1])
        || (seed + 1 < units.Length && place + 1 < index.Units.Length && index.Units[place + 1] == units[seed + 1]);

    /// <summary>Where in the quotation the words stand that are looked up, the rarest first.</summary>
    private IEnumerable<int> Seeds()
    {
        int[] places = [.. Enumerable.Range(0, units.Length).Where(place => units[place] >= 0)];
        int[] counts = Array.ConvertAll(places, place => index.CountOf(units[place]));
        Array.Sort(counts, places);
        return places.Take(MostSeeds);
    }

    /// <summary>Room for the quotation, and for a third of its words more on each side, as a quarter of them may be others.</summary>
    private PlaceRange Window(int start, int width, PlaceRange range)
    {
        int room = (units.Length / 3) + LeastRoom;
        int first = Math.Max(range.Start, start - room);
        int end = Math.Min(range.End, start + (2 * width) + units.Length + room);
        int middle = Math.Min(Math.Max(start + width + (units.Length / 2), first), end - 1);
        PlaceRange text = index.Passages.RangeOfText(index.Passages.TextOf(index.Passages.At(middle)));
        return new PlaceRange(Math.Max(first, text.Start), Math.Min(end, text.End));
    }
}
