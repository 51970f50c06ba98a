using System.Text;

namespace Corpus.Reading.Articles.Markup;

/// <summary>Where a link of Markdown leads, and its title.</summary>
internal static class LinkDestination
{
    /// <summary>Parentheses in each other; as many as CommonMark asks a reader to take.</summary>
    private const int Deepest = 32;

    /// <summary>The destination at a place; null where none can stand.</summary>
    /// <param name="behind">Behind it and what closes it.</param>
    public static LinkTarget? At(RawParagraph paragraph, int at, out int behind)
    {
        string text = paragraph.Text;
        bool isPointed = at < text.Length && text[at] == '<';
        int start = isPointed ? at + 1 : at;
        int end = isPointed ? EndOfPointed(text, start) : EndOfBare(text, start);
        behind = isPointed ? end + 1 : end;
        return end < 0 ? null : new LinkTarget(WithoutEscapes(text, start, end), paragraph.OffsetOf(start), paragraph.OffsetOf(start) + end - start);
    }

    /// <summary>Behind the title that begins at a place; the place itself where none does.</summary>
    public static int SkipTitle(string text, int at)
    {
        char close = at >= text.Length ? '\0' : text[at] switch { '"' => '"', '\'' => '\'', '(' => ')', _ => '\0' };
        if (close == '\0')
        {
            return at;
        }

        int end = at + 1;
        while (end < text.Length && text[end] != close)
        {
            if (close == ')' && text[end] == '(')
            {
                return at;
            }

            end += text[end] == '\\' ? 2 : 1;
        }

        return end < text.Length ? end + 1 : at;
    }

    private static int EndOfPointed(string text, int at)
    {
        while (at < text.Length && text[at] != '>')
        {
            if (text[at] is '<' or '\n')
            {
                return -1;
            }

            at += text[at] == '\\' ? 2 : 1;
        }

        return at < text.Length ? at : -1;
    }

    private static int EndOfBare(string text, int at)
    {
        int depth = 0;
        while (at < text.Length && text[at] > ' ')
        {
            if (text[at] == ')' && depth-- == 0)
            {
                return at;
            }

            if (text[at] == '(' && ++depth > Deepest)
            {
                return -1;
            }

            at += text[at] == '\\' && at + 1 < text.Length && text[at + 1] > ' ' ? 2 : 1;
        }

        return depth == 0 ? at : -1;
    }

    private static string WithoutEscapes(string text, int start, int end)
    {
        if (text.IndexOf('\\', start, end - start) < 0)
        {
            return text.Substring(start, end - start);
        }

        StringBuilder address = new();
        for (int at = start; at < end; at++)
        {
            at += text[at] == '\\' && at + 1 < end ? 1 : 0;
            address.Append(text[at]);
        }

        return address.ToString();
    }
}
