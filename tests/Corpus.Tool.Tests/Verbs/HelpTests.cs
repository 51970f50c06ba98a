using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

public class HelpTests
{
    /// <summary>What the plan has; a verb that goes is missed here.</summary>
    private static readonly string[] Planned =
        ["list", "show", "find", "words", "keyness", "collocates", "dispersion", "topics", "topic", "redline", "check", "lint", "completions"];

    public static TheoryData<string> All => [.. HelpVerbs.All];

    [Theory]
    [MemberData(nameof(All))]
    public void The_help_of_each_verb_has_examples(string verb)
    {
        ToolRun run = ToolRun.Of(verb, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Examples:\n  corpus {verb}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_of_the_command_names_each_verb() => Assert.Subset(HelpVerbs.All.ToHashSet(), Planned.ToHashSet());

    [Theory]
    [InlineData("corpus li", "list")]
    [InlineData("corpus topic TaiwanS", "TaiwanStrait")]
    [InlineData("corpus find peace --verb Reit", "Reiterate")]
    [InlineData("corpus redline 2025-1", "2025-10-29")]
    public void A_shell_is_told_what_can_stand_at_the_cursor(string line, string one) =>
        Assert.Contains(one, ToolRun.Of($"[suggest:{line.Length}]", line).Out.Split('\n'));
}
