using Corpus.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>Hands what a step found to the compiler.</summary>
internal static class Reporting
{
    public static void Report(
        this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<DiagnosticInfo>> found) =>
        context.RegisterSourceOutput(found, ReportAll);

    public static void Report(
        this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EquatableArray<DiagnosticInfo>> found) =>
        context.RegisterSourceOutput(found, ReportAll);

    private static void ReportAll(SourceProductionContext output, EquatableArray<DiagnosticInfo> found)
    {
        foreach (DiagnosticInfo diagnostic in found)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }
}
