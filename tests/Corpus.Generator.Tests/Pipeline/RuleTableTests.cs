using Corpus.Generator.Diagnostics;
using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Pipeline;

public sealed class RuleTableTests
{
    public static TheoryData<string> Ids => [.. Rules.All().Select(rule => rule.Id)];

    [Fact]
    public void The_table_lists_every_rule_once() =>
        Assert.Equal(
            typeof(Rules).GetFields().Where(field => field.FieldType == typeof(Rule)).Select(field => ((Rule)field.GetValue(null)!).Id),
            Rules.All().Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_section_that_its_link_leads_to(string id)
    {
        DiagnosticDescriptor rule = Descriptors.ById(id, Descriptors.HelpPage);
        string[] link = rule.HelpLinkUri.Split('#');
        string page = File.ReadAllText(Checkout.PathOf(link[0]));
        string severity = rule.DefaultSeverity.ToString().ToLowerInvariant();

        Assert.Contains($"\n## {id}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| [{id}](#{link[1]}) | {severity} |", page, StringComparison.Ordinal);
    }

    /// <summary>The compiler's own check of the release files sees only descriptors that are written out one by one.</summary>
    [Fact]
    public void Every_rule_stands_in_the_list_of_releases_as_it_is() => Assert.Equal(
        Rules.All().Select(rule => $"{rule.Id} | Corpus | {rule.Severity} | {rule.Title}"),
        Released("Shipped").Concat(Released("Unshipped")).Order(StringComparer.Ordinal));

    [Fact]
    public void What_a_message_says_changes_only_on_purpose() => Snapshot.VerifyText(string.Join(
        '\n', Rules.All().Select(static rule => $"{rule.Id} {rule.Message}").Concat(OtherFormat.All.Select(static format => $"{format.Name}: {format.Advice}"))));

    private static IEnumerable<string> Released(string file) =>
        File.ReadLines(Checkout.PathOf($"src/Corpus.Reading/Findings/AnalyzerReleases.{file}.md"))
            .Where(line => line.StartsWith("CORPUS", StringComparison.Ordinal));
}
