using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Corpus.Benchmarks.Reporting;

/// <summary>Adds a column with the time over that of half the input: 2.0 is linear, 2.4 the most that is allowed.</summary>
/// <param name="parameter">The parameter that is the size of the input.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GrowthColumnAttribute(string parameter) : ColumnConfigBaseAttribute(new Growth(parameter))
{
    /// <summary>The parameter that is the size of the input.</summary>
    public string Parameter => parameter;

    private sealed class Growth(string parameter) : SizeColumn("Growth", "Fastest run over the fastest of half the input; 2.00 is linear")
    {
        public override string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            CaseSize.FastestOf(summary[benchmarkCase]) / CaseSize.FastestOf(CaseSize.Half(summary, benchmarkCase, parameter)) is { } growth
                ? growth.ToString("0.00", CultureInfo.InvariantCulture)
                : "";
    }
}
