using System.Globalization;

namespace Corpus.Benchmarks.Searching;

/// <summary>What one process measured of a question that it asked often; the order is that of the line it prints.</summary>
/// <param name="Fastest">Milliseconds of the fastest answer.</param>
/// <param name="Median">Milliseconds of the median one.</param>
/// <param name="Found">What was found; the same for all programs.</param>
internal sealed record WarmSample(double Fastest, double Median, string Found)
{
    public static WarmSample Parse(string line)
    {
        string[] parts = line.Trim().Split(' ', 3);
        return new WarmSample(Milliseconds(parts[0]), Milliseconds(parts[1]), parts[2]);
    }

    private static double Milliseconds(string microseconds) => double.Parse(microseconds, CultureInfo.InvariantCulture) / 1000;
}
