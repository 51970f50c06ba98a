using Corpus.Reading.Matching.Difference;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>A word or two that the sentence before or behind happens to have are no part of what a quotation is near to.</summary>
internal static class SpilledRuns
{
    /// <summary>So many words of the sentence before or behind are there by chance.</summary>
    private const int MostSpilled = 2;

    /// <summary>The runs without those at either end that stand in another passage by chance; one at least is kept.</summary>
    public static List<KeptRun> Without(QuotationIndex index, List<KeptRun> runs)
    {
        int first = 0;
        int last = runs.Count - 1;
        while (first < last && IsSpill(index, runs[first], runs[first], runs[first + 1]))
        {
            first++;
        }

        while (first < last && IsSpill(index, runs[last], runs[last - 1], runs[last]))
        {
            last--;
        }

        return runs.GetRange(first, last + 1 - first);
    }

    private static bool IsSpill(QuotationIndex index, KeptRun run, KeptRun one, KeptRun next) =>
        run.Length <= MostSpilled && one.AfterEnd != next.After && index.Passages.At(one.AfterEnd - 1) != index.Passages.At(next.After);
}
