using System.Globalization;
using Corpus.Benchmarks.Processes;
using Corpus.Benchmarks.Reading;

namespace Corpus.Benchmarks.Searching;

/// <summary>
/// Finds a phrase in corpora of several sizes, beside SQLite's FTS5 and Lucene.Net with what they need prepared on disk: the first
/// answer of a fresh process, opening included, and answers of one that was asked often. By turns, and only if all find the same.
/// </summary>
internal static class PhraseComparison
{
    private const string Phrase = "peace and stability";
    private const int Runs = 21;
    private const int WarmRuns = 3;

    private const string Head =
        """
        | documents | hits | engine | first, ms (fastest) | of Corpus | first, ms (median) | of Corpus | processor, ms (median) | methods compiled | compiling, ms | warm, ms (fastest) | of Corpus | warm, ms (median) |
        | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        """;

    /// <param name="sizes">Numbers of documents; the built-in five, 100, 1,000 and 10,000 when empty.</param>
    /// <param name="isPublished">True to have the programs compiled ahead of time.</param>
    public static void Run(string[] sizes, bool isPublished)
    {
        int[] counts = sizes.Length > 0
            ? [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]
            : [ReadingPrograms.BuiltIn, 100, 1000, 10_000];
        List<IReadOnlyList<SearchProgram>> built = [.. counts.Select(count => SearchPrograms.Build(count, isPublished))];
        Console.WriteLine(Head);
        for (int i = 0; i < counts.Length; i++)
        {
            Compare(counts[i], built[i]);
        }
    }

    private static void Compare(int documents, IReadOnlyList<SearchProgram> programs)
    {
        List<ReadingSample>[] first = ByTurns(programs, Runs, static program => ReadingSample.Parse(FreshProcess.Run([.. program.First, Phrase])));
        List<WarmSample>[] warm = ByTurns(programs, WarmRuns, static program => WarmSample.Parse(FreshProcess.Run([.. program.Warm, Phrase])));
        string[] found = [.. first.SelectMany(static samples => samples).Select(static sample => sample.Read)
            .Concat(warm.SelectMany(static samples => samples).Select(static sample => sample.Found)).Distinct()];
        if (found.Length > 1)
        {
            throw new InvalidOperationException($"The programs do not find the same in {documents} documents: {string.Join(", ", found)}.");
        }

        for (int i = 0; i < programs.Count; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {documents:N0} | {found[0].Split('/')[0]} | {programs[i].Name} {Row(first[i], first[0], warm[i], warm[0])}"));
        }
    }

    /// <summary>By turns, so that whatever else the machine does falls on all.</summary>
    private static List<T>[] ByTurns<T>(IReadOnlyList<SearchProgram> programs, int runs, Func<SearchProgram, T> run)
    {
        List<T>[] samples = [.. programs.Select(static _ => new List<T>())];
        for (int turn = 0; turn < runs; turn++)
        {
            for (int i = 0; i < programs.Count; i++)
            {
                samples[i].Add(run(programs[i]));
            }
        }

        return samples;
    }

    private static string Row(List<ReadingSample> first, List<ReadingSample> firstOfCorpus, List<WarmSample> warm, List<WarmSample> warmOfCorpus)
    {
        (ReadingSample fastest, ReadingSample median) = (ReadingSample.Fastest(first), ReadingSample.Median(first));
        (double fastestWarm, double medianWarm) = (warm.Min(static sample => sample.Fastest), warm.Min(static sample => sample.Median));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {fastest.Milliseconds:0.0} | {fastest.Milliseconds / ReadingSample.Fastest(firstOfCorpus).Milliseconds:0.00} "
            + $"| {median.Milliseconds:0.0} | {median.Milliseconds / ReadingSample.Median(firstOfCorpus).Milliseconds:0.00} | {median.Processor:0.0} "
            + $"| {median.Methods:N0} | {fastest.Compiling:0.0} | {fastestWarm:0.000} | {fastestWarm / warmOfCorpus.Min(static sample => sample.Fastest):0.00} | {medianWarm:0.000} |");
    }
}
