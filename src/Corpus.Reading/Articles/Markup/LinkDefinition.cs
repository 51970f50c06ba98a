using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Markup;

/// <summary>Definitions of reference links at the beginning of a paragraph: <c>[m]: corpus:2025-03-30 "title"</c>; and the label of a footnote.</summary>
internal static class LinkDefinition
{
    /// <summary>Goes over all that stand there, and keeps them; the first of a label counts.</summary>
    /// <returns>Where the content of the paragraph begins.</returns>
    public static int SkipAll(RawParagraph paragraph, Dictionary<string, LinkTarget> definitions)
    {
        int start = 0;
        while (true)
        {
            int behind = Skip(paragraph, start, definitions);
            if (behind < 0)
            {
                return start;
            }

            start = behind;
        }
    }

    /// <summary>The label in "[^1]: …", "^1"; null where a text begins with no footnote.</summary>
    public static string? FootnoteOf(string text)
    {
        int end = IsFootnote(text, 0, text.Length) ? LinkLabel.End(text, 0) : -1;
        return end > 0 ? LinkLabel.Of(text, 0, end) : null;
    }

    /// <summary>True where a footnote begins in a line: it begins a paragraph, wherever it stands.</summary>
    public static bool IsFootnote(string text, int at, int end)
    {
        if (at + 1 >= end || text[at] != '[' || text[at + 1] != '^')
        {
            return false;
        }

        int label = LinkLabel.End(text, at);
        return label > at + 3 && label < end && text[label] == ':';
    }

    /// <summary>Behind the definition at a place; -1 where none stands there.</summary>
    private static int Skip(RawParagraph paragraph, int start, Dictionary<string, LinkTarget> definitions)
    {
        string text = paragraph.Text;
        int colon = start < text.Length && text[start] == '[' ? LinkLabel.End(text, start) : -1;
        if (colon < 0 || colon >= text.Length || text[colon] != ':')
        {
            return -1;
        }

        string label = LinkLabel.Of(text, start, colon);
        if (label.Length > 0 && label[0] == '^')
        {
            return SkipBlanks(text, colon + 1);
        }

        int at = SkipBlanks(text, colon + 1);
        if (label.Length == 0 || LinkDestination.At(paragraph, at, out int behind) is not { } target || behind == at)
        {
            return -1;
        }

        int end = EndOfDefinition(text, behind);
        if (end >= 0 && !definitions.ContainsKey(label))
        {
            definitions.Add(label, target);
        }

        return end;
    }

    /// <summary>Behind the title, if any, and the end of the line; -1 where something else stands there.</summary>
    private static int EndOfDefinition(string text, int at)
    {
        int title = SkipBlanks(text, at);
        int behind = title > at ? LinkDestination.SkipTitle(text, title) : title;
        int withTitle = behind > title ? EndOfLine(text, behind) : -1;
        return withTitle >= 0 ? withTitle : EndOfLine(text, at);
    }

    private static int EndOfLine(string text, int at)
    {
        int end = Blank.Skip(text, at, text.Length);
        int feed = text.IndexOf('\n', at, end - at);
        return feed >= 0 ? SkipBlanks(text, feed + 1) : end == text.Length ? end : -1;
    }

    private static int SkipBlanks(string text, int at) => Blank.Skip(text, at, text.Length);
}
