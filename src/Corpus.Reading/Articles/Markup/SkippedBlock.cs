namespace Corpus.Reading.Articles.Markup;

/// <summary>Lines that are no text of an article, up to one that ends them: code, a comment, front matter.</summary>
/// <param name="Depth">In how many quotes and items it stands: where one of them ends, it ends too.</param>
/// <param name="IsLast">True for a part of a line that ends it; it is given the article, where the part starts and where it ends.</param>
internal sealed record SkippedBlock(int Depth, Func<string, int, int, bool> IsLast)
{
    private static readonly string[] Raw = ["script", "style", "pre", "textarea"];

    public static SkippedBlock Code(int depth, char mark, int length) =>
        new(depth, (article, at, end) => LineStarts.IsFenceEnd(article, at, end, mark, length));

    /// <summary>The comment or the element of raw text that begins at a place; null where none does.</summary>
    public static SkippedBlock? Markup(string article, int at, int end, int depth)
    {
        string? last = Is(article, at, "<!--") ? "-->" : null;
        foreach (string name in Raw)
        {
            int behind = at + 1 + name.Length;
            bool isTag = Is(article, at + 1, name) && (behind >= end || article[behind] is '>' or ' ' or '\t');
            last = isTag ? "</" + name : last;
        }

        return last is null
            ? null
            : new SkippedBlock(depth, (text, start, lineEnd) => text.IndexOf(last, start, lineEnd - start, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>What stands at the top of a file between two lines of "---" or "+++".</summary>
    public static SkippedBlock FrontMatter(string mark) => new(0, (article, at, end) =>
        end - at == mark.Length && (Is(article, at, mark) || (mark == "---" && Is(article, at, "..."))));

    private static bool Is(string text, int at, string mark) =>
        string.Compare(text, at, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
