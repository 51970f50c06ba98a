using System.Diagnostics;
using System.Globalization;

namespace Searching;

/// <summary>What a question costs that was asked often: when the runtime has compiled its methods again, with optimizations.</summary>
internal static class WarmRuns
{
    private const int Measured = 51;

    /// <summary>Long enough for the runtime to compile again what it has seen thirty times, which it does in the background.</summary>
    private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(2);

    /// <summary>One line for the runner: the fastest and the median in microseconds, and what was found.</summary>
    public static void Print(Func<Hits> ask)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < WarmingUp)
        {
            ask();
        }

        double[] microseconds = new double[Measured];
        string found = "";
        for (int run = 0; run < Measured; run++)
        {
            start = Stopwatch.GetTimestamp();
            Hits hits = ask();
            microseconds[run] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            found = hits.ToString();
        }

        Array.Sort(microseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{microseconds[0]:0.0} {microseconds[Measured / 2]:0.0} {found}"));
    }
}
