using System.Globalization;
using Corpus.Benchmarks.Processes;

namespace Corpus.Benchmarks.Reading;

/// <summary>
/// Reads the built-in corpus and corpora of 100 and 1,000 documents in fresh processes, typed and from JSON by turns.
/// Why this is not done by BenchmarkDotNet: see the README.
/// </summary>
internal static class ReadingComparison
{
    private const int Runs = 21;

    /// <param name="sizes">Numbers of documents; the built-in five, 100 and 1,000 when empty.</param>
    public static void Run(string[] sizes)
    {
        IEnumerable<int> counts = sizes.Length > 0
            ? sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))
            : [ReadingPrograms.BuiltIn, 100, 1000];

        List<(int Documents, ReadingPrograms Programs)> built =
            [.. counts.Select(count => (count, ReadingPrograms.Build(count)))];
        Console.WriteLine(ReadingTable.Head);
        foreach ((int documents, ReadingPrograms programs) in built)
        {
            foreach (string what in new[] { "first", "every" })
            {
                (List<ReadingSample> typed, List<ReadingSample> json) = Compare(programs, what);
                Console.WriteLine(ReadingTable.Row(documents, what, typed, json));
            }
        }
    }

    /// <summary>By turns, so that whatever else the machine does falls on both.</summary>
    private static (List<ReadingSample> Typed, List<ReadingSample> Json) Compare(ReadingPrograms programs, string what)
    {
        var typed = new List<ReadingSample>();
        var json = new List<ReadingSample>();
        for (int run = 0; run < Runs; run++)
        {
            typed.Add(ReadingSample.Parse(FreshProcess.Run(programs.Typed, what)));
            json.Add(ReadingSample.Parse(FreshProcess.Run(programs.Json, what)));
        }

        return typed[0].Read == json[0].Read
            ? (typed, json)
            : throw new InvalidOperationException($"Typed read {typed[0].Read}, JSON read {json[0].Read}.");
    }
}
