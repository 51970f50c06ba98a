using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Tests.Driving;

/// <summary>What the compiler hands over of the properties of a project and of its items, as build/Corpus.props asks for it.</summary>
internal sealed class ItemOptions(ImmutableDictionary<string, string> properties, ImmutableArray<ProjectText> files) : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new(ImmutableDictionary<string, string>.Empty);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        files.FirstOrDefault(file => file.Path == textFile.Path) is not { } file ? None : new Values(
            ImmutableDictionary<string, string>.Empty
                .Add($"build_metadata.{file.Item}.Kind", "")
                .Add($"build_metadata.{file.Item}.IsBuiltIn", file.IsBuiltIn ? "true" : ""));

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
