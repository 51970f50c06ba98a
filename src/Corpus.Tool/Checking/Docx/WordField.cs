using System.Text;

namespace Corpus.Tool.Checking.Docx;

/// <summary>A link that Word keeps as a field: <c>HYPERLINK "corpus:2025-03-30"</c>, between the signs that begin, part and end one.</summary>
internal sealed class WordField
{
    private const string Keyword = "HYPERLINK";

    private bool _isLink;

    /// <summary>What the field says, as far as it was read.</summary>
    public StringBuilder Code { get; } = new();

    /// <summary>The address in a field; null where it is none of a link, or of one to a place in the document.</summary>
    public static string? AddressIn(string code)
    {
        string rest = code.Trim();
        if (!rest.StartsWith(Keyword, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        rest = rest[Keyword.Length..].TrimStart();
        int close = rest.StartsWith('"') ? rest.IndexOf('"', 1) : -1;
        return close > 1 ? rest[1..close] : null;
    }

    /// <summary>A sign of a field.</summary>
    /// <param name="sign">"begin", "separate" or "end".</param>
    internal void Meet(string? sign, WordParagraphReader.Unfinished paragraph)
    {
        if (sign == "begin")
        {
            Code.Clear();
        }
        else if (sign == "separate" && AddressIn(Code.ToString()) is string address)
        {
            paragraph.Add(WordPieceKind.LinkStart, address);
            _isLink = true;
        }
        else if (sign == "end" && _isLink)
        {
            paragraph.Add(WordPieceKind.LinkEnd, "");
            _isLink = false;
        }
    }
}
