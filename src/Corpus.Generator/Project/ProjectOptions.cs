using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Project;

/// <summary>What the project says of the code to make. The properties' names are those of build/Corpus.props.</summary>
/// <param name="Option">Where the generated types go.</param>
/// <param name="IsPublic">CorpusVisibility.</param>
/// <param name="Report">How what is found is told: CorpusStrict, and where the package has its pages.</param>
/// <param name="IsModel">True in the project of the library itself, which also needs the enum of the reporting verbs.</param>
internal sealed record ProjectOptions(
    NamespaceOption Option, bool IsPublic, ReportOptions Report, bool IsModel, EquatableArray<ReadFinding> Findings)
{
    public string Namespace => Option.Name;

    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GlobalOptions;
        var findings = ImmutableArray.CreateBuilder<ReadFinding>();
        bool isModel = Property(options, "build_property.CorpusIsModel").Equals("true", StringComparison.OrdinalIgnoreCase);
        return new ProjectOptions(
            NamespaceOption.Read(Property(options, "build_property.CorpusNamespace"), Property(options, "build_property.RootNamespace"), isModel, findings),
            ReadVisibility(options, findings),
            CheckStrict(options, findings),
            isModel,
            findings.ToEquatableArray());
    }

    /// <summary>With another namespace, and a finding, where code of the library or of the project is in the way of that of the project.</summary>
    /// <param name="compilation">The code.</param>
    /// <param name="generated">The names of the types that are to stand in the namespace.</param>
    public ProjectOptions For(Compilation compilation, IEnumerable<string> generated)
    {
        var findings = ImmutableArray.CreateBuilder<ReadFinding>();
        NamespaceOption free = IsModel ? Option : Option.Free(compilation, generated, findings);
        return free == Option ? this : this with { Option = free, Findings = Findings.Concat(findings).ToEquatableArray() };
    }

    private static bool ReadVisibility(AnalyzerConfigOptions options, ImmutableArray<ReadFinding>.Builder findings)
    {
        string visibility = Property(options, "build_property.CorpusVisibility");
        bool isPublic = visibility.Equals("public", StringComparison.OrdinalIgnoreCase);
        if (!isPublic && visibility.Length > 0 && !visibility.Equals("internal", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Invalid("CorpusVisibility", visibility, "visibility", "'public' or 'internal'"));
        }

        return isPublic;
    }

    private static ReportOptions CheckStrict(AnalyzerConfigOptions options, ImmutableArray<ReadFinding>.Builder findings)
    {
        ReportOptions report = ReportOptions.Read(options);
        string strict = Property(options, ReportOptions.StrictKey);
        if (!report.IsStrict && strict.Length > 0 && !strict.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Invalid("CorpusStrict", strict, "answer to whether every gap is an error", "'true' or 'false'"));
        }

        return report;
    }

    private static ReadFinding Invalid(string property, string value, string kind, string advice) =>
        ReadFinding.Create(Rules.InvalidOption, "", default, "The property " + property, value, kind, advice);

    private static string Property(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value.Trim() : "";
}
