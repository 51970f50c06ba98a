using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

public class HelpTests
{
    /// <summary>What the plan has; a verb that goes is missed here.</summary>
    private static readonly string[] Planned =
        ["list", "show", "find", "acts", "words", "keyness", "collocates", "dispersion", "topics", "topic", "redline", "check", "lint", "completions"];

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
    public void The_help_of_the_command_has_examples_and_says_where_to_read_on()
    {
        string help = ToolRun.Of("--help").Out;
        Assert.Contains("Examples:\n  corpus find \"peace and stability\"\n", help, StringComparison.Ordinal);
        Assert.EndsWith("corpus VERB --help shows the options of a verb, with examples.\n", help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_of_the_command_names_each_verb() => Assert.Subset(HelpVerbs.All.ToHashSet(), Planned.ToHashSet());

    [Theory]
    [InlineData("--help")]
    [InlineData("topic", "--help")]
    [InlineData("redline", "--help")]
    public void No_line_of_help_is_too_wide_to_be_read(params string[] line)
    {
        Assert.All(ToolRun.Of(line).Out.Split('\n'), shown => Assert.True(shown.Length <= 100, shown));
        Assert.All(ToolRun.At(80, line).Out.Split('\n'), shown => Assert.True(shown.Length <= 80, shown));
    }

    [Theory]
    [InlineData("show", " show <id> [options]")]
    [InlineData("topic", " topic <topic> [options]")]
    [InlineData("redline", " redline <earlier> <later> [options]")]
    public void Help_names_what_is_to_be_given_and_lists_not_all_that_there_is(string verb, string usage)
    {
        string help = ToolRun.Of(verb, "--help").Out;
        Assert.Contains(usage, help, StringComparison.Ordinal);
        Assert.DoesNotContain("2023-06-01|", help, StringComparison.Ordinal);
        Assert.DoesNotContain("Australia|", help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_of_the_command_fits_on_a_screen() =>
        Assert.InRange(ToolRun.At(100, "--help").Out.Count(sign => sign == '\n'), HelpVerbs.All.Count, 45);

    [Fact]
    public void The_command_alone_shows_its_help_and_is_wrong_use()
    {
        ToolRun run = ToolRun.Of();
        Assert.Equal(ToolRun.Of("--help").Out, run.Error);
        Assert.Equal("", run.Out);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("corpus li", "list")]
    [InlineData("corpus topic TaiwanS", "TaiwanStrait")]
    [InlineData("corpus find peace --verb Reit", "Reiterate")]
    [InlineData("corpus redline 2025-1", "2025-10-29")]
    [InlineData("corpus keyness 2025-1", "2025-10-29")]
    [InlineData("corpus keyness 2025 --against 2023", "2023-06-01")]
    public void A_shell_is_told_what_can_stand_at_the_cursor(string line, string one) =>
        Assert.Contains(one, Suggested(line));

    [Fact]
    public void Names_of_texts_that_stand_in_the_line_are_told_and_not_those_of_others()
    {
        using TextFolder folder = new();
        folder.AddSummary("2024-05-02.txt", "2024-05-02.txt");
        string[] own = Suggested($"corpus keyness --texts \"{folder["*.txt"]}\" --against 20");
        Assert.Contains("2024-05-02", own);
        Assert.DoesNotContain("2025-10-29", own);
        Assert.Contains("2025-10-29", Suggested($"corpus keyness --texts \"{folder["*.txt"]}\" --also-built-in --against 20"));
        Assert.Contains("Kihara", Suggested($"corpus find peace --texts \"{folder["*.txt"]}\" --by "));
        Assert.DoesNotContain("Hegseth", Suggested($"corpus find peace --texts \"{folder["*.txt"]}\" --by "));
    }

    [Fact]
    public void Nothing_is_told_of_the_value_of_a_flag() => Assert.DoesNotContain("True", Suggested("corpus list --json "));

    [Fact]
    public void Names_of_texts_that_cannot_be_found_are_not_told() =>
        Assert.DoesNotContain("2025-10-29", Suggested("corpus keyness --texts \"no-such-folder/*.txt\" --against 20"));

    [Fact]
    public void Help_shows_what_a_verb_alone_has_before_what_all_have()
    {
        string help = ToolRun.Of("find", "--help").Out;
        Assert.True(help.IndexOf("--sort", StringComparison.Ordinal) < help.IndexOf("--texts", StringComparison.Ordinal));
    }

    private static string[] Suggested(string line) => ToolRun.Of($"[suggest:{line.Length}]", line).Out.Split('\n');
}
