using System.Globalization;
using Corpus.Benchmarks.Scaling;
using DiffPlex;

namespace Corpus.Benchmarks.Comparing;

/// <summary>
/// What it costs to compare two texts, statement by statement and word by word, beside a difference of the words of the whole texts. By
/// the clock; growth, a doubling, by the processor's time, which neighbours bear on less.
/// </summary>
internal static class RedlineComparison
{
    private static readonly int[] Sizes = [20, 100, 200, 400, 1000, 2000, 4000];

    public static void Run()
    {
        Console.WriteLine("| statements | compared, ms | growth | with every edit, ms | growth | DiffPlex, words of the whole texts, ms | of every edit |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        (int Size, RunCost Compared, RunCost Edited) last = default;
        foreach (int size in Sizes)
        {
            TwoTexts texts = TwoTexts.Of(size);
            TwoMeetings meetings = TwoMeetings.Of(texts);
            int runs = Math.Max(10, 20_000 / size);
            RunCost compared = RunCost.Cheapest(runs, () => Compare(meetings));
            RunCost edited = RunCost.Cheapest(runs, () => CompareEveryWord(meetings));
            double others = size > 2000 ? double.NaN : RunCost.Cheapest(Math.Max(2, 2_000 / size), () => CompareWords(texts)).Elapsed;
            string Growth(RunCost of, RunCost before) => last.Size == 0 ? "" : Shown(Math.Pow(of.Processor / before.Processor, 1 / Math.Log2((double)size / last.Size)));
            Console.WriteLine(
                $"| {size.ToString("N0", CultureInfo.InvariantCulture)} | {Shown(compared.Elapsed)} | {Growth(compared, last.Compared)} | {Shown(edited.Elapsed)} | {Growth(edited, last.Edited)} "
                + (double.IsNaN(others) ? "| | |" : $"| {Shown(others)} | {Shown(others / edited.Elapsed)} |"));
            last = (size, compared, edited);
        }
    }

    private static Redline Compare(TwoMeetings meetings) => meetings.After.ChangesSince(meetings.Before);

    private static int CompareEveryWord(TwoMeetings meetings) => Compare(meetings).Changes.Sum(static change => change.Edits.Length);

    private static void CompareWords(TwoTexts texts) =>
        new Differ().CreateWordDiffs(string.Join(' ', texts.Before), string.Join(' ', texts.After), ignoreWhitespace: false, [' ', '\n', '.', ',']);

    private static string Shown(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
