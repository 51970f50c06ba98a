using Corpus.Reading.Text;

namespace Corpus.Reading.Findings;

/// <summary>A format of files other than plain text, told by how such a file begins.</summary>
/// <param name="Name">As a message calls it, behind "it is".</param>
/// <param name="Example">How such a file begins; a test holds the format to it, and that no format before it is meant.</param>
/// <param name="Begins">True for a file of it; it is handed the beginning, without blanks before it.</param>
/// <param name="Advice">What to do, as a sentence without its full stop.</param>
internal sealed record OtherFormat(string Name, string Example, Func<string, bool> Begins, string Advice)
{
    private const string Open = "Open it in the program that it belongs to, and save its words as plain text in UTF-8";
    private const string InBrowser = "Open it in a browser, and save the words of the summary as plain text in UTF-8";
    private const string Recognize = "Have its words recognized or type them, and save them as plain text in UTF-8";
    private const string Unpack = "Unpack it, and add the texts in it each as a file of plain text in UTF-8";

    /// <summary>What tells a format stands among its first characters; a page has a long head before its first paragraph.</summary>
    private const int LongestBeginning = 16384;

    /// <summary>
    /// How an archive begins. A document of Word is one, and the name of its text stands behind a few small files.
    /// </summary>
    private const string Archive = "PK\u0003\u0004";

    /// <summary>In the order in which they are asked: an archive is one only if it is no document; a page of the web can begin as XML does.</summary>
    public static OtherFormat[] All { get; } =
    [
        new("PDF", "%PDF-1.7", static text => Is(text, "%PDF"), Open),
        new("PostScript", "%!PS-Adobe-3.0", static text => Is(text, "%!PS"), Open),
        new("RTF, rich text", @"{\rtf1\ansi Summary}", static text => Is(text, @"{\rtf"), Open),
        new("a book in EPUB", Archive + "mimetypeapplication/epub+zip", static text => Is(text, Archive) && Has(text, "application/epub+zip"), Open),
        new("a document of OpenDocument (.odt)", Archive + "mimetypeapplication/vnd.oasis.opendocument.text",
            static text => Is(text, Archive) && Has(text, "vnd.oasis.opendocument"), Open),
        new("a document of Microsoft Word (.docx)", Archive + "word/document.xml",
            static text => Is(text, Archive) && (Has(text, "word/") || (Has(text, "[Content_Types].xml") && !Has(text, "xl/") && !Has(text, "ppt/"))), Open),
        new("a document of Microsoft Office", Archive + "[Content_Types].xml xl/workbook.xml", static text => Is(text, Archive) && Has(text, "[Content_Types].xml"), Open),
        new("an archive in ZIP", Archive, static text => Is(text, Archive), Unpack),
        new("an archive in GZIP", "\u001F\u008B\b", static text => Is(text, "\u001F") && IsBinary(text, 1, 1), Unpack),
        new("an archive in RAR", "Rar!\u001A", static text => Is(text, "Rar!\u001A"), Unpack),
        new("an archive in 7z", "7z\u00BC\u00AF", static text => Is(text, "7z") && IsBinary(text, 2, 2), Unpack),
        new("a document of Microsoft Word (.doc) or another of Office", "\u00D0\u00CF\u0011\u00E0",
            static text => IsBinary(text, 0, 2) && Is(text, "\u0011", 2), Open),
        new("an image in PNG", "\u0089PNG", static text => IsBinary(text, 0, 1) && Is(text, "PNG", 1), Recognize),
        new("an image in JPEG", "\u00FF\u00D8\u00FF\u00E0..JFIF", static text => IsBinary(text, 0, 3) && (Has(text, "JFIF") || Has(text, "Exif")), Recognize),
        new("an image in GIF", "GIF89a", static text => Is(text, "GIF87a") || Is(text, "GIF89a"), Recognize),
        new("an image in TIFF", "II*\0", static text => Is(text, "II*\0") || Is(text, "MM\0*"), Recognize),
        new("an image in WebP", "RIFF....WEBP", static text => Is(text, "RIFF") && Is(text, "WEBP", 8), Recognize),
        new("an e-mail or a page of the web in MIME", "MIME-Version: 1.0\nContent-Type: text/html",
            static text => IsHeader(text) && Has(text, "\nContent-Type:") && Has(text, "MIME-Version:"), InBrowser),
        new("HTML, a page of the web", "<!DOCTYPE html>", static text => MarkupLanguage.IsHtml(text), InBrowser),
        new("XML", "<?xml version=\"1.0\"?>", static text => MarkupLanguage.IsXml(text), Open),
        new("JSON", "{ \"title\": ", IsJson, "Save the words of the summary in it as plain text in UTF-8"),
        new("LaTeX", @"\documentclass{article}", static text => Is(text, @"\documentclass"), "Convert it to plain text in UTF-8"),
    ];

    /// <summary>The format of a file that is no plain text; null for a text.</summary>
    public static OtherFormat? Of(string content)
    {
        int start = Blank.Skip(content, 0, content.Length);
        while (start < content.Length && content[start] is '\r' or '\n')
        {
            start = Blank.Skip(content, start + 1, content.Length);
        }

        string beginning = content.Substring(start, Math.Min(LongestBeginning, content.Length - start));
        return Array.Find(All, format => format.Begins(beginning));
    }

    private static bool Is(string text, string mark, int at = 0) => string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    private static bool Has(string text, string mark) => text.IndexOf(mark, StringComparison.Ordinal) >= 0;

    /// <summary>True for bytes beyond ASCII: which characters they became depends on the encoding that was tried.</summary>
    private static bool IsBinary(string text, int at, int count)
    {
        for (int i = at; i < at + count; i++)
        {
            if (i >= text.Length || text[i] <= '~')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHeader(string text) =>
        Is(text, "MIME-Version:") || Is(text, "From:") || Is(text, "Return-Path:") || Is(text, "Received:") || Is(text, "Delivered-To:");

    /// <summary>True for "{ \"", "[{" and "[\"": a note in brackets begins with a letter.</summary>
    private static bool IsJson(string text)
    {
        int at = 0;
        while (at < text.Length && (text[at] is '{' or '[' or '\r' or '\n' || Blank.Is(text[at])))
        {
            at++;
        }

        int end = at < text.Length && text[at] == '"' ? text.IndexOf('"', at + 1) : -1;
        int colon = end < 0 ? -1 : Blank.Skip(text, end + 1, text.Length);
        return at > 0 && colon >= 0 && colon < text.Length && text[0] is '{' or '[' && (text[colon] == ':' || (text[colon] == ',' && text[0] == '['));
    }
}
