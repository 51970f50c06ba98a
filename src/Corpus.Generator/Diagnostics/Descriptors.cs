using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>The rules as the compiler knows them.</summary>
internal static class Descriptors
{
    private const string Category = "Corpus";

    /// <summary>The page that explains each rule; it is part of the package.</summary>
    private const string HelpLink = "docs/diagnostics.md#";

    private static readonly Dictionary<string, DiagnosticDescriptor> Table =
        Rules.All().ToDictionary(rule => rule.Id, Of, StringComparer.Ordinal);

    public static DiagnosticDescriptor ById(string id) => Table[id];

    private static DiagnosticSeverity Of(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Of(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        Category,
        Of(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: HelpLink + rule.Id.ToLowerInvariant());
}
