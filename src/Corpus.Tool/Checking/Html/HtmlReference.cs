using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Corpus.Tool.Checking.Html;

/// <summary>Characters that are written by their names or numbers: "&amp;ldquo;", "&amp;#8220;".</summary>
internal static class HtmlReference
{
    /// <summary>"CounterClockwiseContourIntegral;", the longest name, has 32 characters.</summary>
    private const int LongestName = 32;

    private const string Replacement = "\uFFFD";

    /// <summary>What is written at "&amp;".</summary>
    /// <param name="end">Where the text ends that it may be in.</param>
    /// <param name="length">How long it is written; 0 where "&amp;" is a character of the text.</param>
    public static string At(string text, int at, int end, out int length)
    {
        bool isNumber = at + 1 < end && text[at + 1] == '#';
        return isNumber ? Number(text, at, end, out length) : Name(text, at, end, out length);
    }

    /// <summary>A text without references.</summary>
    public static string Decoded(string text)
    {
        StringBuilder decoded = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int length = 0;
            string written = text[at] == '&' ? At(text, at, text.Length, out length) : "";
            decoded.Append(length > 0 ? written : text[at].ToString());
            at += Math.Max(length, 1);
        }

        return decoded.ToString();
    }

    /// <summary>A text with references for what is markup, and for every character that is not ASCII where the page has none such.</summary>
    /// <param name="isAscii">True for a page all in ASCII: it may be served in any encoding.</param>
    public static string Encoded(string text, bool isAscii)
    {
        StringBuilder encoded = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                > '~' when isAscii => encoded.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};"),
                _ => encoded.Append(rune.ToString()),
            };
        }

        return encoded.ToString();
    }

    private static string Name(string text, int at, int end, out int length)
    {
        int last = at + 1;
        int most = Math.Min(end, at + 1 + LongestName);
        while (last < most && char.IsAsciiLetterOrDigit(text[last]))
        {
            last++;
        }

        if (last < end && text[last] == ';' && Symbol(text[(at + 1)..(last + 1)]) is { } whole)
        {
            length = last + 1 - at;
            return whole;
        }

        // Some old names do without the semicolon, even with letters behind them.
        for (; last > at + 2; last--)
        {
            if (Symbol(text[(at + 1)..last]) is { } old)
            {
                length = last - at;
                return old;
            }
        }

        length = 0;
        return "";
    }

    private static string? Symbol(string name) => HtmlEntityProvider.Resolver.GetSymbol(name) is { Length: > 0 } symbol ? symbol : null;

    private static string Number(string text, int at, int end, out int length)
    {
        bool isHex = at + 2 < end && text[at + 2] is 'x' or 'X';
        int start = at + (isHex ? 3 : 2);
        int last = start;
        long code = 0;
        while (last < end && (isHex ? char.IsAsciiHexDigit(text[last]) : char.IsAsciiDigit(text[last])))
        {
            code = Math.Min((code * (isHex ? 16 : 10)) + Convert.ToInt32(text[last].ToString(), 16), int.MaxValue);
            last++;
        }

        length = last == start ? 0 : last - at + (last < end && text[last] == ';' ? 1 : 0);
        return length == 0 ? "" : Character((int)code);
    }

    private static string Character(int code) =>
        HtmlEntityProvider.IsInCharacterTable(code) ? HtmlEntityProvider.GetSymbolFromTable(code)!
        : Rune.IsValid(code) && code != 0 ? new Rune(code).ToString()
        : Replacement;
}
