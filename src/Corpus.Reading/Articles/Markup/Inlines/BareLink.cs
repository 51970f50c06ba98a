using Corpus.Reading.Articles.Verdicts;

namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>Links that stand in a text as they are: "(corpus:2025-03-30)" and "https://example.org/summary.html".</summary>
internal static class BareLink
{
    /// <summary>What links to a text or a statement begin with.</summary>
    public const string Scheme = "corpus:";

    private const string ClosesSentence = ".,:;!?*_~'\u2019";
    private const string Closes = "<>\"`|[]\u201C\u201D\u00AB\u00BB";

    /// <summary>The length of the link at a place; 0 where none stands there.</summary>
    public static int At(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return 0;
        }

        int length = LengthOf(text, at);
        return IsCorpus(text, at, length) || IsWeb(text, at, length) ? length : 0;
    }

    /// <summary>True for what begins as a link can; it is asked of every character.</summary>
    public static bool MayBegin(char c) => c is 'c' or 'C' or 'h' or 'H';

    /// <summary>"corpus:" is a word before a colon too: a link has a number, or stands alone in brackets.</summary>
    private static bool IsCorpus(string text, int at, int length)
    {
        int behind = at + Scheme.Length;
        bool isScheme = length > Scheme.Length && string.Compare(text, at, Scheme, 0, Scheme.Length, StringComparison.OrdinalIgnoreCase) == 0;
        bool isInBrackets = at > 0 && text[at - 1] is '(' or '<' && at + length < text.Length && text[at + length] is ')' or '>';
        return isScheme && (text[behind] is >= '0' and <= '9' || isInBrackets);
    }

    private static bool IsWeb(string text, int at, int length) =>
        length > 0 && Starts(text, at, "http") && PublishedAddress.Is(text.Substring(at, length));

    private static int LengthOf(string text, int at)
    {
        if (!Starts(text, at, Scheme) && !Starts(text, at, "http://") && !Starts(text, at, "https://"))
        {
            return 0;
        }

        int end = at;
        int depth = 0;
        while (end < text.Length && text[end] > ' ' && !char.IsWhiteSpace(text[end]) && Closes.IndexOf(text[end]) < 0)
        {
            depth += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth < 0)
            {
                break;
            }

            end++;
        }

        while (end > at && ClosesSentence.IndexOf(text[end - 1]) >= 0)
        {
            end--;
        }

        return end - at;
    }

    private static bool Starts(string text, int at, string mark) =>
        string.Compare(text, at, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
