using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests.Driving;

/// <summary>Diagnostics as a command line shows them, in the order of the places.</summary>
internal static class Shown
{
    public static IEnumerable<string> Lines(this IEnumerable<Diagnostic> found) => found
        .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
        .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
        .Select(Line);

    public static string Line(this Diagnostic found)
    {
        FileLinePositionSpan place = found.Location.GetLineSpan();
        string severity = found.Severity.ToString().ToLowerInvariant();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
