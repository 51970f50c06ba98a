namespace Corpus.Reading.Articles.Pairs;

/// <summary>
/// Finds the words between double marks that make no pair of any language's, or one of Swedish and Finnish: ”so”, “so“, ”so“, „so". Editors turn marks the
/// wrong way, and nobody reads the words for less quoted.
/// </summary>
internal static class OddMarks
{
    private static readonly char[] Marks = ['\u201C', '\u201D', '\u201E', '"'];

    /// <summary>Adds what stands between two marks that are left over, the first before a word and the second behind one.</summary>
    /// <param name="found">What the usual pairs are around.</param>
    /// <returns>The first mark that opens such a pair; -1 where there is none.</returns>
    public static int Find(string text, List<MarkedWords> found)
    {
        HashSet<int> paired = [];
        foreach (MarkedWords words in found)
        {
            paired.Add(words.Start - 1);
            paired.Add(words.End);
        }

        int first = -1;
        int opened = -1;
        for (int at = text.IndexOfAny(Marks); at >= 0; at = text.IndexOfAny(Marks, at + 1))
        {
            if (paired.Contains(at))
            {
                continue;
            }

            bool opens = MarkSides.CanOpen(text, at);
            bool closes = MarkSides.CanClose(text, at);
            if (opened >= 0 && closes && !opens && (text[at] == '"') == (text[opened] == '\u201E'))
            {
                found.Add(new MarkedWords(opened + 1, at, text[at] == '"' ? MarkKind.Low : MarkKind.Curly));
                first = first < 0 ? opened : first;
                opened = -1;
            }
            else if (opens && !closes && text[at] != '"')
            {
                opened = at;
            }
        }

        return first;
    }
}
