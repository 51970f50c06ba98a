using System.Collections.Immutable;
using Corpus.Benchmarks.Scaling;
using Corpus.Reading.Matching.Quotations;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Benchmarks.Quoting;

/// <summary>What an index of texts costs, and checking quotations against it.</summary>
internal sealed record MatcherCost(RunCost Index, RunCost Right, RunCost Wrong, RunCost All)
{
    private const int Runs = 7;

    /// <summary>Throws where a verdict is not the one that the quotations were made for: what is not done would look fast.</summary>
    public static MatcherCost Of(QuotableSummaries summaries, IReadOnlyList<MadeQuotation> quotations)
    {
        QuotationIndex? index = null;
        RunCost making = RunCost.Cheapest(Runs, () => index = QuotationIndex.Of(summaries.Texts, summaries.Names));
        ImmutableArray<MadeQuotation> right = [.. quotations.Where(static quotation => !quotation.IsWrong)];
        ImmutableArray<MadeQuotation> wrong = [.. quotations.Where(static quotation => quotation.IsWrong)];
        return new MatcherCost(
            making,
            RunCost.Cheapest(Runs, () => Check(index!, right)),
            RunCost.Cheapest(Runs, () => Check(index!, wrong)),
            RunCost.Cheapest(Runs, () => Check(index!, quotations)));
    }

    public static void Check(QuotationIndex index, IEnumerable<MadeQuotation> quotations)
    {
        foreach (MadeQuotation quotation in quotations)
        {
            MatchVerdict verdict = QuotationMatcher.Check(index, quotation.Words).Verdict;
            if (verdict != (quotation.IsWrong ? MatchVerdict.Misquoted : MatchVerdict.Exact))
            {
                throw new InvalidOperationException($"{verdict}: {quotation.Words}");
            }
        }
    }
}
