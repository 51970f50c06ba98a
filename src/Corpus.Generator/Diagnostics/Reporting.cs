using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>Hands what a step found to the compiler.</summary>
internal static class Reporting
{
    public static void Report(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<Finding>> found) =>
        context.RegisterSourceOutput(found, ReportAll);

    public static void Report(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EquatableArray<Finding>> found) =>
        context.RegisterSourceOutput(found, ReportAll);

    private static void ReportAll(SourceProductionContext output, EquatableArray<Finding> found)
    {
        foreach (Finding diagnostic in found)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }
}
