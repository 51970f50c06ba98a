using System.Globalization;
using Corpus.Benchmarks.Scaling;
using Corpus.Reading.Matching.Alignment;
using Corpus.Reading.Matching.Difference;
using DiffPlex;

namespace Corpus.Benchmarks.Comparing;

/// <summary>What it costs to compare two texts, statement by statement and word by word, beside a difference of the words of the whole texts.</summary>
internal static class RedlineComparison
{
    private static readonly int[] Sizes = [20, 100, 200, 400, 1000, 2000, 4000];

    public static void Run()
    {
        Console.WriteLine("| statements | aligned, ms | growth a doubling | with every edit, ms | DiffPlex, words of the whole texts, ms |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        (int Size, double Elapsed) last = default;
        foreach (int size in Sizes)
        {
            TwoTexts texts = TwoTexts.Of(size);
            int runs = Math.Max(6, 20_000 / size);
            double aligned = RunCost.Cheapest(runs, () => StatementAlignment.Between(texts.Before, texts.After)).Elapsed;
            double edited = RunCost.Cheapest(runs, () => Compare(texts)).Elapsed;
            double others = size > 2000 ? double.NaN : RunCost.Cheapest(Math.Max(1, 2_000 / size), () => CompareWords(texts)).Elapsed;
            string growth = last.Size == 0 ? "" : Shown(Math.Pow(aligned / last.Elapsed, 1 / Math.Log2((double)size / last.Size)));
            Console.WriteLine($"| {size} | {Shown(aligned)} | {growth} | {Shown(edited)} | {(double.IsNaN(others) ? "" : Shown(others))} |");
            last = (size, aligned);
        }
    }

    private static void Compare(TwoTexts texts)
    {
        foreach (AlignedStatements aligned in StatementAlignment.Between(texts.Before, texts.After))
        {
            WordDifference.Between(
                string.Join(' ', aligned.Before.Select(i => texts.Before[i])), string.Join(' ', aligned.After.Select(j => texts.After[j])));
        }
    }

    private static void CompareWords(TwoTexts texts) =>
        new Differ().CreateWordDiffs(string.Join(' ', texts.Before), string.Join(' ', texts.After), ignoreWhitespace: false, [' ', '\n', '.', ',']);

    private static string Shown(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
