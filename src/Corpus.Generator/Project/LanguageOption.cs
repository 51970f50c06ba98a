using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Project;

/// <summary>The language that the project is compiled as: what is generated has raw string literals.</summary>
internal static class LanguageOption
{
    private const LanguageVersion Least = LanguageVersion.CSharp11;

    /// <summary>The version where it is too old, as LangVersion names it: "10.0"; null where it is not.</summary>
    public static string? TooOld(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < Least } old ? old.LanguageVersion.ToDisplayString() : null;

    /// <summary>One message for a project with documents; the compiler would have one for every file that is generated.</summary>
    public static EquatableArray<ReadFinding> Check(string? tooOld, bool hasDocuments) => tooOld is null || !hasDocuments
        ? EquatableArray<ReadFinding>.Empty
        : new[] { ReadFinding.Create(Rules.OldLanguage, "", default, tooOld) }.ToEquatableArray();
}
