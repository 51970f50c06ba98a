using System.Diagnostics;

namespace Corpus.Benchmarks.Scaling;

/// <summary>What the cheapest of several runs cost: what else the machine does only ever makes a run dearer.</summary>
/// <param name="Processor">Milliseconds of all the process's threads, the collector's among them.</param>
/// <param name="Elapsed">Milliseconds on the clock.</param>
internal readonly record struct RunCost(double Processor, double Elapsed)
{
    public static RunCost Cheapest(int runs, Action run)
    {
        var cheapest = new RunCost(double.MaxValue, double.MaxValue);
        for (int i = 0; i < runs; i++)
        {
            TimeSpan processor = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            run();
            cheapest = new RunCost(
                Math.Min(cheapest.Processor, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds),
                Math.Min(cheapest.Elapsed, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
        }

        return cheapest;
    }
}
