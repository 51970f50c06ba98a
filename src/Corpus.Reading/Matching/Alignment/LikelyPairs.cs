namespace Corpus.Reading.Matching.Alignment;

/// <summary>
/// Finds for each statement those of the other text that share most with it, by an index of who has which word.
/// </summary>
/// <remarks>
/// Near linear: of those who have a word only the <see cref="MostPlaces"/> nearest in the text are looked at, and of those found only
/// the <see cref="MostPairs"/> that share most. In texts of the usual length that is all; in one of thousands of statements that say the same over
/// and over, statements far from each other are not found by the words that all have.
/// </remarks>
internal static class LikelyPairs
{
    /// <summary>More than a summary has statements.</summary>
    private const int MostPlaces = 32;

    /// <summary>A statement seldom shares anything to speak of with more than three or four.</summary>
    private const int MostPairs = 8;

    /// <summary>Every pair that one of the two finds, each once, the likeliest first.</summary>
    /// <param name="beforeOpen">The statements before that are looked at, ascending.</param>
    /// <param name="afterOpen">Those after.</param>
    public static List<LikelyPair> Of(ComparedTexts texts, int[] beforeOpen, int[] afterOpen, CancellationToken cancellation)
    {
        HashSet<(int Before, int After)> found = [];
        foreach ((int own, int other) in FoundFrom(texts, beforeOpen, afterOpen, cancellation))
        {
            found.Add((own, other));
        }

        foreach ((int own, int other) in FoundFrom(texts.Turned(), afterOpen, beforeOpen, cancellation))
        {
            found.Add((other, own));
        }

        List<LikelyPair> pairs = [.. found.Select(pair => texts.Pair(pair.Before, pair.After))];
        pairs.Sort(LikelyPair.Compare);
        return pairs;
    }

    private static IEnumerable<(int Own, int Other)> FoundFrom(ComparedTexts texts, int[] own, int[] others, CancellationToken cancellation)
    {
        PlacesOfMatter places = new(texts.After.Matters, others, texts.Kinds);
        MostShared shared = new(texts.After.Count, MostPairs);
        foreach (int statement in own)
        {
            cancellation.ThrowIfCancellationRequested();
            int place = (int)((long)statement * texts.After.Count / texts.Before.Count);
            foreach (int number in texts.Before.Matters[statement])
            {
                places.Nearest(number, place, MostPlaces, out int[] all, out int first, out int end);
                for (int i = first; i < end; i++)
                {
                    shared.Add(all[i], texts.WeightOf(number));
                }
            }

            foreach (int other in shared.Take(place))
            {
                yield return (statement, other);
            }
        }
    }
}
