using System.Diagnostics;
using System.Globalization;
using Corpus.Benchmarks.Processes;

namespace Corpus.Benchmarks.Building;

/// <summary>What a build costs on the clock, and the most memory that its compiler had.</summary>
/// <param name="Seconds">From the start of the command to its end.</param>
/// <param name="Megabytes">0 where the system does not tell it of another process.</param>
internal readonly record struct BuildCost(double Seconds, long Megabytes)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    public static BuildCost Of(string folder, params string[] options)
    {
        using var isOver = new CancellationTokenSource();
        Task<long> watch = Task.Run(() => MostMemoryOfCompiler(isOver.Token));
        long start = Stopwatch.GetTimestamp();
        FreshProcess.Run(["build", folder, "--no-restore", "--nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. options]);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        isOver.Cancel();
        return new BuildCost(seconds, watch.Result);
    }

    /// <summary>The cheapest of several: what else the machine does only ever makes a build dearer.</summary>
    public static BuildCost Cheapest(IEnumerable<BuildCost> costs) =>
        costs.Aggregate(static (one, other) => new BuildCost(Math.Min(one.Seconds, other.Seconds), Math.Min(one.Megabytes, other.Megabytes)));

    private static long MostMemoryOfCompiler(CancellationToken isOver)
    {
        long most = 0;
        while (!isOver.WaitHandle.WaitOne(BetweenLooks) && OperatingSystem.IsLinux())
        {
            most = Math.Max(most, Directory.EnumerateDirectories("/proc").Select(MemoryOfCompiler).Max());
        }

        return most;
    }

    /// <summary>The peak of a process so far, in megabytes; 0 where it is no compiler, or is over by now.</summary>
    private static long MemoryOfCompiler(string process)
    {
        const string Peak = "VmHWM:";
        try
        {
            string? line = File.Exists(Path.Combine(process, "cmdline")) && File.ReadAllText(Path.Combine(process, "cmdline")).Contains("/bincore/csc", StringComparison.Ordinal)
                ? File.ReadLines(Path.Combine(process, "status")).FirstOrDefault(static line => line.StartsWith(Peak, StringComparison.Ordinal))
                : null;
            return line is null ? 0 : long.Parse(line.AsSpan(Peak.Length).Trim().TrimEnd("kB "), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
