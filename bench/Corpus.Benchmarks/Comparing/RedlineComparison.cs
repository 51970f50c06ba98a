using System.Globalization;
using Corpus.Benchmarks.Scaling;
using DiffPlex;

namespace Corpus.Benchmarks.Comparing;

/// <summary>What it costs to compare two texts, statement by statement and word by word, beside a difference of the words of the whole texts.</summary>
internal static class RedlineComparison
{
    private static readonly int[] Sizes = [20, 100, 200, 400, 1000, 2000, 4000];

    public static void Run()
    {
        Console.WriteLine("| statements | compared, ms | growth a doubling | with every edit, ms | growth a doubling | DiffPlex, words of the whole texts, ms | of every edit |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        (int Size, double Compared, double Edited) last = default;
        foreach (int size in Sizes)
        {
            TwoTexts texts = TwoTexts.Of(size);
            TwoMeetings meetings = TwoMeetings.Of(texts);
            int runs = Math.Max(6, 20_000 / size);
            double compared = RunCost.Cheapest(runs, () => Compare(meetings)).Elapsed;
            double edited = RunCost.Cheapest(runs, () => CompareEveryWord(meetings)).Elapsed;
            double others = size > 2000 ? double.NaN : RunCost.Cheapest(Math.Max(1, 2_000 / size), () => CompareWords(texts)).Elapsed;
            string Growth(double of, double before) => last.Size == 0 ? "" : Shown(Math.Pow(of / before, 1 / Math.Log2((double)size / last.Size)));
            Console.WriteLine(
                $"| {size} | {Shown(compared)} | {Growth(compared, last.Compared)} | {Shown(edited)} | {Growth(edited, last.Edited)} "
                + (double.IsNaN(others) ? "| | |" : $"| {Shown(others)} | {Shown(others / edited)} |"));
            last = (size, compared, edited);
        }
    }

    private static Redline Compare(TwoMeetings meetings) => meetings.After.ChangesSince(meetings.Before);

    private static int CompareEveryWord(TwoMeetings meetings) => Compare(meetings).Changes.Sum(static change => change.Edits.Length);

    private static void CompareWords(TwoTexts texts) =>
        new Differ().CreateWordDiffs(string.Join(' ', texts.Before), string.Join(' ', texts.After), ignoreWhitespace: false, [' ', '\n', '.', ',']);

    private static string Shown(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
