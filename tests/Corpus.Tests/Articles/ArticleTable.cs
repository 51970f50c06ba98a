using Corpus.Reading.Articles;
using Corpus.Tests.Quoting;

namespace Corpus.Tests.Articles;

/// <summary>The rows of articles.txt.</summary>
internal static class ArticleTable
{
    /// <summary>Stands for "\\" while other characters are read.</summary>
    private const char Backslash = '\u0001';

    public static IReadOnlyList<ArticleRow> Rows { get; } =
    [
        .. File.ReadAllLines(Checkout.PathOf("tests/Corpus.Tests/Articles/articles.txt"))
            .Select(static (text, i) => (Text: text, Line: i + 1))
            .Where(static row => row.Text.Length > 0 && row.Text[0] != '#')
            .Select(static row => Of(row.Text.Split(" | ", 3), row.Line)),
    ];

    private static ArticleRow Of(string[] parts, int line)
    {
        bool isMarkdown = parts[1] == "markdown";
        string content = QuotationTable.Unescape(parts[2].Replace("\\\\", $"{Backslash}", StringComparison.Ordinal)).Replace(Backslash, '\\');
        string[] messages = parts[0] == "silent" ? [] : parts[0].Split(" & ");
        return new ArticleRow(line, [.. messages.Select(static message => message.Split(' ', 4))], new Article(isMarkdown ? "a.md" : "a.txt", content, isMarkdown));
    }
}

/// <summary>An article and what is to be said of it.</summary>
/// <param name="Line">Where it stands in articles.txt.</param>
/// <param name="Messages">Of each the rule, and as far as the table says it the text, the line and the right words.</param>
/// <param name="Article">The article.</param>
internal sealed record ArticleRow(int Line, IReadOnlyList<string[]> Messages, Article Article);
