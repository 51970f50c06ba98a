using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.Package.Tests.Packing;

/// <summary>An error or a warning as a build prints it: "texts/a.txt(3,14): error CORPUS006: … [Loud.csproj]".</summary>
internal sealed partial record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text, string Project)
{
    /// <summary>The messages that stand in what a build printed, each once, whatever they are about.</summary>
    public static IReadOnlyList<BuildMessage> In(string printed) => [.. Pattern().Matches(printed)
        .Select(match => new BuildMessage(
            Path.GetFileName(match.Groups["file"].Value),
            Number(match.Groups["line"]),
            Number(match.Groups["column"]),
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["text"].Value,
            Path.GetFileNameWithoutExtension(match.Groups["project"].Value)))
        .Distinct()];

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*(?<file>[^(\n]*?)\s*(\((?<line>\d+),(?<column>\d+)[^)]*\))?\s*: (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<text>[^\n]*) \[(?<project>[^\]\n]*)\]$", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
