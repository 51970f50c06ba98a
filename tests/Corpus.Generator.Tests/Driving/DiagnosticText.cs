using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Driving;

/// <summary>A diagnostic as the build prints it, in short: "2024-05-02.txt(8,34) CORPUS006".</summary>
internal static class DiagnosticText
{
    /// <summary>What a build prints: messages that inform and ask for nothing are not among it.</summary>
    public static IEnumerable<string> Of(GeneratorDriverRunResult run) => Of(Printed(run));

    public static IEnumerable<string> Of(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(Of).Order(StringComparer.Ordinal);

    public static IEnumerable<Diagnostic> Printed(GeneratorDriverRunResult run) =>
        run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    public static string Of(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetMappedLineSpan();
        return diagnostic.Location == Location.None
            ? diagnostic.Id
            : $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}) {diagnostic.Id}";
    }
}
