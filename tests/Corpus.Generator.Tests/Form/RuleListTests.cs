using Corpus.Reading.Form.Body;
using Corpus.Reading.Form.Head;
using Corpus.Reading.Form.Lines;
using Corpus.Reading.Form.Page;
using Corpus.Reading.Form.Roles;

namespace Corpus.Generator.Tests.Form;

/// <summary>Lists of rules in which the first that holds decides: each rule is needed, and says why it stands where it stands.</summary>
public sealed class RuleListTests
{
    public static TheoryData<string, string> Examples()
    {
        TheoryData<string, string> examples = [];
        Add(nameof(PageFurniture), PageFurniture.Rules.Select(rule => rule.Name));
        Add(nameof(TailLines), TailLines.Rules.Select(rule => rule.Name));
        Add(nameof(HeadLine), HeadLine.Rules.Select(rule => rule.Name));
        return examples;

        void Add(string list, IEnumerable<string> names)
        {
            foreach (string name in names)
            {
                examples.Add(list, name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_is_the_first_that_holds_for_its_example(string list, string name) => Assert.Equal(name, list switch
    {
        nameof(PageFurniture) => FirstFor(PageFurniture.Rules, name),
        nameof(TailLines) => FirstFor(TailLines.Rules, name),
        _ => FirstFor(HeadLine.Rules, name),
    });

    [Fact]
    public void Each_rule_has_a_name_of_its_own_an_example_and_the_reason_for_its_place()
    {
        AssertComplete(PageFurniture.Rules);
        AssertComplete(TailLines.Rules);
        AssertComplete(HeadLine.Rules);
        AssertComplete(NumberedForm.Rules);
    }

    private static string? FirstFor<TKind>(LineRule<LineRun, TKind>[] rules, string name)
    {
        string example = rules.Single(rule => rule.Name == name).Example;
        return rules.Find(new LineRun(example, 0, example.Length, ParsedText.Grammar))?.Name;
    }

    private static void AssertComplete<TLine, TKind>(LineRule<TLine, TKind>[] rules)
    {
        Assert.Distinct(rules.Select(rule => rule.Name));
        Assert.All(rules, rule => Assert.True(rule is { Name.Length: > 0, Example.Length: > 0, Place.Length: > 0 }, rule.Name));
    }
}
