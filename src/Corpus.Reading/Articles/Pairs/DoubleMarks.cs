namespace Corpus.Reading.Articles.Pairs;

/// <summary>Finds the words of a paragraph between “ and ”, „ and “, ” and ”, « and », » and «, 「 and 」, and two straight marks.</summary>
internal static class DoubleMarks
{
    /// <summary>A number of more digits is no length in inches but a year.</summary>
    private const int MostDigitsOfInches = 3;

    /// <summary>Adds them; a mark that never closes, or that closes nothing, is left alone.</summary>
    /// <returns>The first “ that is never closed; -1 where there is none.</returns>
    public static int Find(string text, List<MarkedWords> found)
    {
        AddGuillemets(text, '\u00AB', '\u00BB', found);
        AddGuillemets(text, '\u2039', '\u203A', found);
        AddPairs(text, '\u300C', '\u300D', MarkKind.Corner, found);
        AddPairs(text, '\u300E', '\u300F', MarkKind.Corner, found);
        AddStraight(text, found);
        int unclosed = AddCurly(text, found);
        int mended = OddMarks.Find(text, found);
        return unclosed == mended ? -1 : unclosed;
    }

    /// <summary>All of a text.</summary>
    public static List<MarkedWords> In(string text)
    {
        List<MarkedWords> found = [];
        Find(text, found);
        return found;
    }

    /// <summary>Those of German and Danish books point at the words, »so«: told by the letter behind the first.</summary>
    private static void AddGuillemets(string text, char left, char right, List<MarkedWords> found)
    {
        int first = text.IndexOf(right);
        bool isTurned = first >= 0 && first + 1 < text.Length && MarkSides.CanOpen(text, first) && char.IsLetterOrDigit(text[first + 1])
            && text.LastIndexOf(left, first) < 0;
        AddPairs(text, isTurned ? right : left, isTurned ? left : right, MarkKind.Guillemets, found);
    }

    private static void AddPairs(string text, char open, char close, MarkKind kind, List<MarkedWords> found)
    {
        List<int> opened = [];
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == open)
            {
                opened.Add(at);
            }
            else if (text[at] == close && opened.Count > 0)
            {
                found.Add(new MarkedWords(opened[opened.Count - 1] + 1, at, kind));
                opened.RemoveAt(opened.Count - 1);
            }
        }
    }

    /// <summary>“ opens, and closes what „ opened where words end before it; ” closes both.</summary>
    private static int AddCurly(string text, List<MarkedWords> found)
    {
        List<(int At, MarkKind Kind)> opened = [];
        for (int at = 0; at < text.Length; at++)
        {
            char c = text[at];
            MarkKind last = opened.Count > 0 ? opened[opened.Count - 1].Kind : MarkKind.Block;
            bool closes = c == '\u201D' ? opened.Count > 0 : c == '\u201C' && last == MarkKind.Low && MarkSides.CanClose(text, at);
            if (closes)
            {
                found.Add(new MarkedWords(opened[opened.Count - 1].At + 1, at, last));
                opened.RemoveAt(opened.Count - 1);
            }
            else if (c is '\u201C' or '\u201E')
            {
                opened.Add((at, c == '\u201E' ? MarkKind.Low : MarkKind.Curly));
            }
        }

        int first = opened.FindIndex(static open => open.Kind == MarkKind.Curly);
        return first >= 0 ? opened[first].At : -1;
    }

    private static void AddStraight(string text, List<MarkedWords> found)
    {
        List<int> marks = [];
        for (int at = text.IndexOf('"'); at >= 0; at = text.IndexOf('"', at + 1))
        {
            marks.Add(at);
        }

        Stack<int> opened = new();
        for (int i = 0; i < marks.Count; i++)
        {
            int at = marks[i];
            bool closes = opened.Count > 0 && MarkSides.CanClose(text, at);
            if (closes && i + 1 < marks.Count && IsInches(text, at, marks[i + 1]))
            {
                continue;
            }

            if (closes)
            {
                found.Add(new MarkedWords(opened.Pop() + 1, at, MarkKind.Straight));
            }
            else if (MarkSides.CanOpen(text, at))
            {
                opened.Push(at);
            }
        }
    }

    /// <summary>True for 12" and 5'10" where the next mark closes too: one of both must be a length. The mark that both would close stands before.</summary>
    private static bool IsInches(string text, int at, int next)
    {
        int start = at;
        while (text[start - 1] is >= '0' and <= '9')
        {
            start--;
        }

        bool isNumber = at - start is > 0 and <= MostDigitsOfInches
            && (char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '\'' or '\u2019' or '(' or '-');
        return isNumber && MarkSides.CanClose(text, next) && !MarkSides.CanOpen(text, next);
    }
}
