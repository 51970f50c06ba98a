using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Reading;

/// <summary>
/// What a piece of work costs in a process that has done nothing before: time, processor time of all threads, bytes
/// allocated by its thread, and what of the time went into compiling methods.
/// </summary>
internal struct Measurement
{
    private long _methods;
    private TimeSpan _compiling;
    private long _bytes;
    private TimeSpan _processor;
    private long _elapsed;
    private long _start;

    /// <summary>Once before it counts: the methods of this type are compiled then, and not while something is measured.</summary>
    public static Measurement Start()
    {
        Measurement measurement = default;
        measurement.Read();
        measurement.Stop();
        measurement.Read();
        return measurement;
    }

    /// <summary>Reads the clock first, as <see cref="Read"/> does last, so that measuring is not measured.</summary>
    public void Stop()
    {
        _elapsed = Stopwatch.GetTimestamp() - _start;
        _processor = Environment.CpuUsage.TotalTime - _processor;
        _bytes = GC.GetAllocatedBytesForCurrentThread() - _bytes;
        _methods = JitInfo.GetCompiledMethodCount(currentThread: true) - _methods;
        _compiling = JitInfo.GetCompilationTime(currentThread: true) - _compiling;
    }

    /// <summary>One line for the runner: microseconds, those of the processor, bytes, methods compiled, microseconds of compiling, what was read.</summary>
    /// <param name="read">What shows that both programs read the same.</param>
    public readonly void Print(object read)
    {
        double microseconds = _elapsed * 1e6 / Stopwatch.Frequency;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{microseconds:0} {_processor.TotalMicroseconds:0} {_bytes} {_methods} {_compiling.TotalMicroseconds:0} {read}"));
    }

    private void Read()
    {
        _methods = JitInfo.GetCompiledMethodCount(currentThread: true);
        _compiling = JitInfo.GetCompilationTime(currentThread: true);
        _bytes = GC.GetAllocatedBytesForCurrentThread();
        _processor = Environment.CpuUsage.TotalTime;
        _start = Stopwatch.GetTimestamp();
    }
}
