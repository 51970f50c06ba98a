using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks;

namespace Corpus.Exporting;

/// <summary>An export in a process of its own.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Arguments">What stands behind "corpus export".</param>
/// <param name="Threads">How many texts are read at a time.</param>
internal sealed record MeasuredExport(string Name, string[] Arguments, int Threads)
{
    private const int BetweenLooks = 20;

    /// <summary>Each format with all processors, and one with one.</summary>
    public static IReadOnlyList<MeasuredExport> All { get; } =
    [
        new("ndjson, statements", ["--format", "ndjson"], 1),
        new("ndjson, statements", ["--format", "ndjson"], Environment.ProcessorCount),
        new("csv", ["--format", "csv"], 1),
        new("csv", ["--format", "csv"], Environment.ProcessorCount),
        new("json", ["--format", "json"], Environment.ProcessorCount),
        new("parquet by year", ["--format", "parquet", "--partition-by", "year"], 1),
        new("parquet by year", ["--format", "parquet", "--partition-by", "year"], Environment.ProcessorCount),
        new("sqlite", ["--format", "sqlite"], 1),
        new("sqlite", ["--format", "sqlite"], Environment.ProcessorCount),
        new("tei", ["--format", "tei"], Environment.ProcessorCount),
    ];

    /// <summary>Runs it: a row of a table.</summary>
    public string Run(int count, string texts)
    {
        string output = Path.Combine(Folders.Artifacts, "out");
        Delete(output);
        ProcessStartInfo start = new("dotnet", [Checkout.PathOf("src/Corpus.Tool/bin/Release/net10.0/Corpus.Tool.dll"), "export", "--texts", Path.Combine(texts, "*/*.txt"), "-o", output, "--threads", $"{Threads}", .. Arguments]);
        Stopwatch clock = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        (long peak, TimeSpan processor) = Watch(process);
        double seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode != 0
            ? $"{Name} failed"
            : string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {Name} | {Threads} | {seconds:F1} | {processor.TotalSeconds:F1} | {count / seconds:F0} | {peak >> 20} | {Size(output) >> 20} |");
    }

    /// <summary>Both only grow, and nobody tells them of a process that has ended.</summary>
    private static (long Peak, TimeSpan Processor) Watch(Process process)
    {
        (long Peak, TimeSpan Processor) seen = default;
        while (!process.WaitForExit(BetweenLooks))
        {
            try
            {
                process.Refresh();
                seen = (Math.Max(seen.Peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It ended since.
            }
        }

        return seen;
    }

    private static long Size(string path) => File.Exists(path)
        ? new FileInfo(path).Length
        : new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
