using System.Globalization;

namespace Corpus.Tool.Checking.Articles;

/// <summary>Where something stands in an article.</summary>
/// <param name="Part">"paragraph 12", of a document of Word, which has no lines; null of other articles.</param>
/// <param name="Line">From 1; 0 in a document of Word, like the other three.</param>
/// <param name="Column">In UTF-16 characters, from 1.</param>
/// <param name="EndLine">The line of its last character.</param>
/// <param name="EndColumn">Behind its last character.</param>
internal readonly record struct ArticlePlace(string? Part, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>"article.md:3:14", or "report.docx, paragraph 12".</summary>
    public string In(string path) => Part is null ? $"{path}:{this}" : $"{path}, {Part}";

    /// <summary>"3:14", or "paragraph 12".</summary>
    public override string ToString() => Part ?? string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
