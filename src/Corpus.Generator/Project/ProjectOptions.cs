using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Project;

/// <summary>What the project says of the code to make. The properties' names are those of build/Corpus.props.</summary>
/// <param name="Namespace">Where the generated types go: CorpusNamespace, else RootNamespace.</param>
/// <param name="IsPublic">CorpusVisibility.</param>
/// <param name="IsStrict">CorpusStrict: every gap in a text is an error.</param>
/// <param name="IsModel">True in the project of the library itself, which also needs the enum of the reporting verbs.</param>
internal sealed record ProjectOptions(
    string Namespace, bool IsPublic, bool IsStrict, bool IsModel, EquatableArray<Finding> Findings)
{
    private const string DefaultNamespace = "Corpus.Generated";

    /// <summary>Taken by the built-in corpus: in it, a user's types would stand in the way of the library's.</summary>
    private const string LibraryNamespace = "Corpus";

    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GlobalOptions;
        var findings = ImmutableArray.CreateBuilder<Finding>();
        bool isModel = Property(options, "build_property.CorpusIsModel").Equals("true", StringComparison.OrdinalIgnoreCase);
        return new ProjectOptions(
            ReadNamespace(options, isModel, findings),
            ReadVisibility(options, findings),
            ReadIsStrict(options, findings),
            isModel,
            findings.ToEquatableArray());
    }

    private static string ReadNamespace(
        AnalyzerConfigOptions options, bool isModel, ImmutableArray<Finding>.Builder findings)
    {
        string chosen = Property(options, "build_property.CorpusNamespace");
        if (chosen.Length > 0 && !IsNamespace(chosen))
        {
            findings.Add(Invalid("CorpusNamespace", chosen, "namespace", "names joined by full stops, for example 'MyProject.Texts'"));
            chosen = "";
        }
        else if (chosen == LibraryNamespace && !isModel)
        {
            findings.Add(Invalid("CorpusNamespace", chosen, "namespace of your own", "another than the library's, for example 'MyProject.Texts'"));
            chosen = "";
        }

        if (chosen.Length > 0)
        {
            return chosen;
        }

        // The SDK makes RootNamespace from the project's name, which need not be one ("my-project", "1st").
        string root = Property(options, "build_property.RootNamespace");
        return IsNamespace(root) && (root != LibraryNamespace || isModel) ? root : DefaultNamespace;
    }

    private static bool ReadVisibility(AnalyzerConfigOptions options, ImmutableArray<Finding>.Builder findings)
    {
        string visibility = Property(options, "build_property.CorpusVisibility");
        bool isPublic = visibility.Equals("public", StringComparison.OrdinalIgnoreCase);
        if (!isPublic && visibility.Length > 0 && !visibility.Equals("internal", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Invalid("CorpusVisibility", visibility, "visibility", "'public' or 'internal'"));
        }

        return isPublic;
    }

    private static bool ReadIsStrict(AnalyzerConfigOptions options, ImmutableArray<Finding>.Builder findings)
    {
        string strict = Property(options, "build_property.CorpusStrict");
        bool isStrict = strict.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (!isStrict && strict.Length > 0 && !strict.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Invalid("CorpusStrict", strict, "answer to whether every gap is an error", "'true' or 'false'"));
        }

        return isStrict;
    }

    private static bool IsNamespace(string text) => text.Split('.').All(SyntaxFacts.IsValidIdentifier);

    private static Finding Invalid(string property, string value, string kind, string advice) =>
        Finding.Create(Rules.InvalidOption, "", default, "The property " + property, value, kind, advice);

    private static string Property(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) ? value.Trim() : "";
}
