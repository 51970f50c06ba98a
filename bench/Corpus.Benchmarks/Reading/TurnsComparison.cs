using System.Globalization;
using Corpus.Benchmarks.Processes;

namespace Corpus.Benchmarks.Reading;

/// <summary>Runs a reading program of two states of the code by turns, in fresh processes: what a change costs the reader.</summary>
internal static class TurnsComparison
{
    private const int Runs = 51;

    /// <param name="before">Reading.Typed.dll of the state before, built in Release.</param>
    /// <param name="after">That of the state after, over the same documents.</param>
    /// <param name="arguments">What both are told: "first" or "every".</param>
    public static void Run(string before, string after, string[] arguments)
    {
        (List<ReadingSample> earlier, List<ReadingSample> later) = ([], []);
        for (int run = 0; run < Runs; run++)
        {
            earlier.Add(ReadingSample.Parse(FreshProcess.Run([before, .. arguments])));
            later.Add(ReadingSample.Parse(FreshProcess.Run([after, .. arguments])));
        }

        if (earlier[0].Read != later[0].Read)
        {
            throw new InvalidOperationException($"Before read {earlier[0].Read}, after read {later[0].Read}.");
        }

        Console.WriteLine("| read | fastest before, ms | after | ratio | median before, ms | after | ratio | allocated before, KB | after | methods before | after |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        (ReadingSample one, ReadingSample other) = (ReadingSample.Median(earlier), ReadingSample.Median(later));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {string.Join(' ', arguments)} | {Times(ReadingSample.Fastest(earlier), ReadingSample.Fastest(later))} | {Times(one, other)} "
            + $"| {one.Kilobytes:N0} | {other.Kilobytes:N0} | {one.Methods:N0} | {other.Methods:N0} |"));
    }

    private static string Times(ReadingSample before, ReadingSample after) => string.Create(
        CultureInfo.InvariantCulture, $"{before.Milliseconds:0.00} | {after.Milliseconds:0.00} | {after.Milliseconds / before.Milliseconds:0.00}");
}
