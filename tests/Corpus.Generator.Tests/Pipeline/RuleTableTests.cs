using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Pipeline;

public sealed class RuleTableTests
{
    public static TheoryData<string> Ids => [.. Rules.All().Select(rule => rule.Id)];

    [Fact]
    public void The_table_lists_every_rule_once() =>
        Assert.Equal(
            typeof(Rules).GetFields().Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id),
            Rules.All().Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_section_that_its_link_leads_to(string id)
    {
        DiagnosticDescriptor rule = Rules.ById(id);
        string[] link = rule.HelpLinkUri.Split('#');
        string page = File.ReadAllText(Checkout.PathOf(link[0]));
        string severity = rule.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning";

        Assert.Contains($"\n## {id}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| [{id}](#{link[1]}) | {severity} |", page, StringComparison.Ordinal);
    }
}
