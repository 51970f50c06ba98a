using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

/// <summary>Where nothing is found, a terminal says in how much it was looked for, and shows no table without rows.</summary>
public class NothingFoundTests
{
    [Theory]
    [InlineData("nothing found in 69 statements of 5 meetings\n", "find", "xyzzy")]
    [InlineData("nothing found in 30 statements of 2 meetings\n", "find", "xyzzy", "--from", "2025")]
    [InlineData("nothing found: no statement agrees with all options; there are 5 meetings, 2023-06-01 to 2025-10-29\n", "find", "peace", "--from", "2026")]
    [InlineData("nothing found in 69 statements of 5 meetings\n", "collocates", "xyzzy")]
    [InlineData("nothing found: no statement agrees with all options; there are 5 meetings, 2023-06-01 to 2025-10-29\n", "acts", "--by", "Hamada", "--from", "2025")]
    public void A_terminal_says_where_it_was_looked_for(string message, params string[] line)
    {
        ToolRun run = ToolRun.At(120, line);
        Assert.Equal(message, run.Out);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_pipe_gets_nothing() => Assert.Equal(new ToolRun("", "", 1), ToolRun.Of("find", "xyzzy"));
}
