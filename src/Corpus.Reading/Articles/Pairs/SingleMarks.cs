namespace Corpus.Reading.Articles.Pairs;

/// <summary>Finds what is quoted in a quotation, between ‘ and ’ or two straight marks; apostrophes are the same characters.</summary>
internal static class SingleMarks
{
    /// <summary>Adds what stands between two places of a paragraph.</summary>
    public static void Find(string text, int start, int end, List<MarkedWords> found)
    {
        Find(text, start, end, '\u2018', '\u2019', found);
        Find(text, start, end, '\'', '\'', found);
    }

    /// <summary>
    /// Adds what stands between ‘ and ’ by itself, as British papers quote, or between two straight marks. An apostrophe inside ends nothing, "the ministers’ view"
    /// neither: behind an "s" it closes where no word follows. What opens before a number is an apostrophe too, "the ‘90s".
    /// </summary>
    public static void FindAlone(string text, int start, int end, List<MarkedWords> found)
    {
        FindAlone(text, start, end, '\u2018', '\u2019', found);
        FindAlone(text, start, end, '\'', '\'', found);
    }

    private static void FindAlone(string text, int start, int end, char open, char close, List<MarkedWords> found)
    {
        int opened = -1;
        for (int at = start; at < end; at++)
        {
            if (text[at] == open && MarkSides.CanOpen(text, at) && !char.IsDigit(text[at + 1]))
            {
                opened = at;
            }
            else if (text[at] == close && opened >= 0 && at > opened + 1 && MarkSides.CanClose(text, at) && !IsPossessive(text, at))
            {
                found.Add(new MarkedWords(opened + 1, at, MarkKind.Single));
                opened = -1;
            }
        }
    }

    private static bool IsPossessive(string text, int at)
    {
        int next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return text[at - 1] is 's' or 'S' && next < text.Length && char.IsLetterOrDigit(text[next]);
    }

    private static void Find(string text, int start, int end, char open, char close, List<MarkedWords> found)
    {
        int opened = -1;
        int possessive = -1;
        for (int at = start; at < end; at++)
        {
            if (text[at] == open && MarkSides.CanOpen(text, at))
            {
                Add(opened, possessive);
                opened = at;
                possessive = -1;
            }
            else if (text[at] == close && opened >= 0 && at > opened + 1 && MarkSides.CanClose(text, at))
            {
                // "the ministers’ view": it closes only where nothing else does.
                bool isPossessive = text[at - 1] is 's' or 'S' && possessive < 0;
                possessive = isPossessive ? at : possessive;
                if (!isPossessive)
                {
                    Add(opened, at);
                    opened = -1;
                    possessive = -1;
                }
            }
        }

        Add(opened, possessive);

        void Add(int from, int to)
        {
            if (from >= 0 && to > from)
            {
                found.Add(new MarkedWords(from + 1, to, MarkKind.Single));
            }
        }
    }
}
