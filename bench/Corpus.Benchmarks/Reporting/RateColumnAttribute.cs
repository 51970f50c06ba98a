using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Corpus.Benchmarks.Reporting;

/// <summary>Adds a column with the input done in a second.</summary>
/// <param name="parameter">The parameter that is the size of the input.</param>
/// <param name="unit">The column's name: "documents/s".</param>
/// <param name="perUnit">How many of what the parameter counts make one of the unit: 1,000 for KB to MB.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RateColumnAttribute(string parameter, string unit, int perUnit = 1)
    : ColumnConfigBaseAttribute(new Rate(parameter, unit, perUnit))
{
    /// <summary>The parameter that is the size of the input.</summary>
    public string Parameter => parameter;

    /// <summary>The column's name.</summary>
    public string Unit => unit;

    /// <summary>How many of what the parameter counts make one of the unit.</summary>
    public int PerUnit => perUnit;

    private sealed class Rate(string parameter, string unit, int perUnit) : SizeColumn(unit, $"Input a second, in {unit}, in the fastest run")
    {
        private const double NanosecondsInSecond = 1e9;

        public override string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            CaseSize.FastestOf(summary[benchmarkCase]) is { } fastest
                ? (CaseSize.Of(benchmarkCase, parameter) / (double)perUnit / fastest * NanosecondsInSecond)
                    .ToString("0.0", CultureInfo.InvariantCulture)
                : "";
    }
}
