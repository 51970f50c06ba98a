using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

/// <summary>Who said what with which verb: expected lines are those of the README, read in the texts.</summary>
public class ActsVerbTests
{
    [Fact]
    public void An_act_is_a_line_with_its_statement_who_did_it_the_verb_and_what() =>
        Assert.Equal(
            """
            2023-06-01/1/6	Hamada, Austin	Reiterate	the importance of peace and stability across the Taiwan Strait
            2024-10-19/4	Nakatani, Austin	Reiterate	the importance of peace and stability across the Taiwan Strait

            """,
            ToolRun.Of("acts", "--topic", "taiwan-strait", "--by", "Austin", "--verb", "reiterate").Out);

    /// <summary>Statement 2025-03-30/2/3 takes note of activities, and emphasizes the importance of peace and stability.</summary>
    [Fact]
    public void A_phrase_is_looked_for_in_what_was_said_and_not_in_the_whole_sentence()
    {
        string[] lines = ToolRun.Of("acts", "peace and stability", "--from", "2025").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["2025-03-30/2/3\tNakatani, Hegseth\tEmphasize\tthe importance of peace and stability across the Taiwan Strait"], lines);
    }

    [Fact]
    public void One_act_agrees_with_all_options() =>
        Assert.All(
            ToolRun.Of("acts", "--kind", "directive", "--by", "Austin").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains("Austin", line.Split('\t')[1], StringComparison.Ordinal));

    [Fact]
    public void Nothing_that_was_said_so_is_exit_code_1() => Assert.Equal(1, ToolRun.Of("acts", "peace and security").ExitCode);
}
