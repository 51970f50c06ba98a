using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Corpus.Benchmarks.Reporting;

/// <summary>The cases of one benchmark that differ in the size of their input only.</summary>
internal static class CaseSize
{
    public static int Of(BenchmarkCase benchmark, string parameter) => (int)benchmark.Parameters[parameter];

    /// <summary>The same case over half the input, or null where that was not measured.</summary>
    public static BenchmarkReport? Half(Summary summary, BenchmarkCase benchmark, string parameter) =>
        summary.Reports.FirstOrDefault(report =>
            Of(report.BenchmarkCase, parameter) * 2 == Of(benchmark, parameter) && IsSameButFor(parameter, report.BenchmarkCase, benchmark));

    /// <summary>Not the mean: what else the machine does only ever makes a run longer, and would count as growth.</summary>
    public static double? FastestOf(BenchmarkReport? report) => report?.ResultStatistics?.Min;

    private static bool IsSameButFor(string parameter, BenchmarkCase one, BenchmarkCase other) =>
        one.Descriptor.WorkloadMethod == other.Descriptor.WorkloadMethod
        && one.Parameters.Items
            .Where(item => item.Name != parameter)
            .All(item => Equals(item.Value, other.Parameters[item.Name]));
}
