namespace Corpus.Reading.Articles.Markup;

/// <summary>Links that stand in a text as they are: "(corpus:2025-03-30)" and "https://example.org/summary.html".</summary>
internal static class BareLink
{
    /// <summary>What links to a text or a statement begin with.</summary>
    public const string Scheme = "corpus:";

    private const string InIdentifier = "-/._~";
    private const string ClosesSentence = ".,:;!?*_~'\u2019";
    private const string Closes = "<>\"`|[]\u201C\u201D\u00AB\u00BB";

    /// <summary>The length of the link at a place; 0 where none stands there.</summary>
    public static int At(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return 0;
        }

        return Starts(text, at, Scheme) ? LengthOfCorpus(text, at)
            : Starts(text, at, "http://") || Starts(text, at, "https://") ? LengthOfWeb(text, at)
            : 0;
    }

    /// <summary>True for what begins as a link can; it is asked of every character.</summary>
    public static bool MayBegin(char c) => c is 'c' or 'C' or 'h' or 'H';

    /// <summary>"corpus:" is a word before a colon too: a link has a number, or stands alone in brackets, where one without a number is a slip.</summary>
    private static int LengthOfCorpus(string text, int at)
    {
        int start = at + Scheme.Length;
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || InIdentifier.IndexOf(text[end]) >= 0))
        {
            end++;
        }

        bool isAlone = at > 0 && text[at - 1] is '(' or '<' && end < text.Length && text[end] is ')' or '>';
        while (end > start && InIdentifier.IndexOf(text[end - 1]) >= 0)
        {
            end--;
        }

        return end > start && (isAlone || text[start] is >= '0' and <= '9') ? end - at : 0;
    }

    private static int LengthOfWeb(string text, int at)
    {
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

    /// <summary>True where the address of a text or a statement begins.</summary>
    public static bool HasScheme(string text, int at) => Starts(text, at, Scheme);

    private static bool Starts(string text, int at, string mark) =>
        string.Compare(text, at, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
