using System.Globalization;

namespace Corpus.Benchmarks.Reading;

/// <summary>The comparison as a Markdown table, typed / JSON in each column.</summary>
internal static class ReadingTable
{
    public const string Head =
        """
        | documents | statements read | fastest, ms | JSON takes | median, ms | JSON takes | processor, ms | JSON takes | allocated, KB | JSON allocates | methods compiled | compiling, ms |
        | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        """;

    public static string Row(int documents, string what, List<ReadingSample> typed, List<ReadingSample> json)
    {
        (ReadingSample typedFastest, ReadingSample jsonFastest) = (ReadingSample.Fastest(typed), ReadingSample.Fastest(json));
        (ReadingSample typedMedian, ReadingSample jsonMedian) = (ReadingSample.Median(typed), ReadingSample.Median(json));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {documents:N0} | {what} | {Times(typedFastest.Milliseconds, jsonFastest.Milliseconds)} "
            + $"| {Times(typedMedian.Milliseconds, jsonMedian.Milliseconds)} | {Times(typedMedian.Processor, jsonMedian.Processor)} "
            + $"| {typedMedian.Kilobytes:N0} / {jsonMedian.Kilobytes:N0} | {jsonMedian.Kilobytes / typedMedian.Kilobytes:0.0} × "
            + $"| {typedMedian.Methods:N0} / {jsonMedian.Methods:N0} | {typedFastest.Compiling:0.0} / {jsonFastest.Compiling:0.0} |");
    }

    private static string Times(double typed, double json) => string.Create(
        CultureInfo.InvariantCulture, $"{typed:0.0} / {json:0.0} | {json / typed:0.0} ×");
}
