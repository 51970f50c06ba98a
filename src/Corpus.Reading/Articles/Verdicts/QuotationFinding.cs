using Corpus.Reading.Findings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>What was found wrong with a quotation or its source, and what would put it right.</summary>
/// <param name="RightWords">What is to stand between the marks, as it is to be read; null where the words are not what is wrong.</param>
/// <param name="RightSource">The identifier of the text or statement that is to be named: "2024-05-02"; null where the source is not what is wrong.</param>
internal sealed record QuotationFinding(ReadFinding Finding, string? RightWords, string? RightSource)
{
    /// <summary>What to write where, in the article; null for code, and where it is no matter of one place.</summary>
    public ArticleReplacement? Replacement { get; init; }
}

/// <summary>What is to stand at a place of an article instead of what stands there.</summary>
/// <param name="Place">What goes; it can go on in the next lines.</param>
/// <param name="Text">What comes, in the markup of the article.</param>
internal sealed record ArticleReplacement(Fragment Place, string Text);
