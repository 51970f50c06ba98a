using Corpus.Reading.English;

namespace Corpus.Reading.Findings;

/// <summary>Tells HTML and XML from text with a word in angle brackets ("&lt;End&gt;").</summary>
internal static class MarkupLanguage
{
    /// <summary>One end of an element can be a slip of a conversion; a text does not close paragraph after paragraph.</summary>
    private const int FewestEnds = 3;

    private static readonly WordSet Tags = WordLists.SetIgnoringCase("page-furniture: tags of a page of the web");
    private static readonly string[] Ends = ["</p>", "</div>", "</li>", "</td>", "</h1>", "</h2>", "</h3>", "<br>", "<br/>", "<br />"];

    /// <summary>True where the first tag is one of HTML, or tags of it close all along.</summary>
    public static bool IsHtml(string text)
    {
        int start = SkipProlog(text);
        string tag = TagAt(text, start);
        bool isDocument = Is(text, start, "<!doctype html") || tag is "html" or "head" or "body";
        return isDocument || (Tags.Contains(tag) && IsClosed(text, start, tag)) || CountEnds(text) >= FewestEnds;
    }

    /// <summary>True where the text begins with a declaration of XML, or with a tag that is closed later.</summary>
    public static bool IsXml(string text)
    {
        string tag = TagAt(text, 0);
        return Is(text, 0, "<?xml") || Is(text, 0, "<!doctype ") || (tag.Length > 0 && IsClosed(text, 0, tag));
    }

    /// <summary>Behind "&lt;?xml …?&gt;" and the comments before the first tag.</summary>
    private static int SkipProlog(string text)
    {
        int start = 0;
        while (Is(text, start, "<?") || Is(text, start, "<!--"))
        {
            int end = text.IndexOf('>', start);
            start = end < 0 ? text.Length : end + 1;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }
        }

        return start;
    }

    /// <summary>The name of the tag that begins at a place, in small letters; empty where none does.</summary>
    private static string TagAt(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is ':' or '-' or '_'))
        {
            end++;
        }

        bool isTag = start < text.Length && text[start] == '<' && end < text.Length && end > start + 1 && (text[end] is '>' or '/' || char.IsWhiteSpace(text[end]));
        return isTag ? text.Substring(start + 1, end - start - 1).ToLowerInvariant() : "";
    }

    private static bool IsClosed(string text, int start, string tag) =>
        text.IndexOf("</" + tag, start, StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("/>", start, StringComparison.Ordinal) >= 0;

    private static int CountEnds(string text)
    {
        int count = 0;
        for (int at = text.IndexOf('<'); at >= 0 && count < FewestEnds; at = text.IndexOf('<', at + 1))
        {
            count += Array.Exists(Ends, end => Is(text, at, end)) ? 1 : 0;
        }

        return count;
    }

    private static bool Is(string text, int start, string mark) =>
        string.Compare(text, start, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
