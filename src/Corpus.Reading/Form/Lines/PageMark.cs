using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Lines;

/// <summary>
/// Recognizes what a page has for the eye or for the typist: rules, the frame of its end mark, initials, and numbers of pages
/// and columns, which stand inside sentences too.
/// </summary>
internal static class PageMark
{
    private const int FewestRuleMarks = 3;
    private const int LongestInitials = 40;
    private const int FewestDigits = 7;
    private const int Shortest = 10;
    private const int LongestEnd = 10;
    private const int ShortestAgency = 2;
    private const string RuleMarks = "-*_=~#+–—─━―";

    private const int LongestNumber = 8;

    private static readonly WordSet NumberLabels = WordLists.SetIgnoringCase("page-furniture: labels of a number in brackets");

    private static readonly WordSet Ends = WordLists.Set("page-furniture: marks of the end behind the last words");

    private static readonly WordSet Agencies = WordLists.Set("page-furniture: agencies behind the last words");

    private static readonly char[] OpenNumbers = ['[', '-', '\u2013'];

    private static readonly char[] Brackets = ['<', '(', '[', '/'];

    /// <summary>"11/07/24 16:20": day and hour in numbers, of which nothing tells the order.</summary>
    public static bool IsStamp(string text, int start, int end)
    {
        int slashes = 0;
        int colons = 0;
        for (int i = start; i < end; i++)
        {
            slashes += text[i] is '/' or '.' ? 1 : 0;
            colons += text[i] == ':' ? 1 : 0;
            if (!char.IsDigit(text[i]) && !Blank.Is(text[i]) && text[i] is not ('/' or '.' or ':' or '|' or ','))
            {
                return false;
            }
        }

        return slashes == 2 && colons is 1 or 2;
    }

    /// <summary>True for a rule across the page: "---", "* * *", "=====", "###".</summary>
    public static bool IsRule(string text, int start, int end)
    {
        int marks = 0;
        for (int i = start; i < end; i++)
        {
            if (Blank.Is(text[i]))
            {
                continue;
            }

            if (text[i] != text[start] || RuleMarks.IndexOf(text[i]) < 0)
            {
                return false;
            }

            marks++;
        }

        return marks >= FewestRuleMarks;
    }

    /// <summary>"-END-", "(End)" and "END" close a text whatever stands before them; "End" alone can be its last word.</summary>
    public static bool IsFramed(string text, int start, int end) => !char.IsLetter(text[start]) || char.IsUpper(text[end - 1]);

    /// <summary>Where the number of a page or column begins, "[Page 12]", "[[Page S1234]]", or "- 3 -" between words; -1 where there is none.</summary>
    /// <param name="behind">The offset behind it.</param>
    public static int FindNumber(string text, int start, int end, out int behind)
    {
        for (int open = text.IndexOfAny(OpenNumbers, start, end - start); open >= 0; open = text.IndexOfAny(OpenNumbers, behind, end - behind))
        {
            behind = text[open] == '[' ? BehindNumber(text, open, end) : BehindDashes(text, open, start, end);
            if (behind > open)
            {
                return open;
            }

            behind = open + 1;
        }

        behind = end;
        return -1;
    }

    /// <summary>Behind "- 3 -" between two words, where the second has a small letter; the opening dash where none stands there.</summary>
    private static int BehindDashes(string text, int dash, int start, int end)
    {
        int behind = dash + 2;
        while (behind < end && char.IsDigit(text[behind]) && behind - dash < LongestNumber)
        {
            behind++;
        }

        bool isMark = dash - 2 >= start && text[dash - 1] == ' ' && char.IsLetter(text[dash - 2])
            && behind > dash + 2 && text[dash + 1] == ' '
            && behind + 3 < end && text[behind] == ' ' && text[behind + 1] == text[dash] && text[behind + 2] == ' ' && char.IsLower(text[behind + 3]);
        return isMark ? behind + 2 : dash;
    }

    private static int BehindNumber(string text, int open, int end)
    {
        int first = open + 1 < end && text[open + 1] == '[' ? open + 2 : open + 1;
        int behind = first;
        while (behind < end && behind - first <= Shortest && char.IsLetter(text[behind]))
        {
            behind++;
        }

        string label = text.Substring(first, behind - first);
        int number = behind < end && text[behind] == '.' ? behind + 1 : behind;
        int digits = 0;
        for (behind = number = Blank.Skip(text, number, end); behind < end && char.IsLetterOrDigit(text[behind]) && behind - number < LongestNumber; behind++)
        {
            digits += char.IsDigit(text[behind]) ? 1 : 0;
        }

        behind = BehindTotal(text, behind, end);
        int close = first - open;
        bool isClosed = behind + close <= end && text[behind] == ']' && text[behind + close - 1] == ']';
        return isClosed && digits > 0 && NumberLabels.Contains(label) ? behind + close : open;
    }

    /// <summary>Behind "of 7" and "/7" in "[Page 3 of 7]".</summary>
    private static int BehindTotal(string text, int start, int end)
    {
        int at = Blank.Skip(text, start, end);
        at = at < end && text[at] == '/' ? at + 1 : at + 2 < end && string.CompareOrdinal(text, at, "of", 0, 2) == 0 ? at + 2 : start;
        int number = at > start ? Blank.Skip(text, at, end) : end;
        int behind = number;
        while (behind < end && char.IsDigit(text[behind]) && behind - number < LongestNumber)
        {
            behind++;
        }

        return behind > number ? behind : start;
    }

    /// <summary>True for a number to ring: "(02) 6277 7800", "+61 2 6127 1999".</summary>
    public static bool IsTelephone(string text, int start, int end)
    {
        int digits = 0;
        for (int i = start; i < end; i++)
        {
            digits += char.IsDigit(text[i]) ? 1 : 0;
            if (!char.IsDigit(text[i]) && !Blank.Is(text[i]) && text[i] is not ('(' or ')' or '+' or '-'))
            {
                return false;
            }
        }

        return start > 0 && digits >= FewestDigits;
    }

    /// <summary>
    /// Where the words of a line end that closes with the mark of the end or of an agency: "… in space. &lt;End&gt;", "… the drill. (PNA)".
    /// </summary>
    public static int BeforeEnd(string text, int start, int end)
    {
        if (end - start <= Shortest || text[end - 1] is not ('>' or ')' or ']' or '/'))
        {
            return end;
        }

        int open = text.LastIndexOfAny(Brackets, end - 2, LongestEnd);
        string mark = open >= 0 ? text.Substring(open + 1, end - open - 2) : "";
        bool isEnd = Ends.Contains(mark) || (text[end - 1] == ')' && (Agencies.Contains(mark) || (mark.Length >= ShortestAgency && mark.All(char.IsUpper))));
        int words = isEnd ? Blank.TrimEnd(text, start, open) : end;
        return words > start && words < open && SentenceEnd.FindStop(text, start, words) >= 0 ? words : end;
    }

    /// <summary>True for the initials of those who wrote and typed a text, as stand below it: "ABC/XYZ", "/RY/".</summary>
    public static bool IsInitials(string text, int start, int end)
    {
        if (text[start] == '/' && text[end - 1] == '/' && end - start > 2)
        {
            return Enumerable.Range(start + 1, end - start - 2).All(i => char.IsUpper(text[i]) || text[i] == '/');
        }

        int slashes = 0;
        int letters = 0;
        for (int i = start; i < end && end - start <= LongestInitials; i++)
        {
            bool isFirst = i == start || text[i - 1] == '/';
            bool isLetter = isFirst ? char.IsUpper(text[i]) : char.IsLetter(text[i]);
            if (!isLetter && (text[i] != '/' || isFirst))
            {
                return false;
            }

            letters += isLetter ? 1 : 0;
            slashes += isLetter ? 0 : 1;
        }

        return slashes > 0 && letters > slashes;
    }
}
