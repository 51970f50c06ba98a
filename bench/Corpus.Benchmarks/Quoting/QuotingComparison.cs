using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks.Generating;
using Corpus.Benchmarks.Scaling;

namespace Corpus.Benchmarks.Quoting;

/// <summary>
/// What it costs to check quotations: beside two programs that find text approximately, as texts and quotations double, and in an editor behind each key.
/// </summary>
internal static class QuotingComparison
{
    private const int Documents = 1000;
    private const int Quotations = 1000;

    /// <summary>The other programs take a tenth of a second for each.</summary>
    private const int QuotationsOfOthers = 50;

    public static void Run()
    {
        PrintEditor();
        PrintOthers();
        PrintGrowth("documents", [250, 500, 1000, 2000], size => Cost(size, Quotations));
        PrintGrowth("quotations", [250, 500, 1000, 2000], size => Cost(Documents, size));
    }

    /// <summary>First of all, while nothing is compiled: opening is measured as it is.</summary>
    private static void PrintEditor()
    {
        Console.WriteLine("| documents | words | quotations | findings | opened, ms | first key, ms | keys: median, ms | slowest, ms | processor, ms (median) |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach ((int documents, int words, int quotations) in new[] { (Documents, 10_000, 100), (Documents, 20_000, 200), (2 * Documents, 10_000, 100) })
        {
            MeasuredProject project = MeasuredProject.WithDocuments(documents);
            SummaryFile article = EditedArticle.Of(words, [.. MadeQuotation.From(QuotableSummaries.Of(documents).Texts, quotations)]);
            EditorCost cost = EditorCost.Of(project, article);
            double[] keys = [.. cost.Keys.Skip(1).Select(static key => key.Elapsed).Order()];
            double[] processor = [.. cost.Keys.Skip(1).Select(static key => key.Processor).Order()];
            Console.WriteLine(
                $"| {Whole(documents)} | {Whole(words)} | {Whole(quotations)} | {Whole(cost.Findings)} | {Whole(cost.Opened)} | {Shown(cost.Keys[0].Elapsed)} "
                + $"| {Shown(keys[keys.Length / 2])} | {Shown(keys[^1])} | {Shown(processor[processor.Length / 2])} |");
        }

        Console.WriteLine();
    }

    private static void PrintOthers()
    {
        QuotableSummaries summaries = QuotableSummaries.Of(Documents);
        MadeQuotation[] quotations = [.. MadeQuotation.From(summaries.Texts, Quotations)];
        MatcherCost cost = MatcherCost.Of(summaries, quotations);
        MadeQuotation[] some = quotations[..QuotationsOfOthers];
        double own = cost.All.Elapsed / Quotations;
        double patch = RunCost.Cheapest(2, () => FindAll(summaries.Whole, some)).Elapsed / some.Length;
        double? approximate = ApproximateSearch.Measure(summaries.Whole, some);
        Console.WriteLine("| program | a quotation, ms | of Corpus |");
        Console.WriteLine("| --- | ---: | ---: |");
        Console.WriteLine($"| Corpus, of {Whole(Quotations)} | {Fine(own)} | 1 |");
        Console.WriteLine($"| of them right | {Fine(cost.Right.Elapsed / (Quotations / 2))} | |");
        Console.WriteLine($"| of them wrong | {Fine(cost.Wrong.Elapsed / (Quotations / 2))} | |");
        Console.WriteLine($"| DiffMatchPatch 1.0.3, of {Whole(some.Length)}, 32 characters | {Fine(patch)} | {Whole(patch / own)} |");
        Console.WriteLine(approximate is { } other
            ? $"| approx-string-match 2.0.0, of {Whole(some.Length)} | {Fine(other)} | {Whole(other / own)} |"
            : "| approx-string-match 2.0.0 | not here | |");
        Console.WriteLine($"\nThe index of {Whole(summaries.Whole.Length)} characters: {Whole(cost.Index.Elapsed)} ms.\n");
    }

    private static int FindAll(string text, MadeQuotation[] quotations)
    {
        long start = Stopwatch.GetTimestamp();
        int found = quotations.Count(quotation => DiffMatchPatchSearch.Find(text, quotation.Words) >= 0);
        return found > 0 ? found : throw new InvalidOperationException($"Nothing was found in {Stopwatch.GetElapsedTime(start)}.");
    }

    private static MatcherCost Cost(int documents, int quotations)
    {
        QuotableSummaries summaries = QuotableSummaries.Of(documents);
        return MatcherCost.Of(summaries, [.. MadeQuotation.From(summaries.Texts, quotations)]);
    }

    private static void PrintGrowth(string of, int[] sizes, Func<int, MatcherCost> measure)
    {
        Console.WriteLine($"| {of} | index, ms | growth | right, ms | growth | wrong, ms | growth |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        MatcherCost? last = null;
        foreach (int size in sizes)
        {
            MatcherCost cost = measure(size);
            string Pair(Func<MatcherCost, RunCost> part) =>
                $"{Shown(part(cost).Elapsed)} | {(last is null ? "" : Shown(part(cost).Processor / part(last).Processor))}";
            Console.WriteLine($"| {Whole(size)} | {Pair(static cost => cost.Index)} | {Pair(static cost => cost.Right)} | {Pair(static cost => cost.Wrong)} |");
            last = cost;
        }

        Console.WriteLine();
    }

    private static string Whole(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Shown(double value) => value.ToString("N1", CultureInfo.InvariantCulture);

    private static string Fine(double value) => value.ToString("N4", CultureInfo.InvariantCulture);
}
