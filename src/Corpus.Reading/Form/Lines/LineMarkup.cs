using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>
/// Parts the words of a line from the marks that a conversion to Markdown writes around them: "## ", "> ", "**…**",
/// "[…](address)", a backslash before a bullet or at the end. Marks inside a line are kept as published.
/// </summary>
internal static class LineMarkup
{
    private const int MostHeadingMarks = 6;
    private const int MostQuotes = 8;
    private const int ShortestLink = 5;

    private static readonly string[] Frames = ["***", "**", "__", "*", "_"];

    /// <summary>The line without the marks around its words; the same line when there are none.</summary>
    public static TextLine Strip(string content, TextLine line)
    {
        int start = SkipQuotes(content, line.TextStart, line.TextEnd);
        int words = SkipHeadingMark(content, start, line.TextEnd);
        bool isHeading = words > start;
        int end = TrimBreak(content, words, isHeading ? TrimHeadingMark(content, words, line.TextEnd) : line.TextEnd);
        start = words;
        while (Unframe(content, ref start, ref end))
        {
            // Nothing inside has the sign of the frame: after as many times as there are signs it is over.
        }

        // A heading that is a link is the title of the page; any other line that is one leads away from it.
        if (isHeading && FindLink(content, start, end) is var (first, last))
        {
            (start, end) = (first, last);
        }

        start = SkipEscape(content, start, end);
        return start == line.TextStart && end == line.TextEnd ? line : line with { TextStart = start, TextEnd = end };
    }

    /// <summary>True for a run that is a link and nothing else: "[In Japanese](/ja/1.html)", "- [Home](/)", "![Flag](flag.png)".</summary>
    public static bool IsLink(string content, int start, int end)
    {
        bool isItem = content[start] is '-' or '*' or '+' && start + 1 < end && Blank.Is(content[start + 1]);
        int first = isItem ? Blank.Skip(content, start + 1, end) : start;
        first += first < end && content[first] == '!' ? 1 : 0;
        return FindLink(content, first, end) != null;
    }

    /// <summary>Takes "**" off both ends of the words, where they frame these and nothing else.</summary>
    public static bool Unframe(string content, ref int start, ref int end)
    {
        foreach (string frame in Frames)
        {
            if (IsFramed(content, start, end, frame))
            {
                start += frame.Length;
                end -= frame.Length;
                return true;
            }
        }

        return false;
    }

    /// <summary>"**1. Overview**", but not "* 3 *" and not "**one** and **two**".</summary>
    private static bool IsFramed(string content, int start, int end, string frame)
    {
        int first = start + frame.Length;
        int last = end - frame.Length;
        if (last - first < 1 || !IsAt(content, start, frame) || !IsAt(content, last, frame)
            || Blank.Is(content[first]) || Blank.Is(content[last - 1]))
        {
            return false;
        }

        int inside = content.IndexOf(frame[0], first, last - first);
        return inside < 0;
    }

    private static bool IsAt(string content, int index, string mark) =>
        string.CompareOrdinal(content, index, mark, 0, mark.Length) == 0;

    /// <summary>Behind "&gt; words", "&gt; &gt; words", and "&gt;" alone between two paragraphs of what is quoted.</summary>
    private static int SkipQuotes(string content, int start, int end)
    {
        for (int count = 0; count < MostQuotes && start < end && content[start] == '>'; count++)
        {
            if (start + 1 < end && !Blank.Is(content[start + 1]) && content[start + 1] != '>')
            {
                break;
            }

            start = Blank.Skip(content, start + 1, end);
        }

        return start;
    }

    /// <summary>Behind the mark of "## words".</summary>
    private static int SkipHeadingMark(string content, int start, int end)
    {
        int mark = start;
        while (mark < end && content[mark] == '#')
        {
            mark++;
        }

        int words = Blank.Skip(content, mark, end);
        bool isMark = mark > start && mark - start <= MostHeadingMarks && words > mark && words < end;
        return isMark ? words : start;
    }

    /// <summary>Before the mark at the end of "## words ##".</summary>
    private static int TrimHeadingMark(string content, int start, int end)
    {
        int mark = end;
        while (mark > start && content[mark - 1] == '#')
        {
            mark--;
        }

        int words = Blank.TrimEnd(content, start, mark);
        return words < mark && words > start ? words : end;
    }

    /// <summary>Before a backslash at the end, which keeps the line break.</summary>
    private static int TrimBreak(string content, int start, int end) =>
        end - start > 1 && content[end - 1] == '\\' && content[end - 2] != '\\' ? Blank.TrimEnd(content, start, end - 1) : end;

    /// <summary>"\- words": the sign that the backslash keeps from being read as a mark is the text's own.</summary>
    private static int SkipEscape(string content, int start, int end) =>
        end - start > 1 && content[start] == '\\' && content[start + 1] is '-' or '*' or '+' or '#' or '>' or '(' or '[' or '_' ? start + 1 : start;

    /// <summary>The words of "[words](address)".</summary>
    private static (int Start, int End)? FindLink(string content, int start, int end)
    {
        if (end - start < ShortestLink || content[start] != '[' || content[end - 1] != ')')
        {
            return null;
        }

        int close = content.IndexOf(']', start, end - start);
        bool isLink = close > start + 1 && close + 2 < end && content[close + 1] == '('
            && content.IndexOf('(', close + 2, end - close - 2) < 0 && !HasBlank(content, close + 2, end);
        return isLink ? (start + 1, close) : null;
    }

    private static bool HasBlank(string content, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Blank.Is(content[i]))
            {
                return true;
            }
        }

        return false;
    }
}
