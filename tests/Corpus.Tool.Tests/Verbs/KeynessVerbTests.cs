using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

public class KeynessVerbTests
{
    [Fact]
    public void Words_that_are_used_less_are_those_at_the_end_of_the_others_the_strongest_first()
    {
        string[] all = Lines("keyness", "2025-10-29", "--against", "2025-03-30");
        string[] less = Lines("keyness", "2025-10-29", "--against", "2025-03-30", "--less");
        Assert.Equal(all.Reverse().Take(less.Length), less);
        Assert.All(less, line => Assert.StartsWith("-", line.Split('\t')[3], StringComparison.Ordinal));
        Assert.All(all[..^less.Length], line => Assert.False(line.Split('\t')[3].StartsWith('-'), line));
    }

    private static string[] Lines(params string[] line) => ToolRun.Of(line).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
