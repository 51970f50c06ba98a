using System.Globalization;

namespace Corpus.Benchmarks.Reading;

/// <summary>What one process measured of itself; the order is that of the line it prints.</summary>
/// <param name="Milliseconds">From entering Main to having read.</param>
/// <param name="Processor">Milliseconds of all the process's threads meanwhile.</param>
/// <param name="Kilobytes">Allocated meanwhile by the thread.</param>
/// <param name="Methods">Compiled at run time while reading.</param>
/// <param name="Compiling">Milliseconds of the elapsed ones that went into that.</param>
/// <param name="Read">What was read; the same for both programs.</param>
internal sealed record ReadingSample(
    double Milliseconds, double Processor, double Kilobytes, int Methods, double Compiling, string Read)
{
    public static ReadingSample Parse(string line)
    {
        string[] parts = line.Trim().Split(' ', 6);
        return new ReadingSample(
            double.Parse(parts[0], CultureInfo.InvariantCulture) / 1000,
            double.Parse(parts[1], CultureInfo.InvariantCulture) / 1000,
            double.Parse(parts[2], CultureInfo.InvariantCulture) / 1024,
            int.Parse(parts[3], CultureInfo.InvariantCulture),
            double.Parse(parts[4], CultureInfo.InvariantCulture) / 1000,
            parts[5]);
    }

    /// <summary>Each figure's own median. Throws when the runs did not all read the same.</summary>
    public static ReadingSample Median(IReadOnlyCollection<ReadingSample> samples) => Of(samples, static ordered =>
        (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2);

    /// <summary>Each figure's own minimum: what is left when nothing else runs on the machine.</summary>
    public static ReadingSample Fastest(IReadOnlyCollection<ReadingSample> samples) => Of(samples, static ordered => ordered[0]);

    private static ReadingSample Of(IReadOnlyCollection<ReadingSample> samples, Func<double[], double> choose) => new(
        choose([.. samples.Select(sample => sample.Milliseconds).Order()]),
        choose([.. samples.Select(sample => sample.Processor).Order()]),
        choose([.. samples.Select(sample => sample.Kilobytes).Order()]),
        (int)choose([.. samples.Select(sample => (double)sample.Methods).Order()]),
        choose([.. samples.Select(sample => sample.Compiling).Order()]),
        samples.Select(sample => sample.Read).Distinct().Single());
}
