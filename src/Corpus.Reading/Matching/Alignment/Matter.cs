using Corpus.Reading.English;

namespace Corpus.Reading.Matching.Alignment;

/// <summary>
/// What a statement is about: the stems of its words but for the small ones, and each two of them that are neighbours, by number. Two
/// statements of a field share words; what they share in the same order is what they say alike.
/// </summary>
internal static class Matter
{
    private static readonly WordSet SmallWords = WordLists.Set("matter: words without matter of their own");

    /// <summary>The numbers, ascending, each once.</summary>
    public static int[] Of(string text, MatterNumbers numbers)
    {
        SortedSet<int> matter = [];
        int last = -1;
        foreach (TextWord piece in Words.Of(text))
        {
            if (SmallWords.Contains(piece.Key))
            {
                continue;
            }

            int word = numbers.OfWord(Stem.Of(piece.Key));
            matter.Add(word);
            if (last >= 0)
            {
                matter.Add(numbers.OfNeighbours(last, word));
            }

            last = word;
        }

        return [.. matter];
    }
}
