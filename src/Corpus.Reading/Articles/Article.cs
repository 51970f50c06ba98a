using Corpus.Reading.Text;

namespace Corpus.Reading.Articles;

/// <summary>A text in which others are quoted.</summary>
/// <param name="Path">For findings only.</param>
/// <param name="Content">Every character of the file, line ends as they are.</param>
/// <param name="IsMarkdown">False for plain text, in which every character is read as it stands.</param>
internal sealed record Article(string Path, string Content, bool IsMarkdown)
{
    private static readonly string[] MarkdownEndings = [".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"];

    /// <summary>The article in a file; Markdown where the name of the file ends as those of Markdown do.</summary>
    public static Article Of(TextFile file) => new(
        file.Path, file.Content, Array.Exists(MarkdownEndings, ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
