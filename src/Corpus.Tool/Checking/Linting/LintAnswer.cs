using System.Collections.Immutable;
using System.Text.Json;
using Corpus.Reading.Findings;
using Corpus.Tool.Output;
using Corpus.Tool.Output.Terminal;

namespace Corpus.Tool.Checking.Linting;

/// <summary>What <c>corpus lint</c> answers: findings as a compiler prints them.</summary>
internal static class LintAnswer
{
    /// <summary>The page that explains each rule, as it stands in the package of the library.</summary>
    private const string HelpPage = "docs/diagnostics.md";

    /// <summary>The answer.</summary>
    /// <param name="files">What was read, of which the lines are shown.</param>
    /// <param name="writer">What it is for: another program gets the form of a compiler and nothing else.</param>
    /// <param name="width">The columns of the terminal; null for another program.</param>
    public static Answer Of(IReadOnlyList<Finding> findings, IReadOnlyList<CorpusText> files, IAnswerWriter writer, int? width) => new(
        writer switch
        {
            TerminalAnswerWriter => AtTerminal(findings, files, width ?? 0),
            MarkdownAnswerWriter => InTable(findings),
            _ => [.. findings.Select(static finding => new Line(finding.ToString()))],
        },
        json => Write(json, findings));

    private static ImmutableArray<Part> AtTerminal(IReadOnlyList<Finding> findings, IReadOnlyList<CorpusText> files, int width)
    {
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        foreach (IGrouping<string, Finding> file in findings.GroupBy(static finding => finding.Path, StringComparer.Ordinal))
        {
            parts.Add(new Heading(new Ink(file.Key, Look.Accent)));
            FindingLines lines = new(files.FirstOrDefault(text => text.Name == file.Key)?.Content ?? "", width);
            foreach (Finding finding in file)
            {
                parts.Add(new Heading(
                    Words.Of(
                        new Ink($"({finding.Line},{finding.Column}): "),
                        new Ink(finding.Severity.ToString().ToLowerInvariant(), LookOf(finding.Severity)),
                        new Ink($" {finding.Id}: {finding.Message}")),
                    Level: 2));
                parts.AddRange(lines.Of(finding));
            }
        }

        if (findings.Count > 0)
        {
            parts.Add(new Table([new("Rule", ColumnForm.Whole), new("What is wrong"), new("Help")], [.. RulesOf(findings).Select(HelpRow)]));
        }

        parts.Add(new Remark(Total(findings, files.Count)));
        return parts.ToImmutable();
    }

    private static IEnumerable<Rule> RulesOf(IEnumerable<Finding> findings) =>
        findings.Select(static finding => finding.Id).Distinct().Order(StringComparer.Ordinal).Select(Rules.ById);

    private static ImmutableArray<Words> HelpRow(Rule rule) => [rule.Id, rule.Title, new Ink(HelpOf(rule), Look.Accent)];

    private static string HelpOf(Rule rule) => $"{HelpPage}#{rule.Id.ToLowerInvariant()}";

    private static ImmutableArray<Part> InTable(IReadOnlyList<Finding> findings) => findings.Count == 0 ? [new Line("Nothing was found.")] :
    [
        new Table(
            [new("Place"), new("Severity"), new("Rule"), new("Message"), new("Help")],
            [
                .. findings.Select(static finding => ImmutableArray.Create<Words>(
                    $"{finding.Path}({finding.Line},{finding.Column})", finding.Severity.ToString().ToLowerInvariant(), finding.Id, finding.Message, HelpOf(Rules.ById(finding.Id)))),
            ]),
    ];

    private static string Total(IReadOnlyList<Finding> findings, int files)
    {
        int errors = findings.Count(static finding => finding.Severity == FindingSeverity.Error);
        int warnings = findings.Count(static finding => finding.Severity == FindingSeverity.Warning);
        return $"{Plural.Of(errors, "error")} and {Plural.Of(warnings, "warning")} in {Plural.Of(files, "file")}";
    }

    private static Look LookOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Look.Bad,
        FindingSeverity.Warning => Look.Strong,
        _ => Look.Faint,
    };

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<Finding> findings)
    {
        writer.WriteStartArray();
        foreach (Finding finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, finding.Id);
            writer.WriteString("severity"u8, finding.Severity.ToString());
            writer.WriteString("message"u8, finding.Message);
            writer.WriteString("path"u8, finding.Path);
            writer.WriteNumber("line"u8, finding.Line);
            writer.WriteNumber("column"u8, finding.Column);
            writer.WriteNumber("length"u8, finding.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
