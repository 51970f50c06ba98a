using Corpus.Reading.Findings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Articles.Verdicts;

/// <summary>What was found wrong with a quotation or its source, and what would put it right.</summary>
/// <param name="RightWords">What is to stand between the marks, as it is to be read; null where the words are not what is wrong.</param>
/// <param name="RightSource">The identifier of the text or statement that is to be named: "2024-05-02"; null where the source is not what is wrong.</param>
internal sealed record QuotationFinding(ReadFinding Finding, string? RightWords, string? RightSource)
{
    /// <summary>With what to write where, in the markup of the article.</summary>
    public QuotationFinding MendedBy(Fragment place, string text) => this with { Finding = Finding with { Replacement = new Replacement(place, text) } };
}
