using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Markup;

/// <summary>A comment that is a link and nothing else, <c>&lt;!-- corpus:none --&gt;</c>: it says of a quotation what no reader is to see.</summary>
internal static class HiddenLink
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>Where the address stands; null in any other comment or tag.</summary>
    public static (int Start, int End)? In(string text, int at, int length)
    {
        int last = at + length - Closing.Length;
        bool isComment = length >= Opening.Length + Closing.Length
            && string.CompareOrdinal(text, at, Opening, 0, Opening.Length) == 0
            && string.CompareOrdinal(text, last, Closing, 0, Closing.Length) == 0;
        if (!isComment)
        {
            return null;
        }

        int start = Blank.Skip(text, at + Opening.Length, last);
        int end = Blank.TrimEnd(text, start, last);
        return end - start > BareLink.Scheme.Length && BareLink.HasScheme(text, start) && !HasBlank(text, start, end) ? (start, end) : null;
    }

    private static bool HasBlank(string text, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (Blank.Is(text[at]))
            {
                return true;
            }
        }

        return false;
    }
}
