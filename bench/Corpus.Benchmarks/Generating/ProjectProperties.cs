using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Benchmarks.Generating;

/// <summary>The properties and metadata of the measured project, as MSBuild hands them to the compiler.</summary>
internal sealed class ProjectProperties : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new(ImmutableDictionary<string, string>.Empty);

    private readonly Dictionary<string, Values> _byItem = new[] { "CorpusDocument", "CorpusLexicon", "CorpusSources", "CorpusQuoting" }
        .ToDictionary(item => item, item => new Values(ImmutableDictionary<string, string>.Empty
            .Add($"build_metadata.{item}.Kind", "")
            .Add($"build_metadata.{item}.IsBuiltIn", item == "CorpusLexicon" ? "true" : "")));

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Sample"));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is SummaryFile file ? _byItem[file.Item] : None;

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
