using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

/// <summary>Numbers have commas between thousands for people, and none for other programs, which would read 1,203 as text.</summary>
public class NumberTests
{
    [Fact]
    public void A_terminal_groups_them() => Assert.Contains("96,000.00", ToolRun.At(80, "words", "--top", "1").Out, StringComparison.Ordinal);

    [Fact]
    public void Markdown_groups_them() => Assert.Contains("| the | 216 | 96,000.00 | 5 |", ToolRun.Of("words", "--top", "1", "--markdown").Out, StringComparison.Ordinal);

    [Fact]
    public void A_pipe_gets_digits_alone()
    {
        using TextFolder folder = new();
        string text = folder.Add("2025-03-30.txt", Checkout.Summary("2025-03-30.txt") + string.Concat(Enumerable.Repeat("The Ministers confirmed peace peace peace.\n\n", 400)));
        Assert.StartsWith("peace\t1201\t", ToolRun.Of("words", "--top", "1", "--texts", text).Out, StringComparison.Ordinal);
    }
}
