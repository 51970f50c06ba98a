using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Markup.Inlines;

/// <summary>Tags and comments of HTML in a paragraph, by CommonMark 0.31, section 6.6.</summary>
internal static class HtmlTag
{
    private static readonly string[] Breaks = ["br", "p", "div", "li", "td", "th", "tr"];

    /// <summary>The length of the tag or comment at a place; 0 where none stands there.</summary>
    public static int At(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
        {
            int close = text.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return close < 0 ? 0 : close + 3 - at;
        }

        bool isEnd = at + 1 < text.Length && text[at + 1] == '/';
        int name = isEnd ? at + 2 : at + 1;
        int end = NameEnd(text, name);
        if (end == name)
        {
            return 0;
        }

        end = isEnd ? end : AttributesEnd(text, end);
        end = end < 0 ? text.Length : Blank.Skip(text, end, text.Length);
        end += !isEnd && end < text.Length && text[end] == '/' ? 1 : 0;
        return end < text.Length && text[end] == '>' ? end + 1 - at : 0;
    }

    /// <summary>True for a tag that parts words.</summary>
    public static bool IsBreak(string text, int at)
    {
        string tag = NameOf(text, at);
        return Array.Exists(Breaks, other => other.Equals(tag, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name of the tag at a place, opening or closing; empty for a comment.</summary>
    public static string NameOf(string text, int at)
    {
        int name = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        return text.Substring(name, NameEnd(text, name) - name);
    }

    private static int NameEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && (IsLetter(text[end]) || (end > at && (text[end] == '-' || text[end] is >= '0' and <= '9'))))
        {
            end++;
        }

        return end;
    }

    /// <summary>Behind the attributes; -1 where a value does not close.</summary>
    private static int AttributesEnd(string text, int at)
    {
        while (at < text.Length)
        {
            int start = Blank.Skip(text, at, text.Length);
            int end = start;
            while (start > at && end < text.Length && (IsLetter(text[end]) || text[end] is >= '0' and <= '9' or '_' or ':' or '.' or '-'))
            {
                end++;
            }

            if (end == start)
            {
                return at;
            }

            at = ValueEnd(text, end);
            if (at < 0)
            {
                return -1;
            }
        }

        return at;
    }

    private static int ValueEnd(string text, int at)
    {
        int sign = Blank.Skip(text, at, text.Length);
        int start = sign < text.Length && text[sign] == '=' ? Blank.Skip(text, sign + 1, text.Length) : -1;
        if (start < 0 || start == text.Length)
        {
            return start < 0 ? at : -1;
        }

        if (text[start] is '"' or '\'')
        {
            int close = text.IndexOf(text[start], start + 1);
            return close < 0 ? -1 : close + 1;
        }

        int end = start;
        while (end < text.Length && text[end] > ' ' && "\"'=<>`".IndexOf(text[end]) < 0)
        {
            end++;
        }

        return end == start ? -1 : end;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
