using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>Hands what a step found to the compiler.</summary>
internal static class Reporting
{
    public static void Report(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<ReadFinding>> found,
        IncrementalValueProvider<ReportOptions> options) =>
        context.RegisterSourceOutput(found.Combine(options), static (output, pair) => ReportAll(output, pair.Left, pair.Right));

    public static void Report(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<EquatableArray<ReadFinding>> found,
        IncrementalValueProvider<ReportOptions> options) =>
        context.RegisterSourceOutput(found.Combine(options), static (output, pair) => ReportAll(output, pair.Left, pair.Right));

    private static void ReportAll(SourceProductionContext output, EquatableArray<ReadFinding> found, ReportOptions options)
    {
        foreach (ReadFinding finding in found)
        {
            output.ReportDiagnostic(finding.ToDiagnostic(options));
        }
    }
}
