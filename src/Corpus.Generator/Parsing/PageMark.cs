using Corpus.Generator.Text;

namespace Corpus.Generator.Parsing;

/// <summary>Recognizes lines that a page has for the eye or for the typist: rules, the frame of its end mark, initials.</summary>
internal static class PageMark
{
    private const int FewestRuleMarks = 3;
    private const int LongestInitials = 40;
    private const string RuleMarks = "-*_=~#+–—─━―";

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

    /// <summary>True for the initials of those who wrote and typed a text, as stand below it: "ABC/XYZ".</summary>
    public static bool IsInitials(string text, int start, int end)
    {
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
