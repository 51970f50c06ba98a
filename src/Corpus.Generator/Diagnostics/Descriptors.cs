using System.Collections.Concurrent;
using System.Collections.Immutable;
using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>The rules as the compiler knows them.</summary>
internal static class Descriptors
{
    private const string Category = "Corpus";

    /// <summary>The page that explains each rule, as it stands in the package.</summary>
    public const string HelpPage = "docs/diagnostics.md";

    /// <summary>A compiler that serves several projects sees as many packages; the rules of each link to its page.</summary>
    private static readonly ConcurrentDictionary<(string Id, string HelpPage), DiagnosticDescriptor> Known = new();

    /// <summary>A rule whose link leads to a page that the user has.</summary>
    public static DiagnosticDescriptor ById(string id, string helpPage) =>
        Known.GetOrAdd((id, helpPage), static key => Of(Rules.ById(key.Id), key.HelpPage));

    /// <summary>Rules as an analyzer announces them, before it knows the project.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Of(IEnumerable<Rule> rules) => rules.Select(static rule => ById(rule.Id, HelpPage)).ToImmutableArray();

    private static DiagnosticSeverity Of(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Of(Rule rule, string helpPage) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        Category,
        Of(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: $"{helpPage}#{rule.Id.ToLowerInvariant()}");
}
