using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Reading;

/// <summary>
/// What a piece of work costs in a process that has done nothing before: time, processor time of all threads, bytes
/// allocated by its thread, and what of the time went into compiling methods.
/// </summary>
internal readonly struct Measurement
{
    private readonly long _methods;
    private readonly TimeSpan _compiling;
    private readonly long _bytes;
    private readonly TimeSpan _processor;
    private readonly long _start;

    private Measurement(long methods, TimeSpan compiling, long bytes, TimeSpan processor, long start)
    {
        _methods = methods;
        _compiling = compiling;
        _bytes = bytes;
        _processor = processor;
        _start = start;
    }

    /// <summary>The clock is read last here and first in <see cref="Print"/>, so that measuring is not measured.</summary>
    public static Measurement Start() => new(
        JitInfo.GetCompiledMethodCount(currentThread: true),
        JitInfo.GetCompilationTime(currentThread: true),
        GC.GetAllocatedBytesForCurrentThread(),
        Environment.CpuUsage.TotalTime,
        Stopwatch.GetTimestamp());

    /// <summary>One line for the runner: microseconds, those of the processor, bytes, methods compiled, microseconds of compiling, what was read.</summary>
    /// <param name="read">What shows that both programs read the same; made into text after the clock is stopped.</param>
    public void Print(object read)
    {
        TimeSpan elapsed = Stopwatch.GetElapsedTime(_start);
        TimeSpan processor = Environment.CpuUsage.TotalTime - _processor;
        long bytes = GC.GetAllocatedBytesForCurrentThread() - _bytes;
        long methods = JitInfo.GetCompiledMethodCount(currentThread: true) - _methods;
        TimeSpan compiling = JitInfo.GetCompilationTime(currentThread: true) - _compiling;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{elapsed.TotalMicroseconds:0} {processor.TotalMicroseconds:0} {bytes} {methods} {compiling.TotalMicroseconds:0} {read}"));
    }
}
