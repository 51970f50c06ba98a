using System.Text;

namespace Corpus.Tool.Tests.Running;

/// <summary>The program as it is shipped, with the settings of its runtime: other tests run its code in a process of theirs.</summary>
public class ShippedTests
{
    [Fact]
    public async Task Letters_that_are_composed_otherwise_are_no_difference()
    {
        using ToolShell shell = new();
        shell.Add("2025-03-30.txt", Checkout.Summary("2025-03-30.txt").Replace("the Taiwan Strait", "the façade of Curaçao", StringComparison.Ordinal));
        shell.Add("article.md", "They spoke of “the importance of peace and stability across the façade of Curaçao” (corpus:2025-03-30).\n".Normalize(NormalizationForm.FormD));
        await AssertExact(shell, "corpus check article.md --texts 2025-03-30.txt");
    }

    [Fact]
    public async Task Where_there_is_no_data_of_Unicode_it_is_said()
    {
        using ToolShell shell = new();
        shell.Add("article.md", "“the importance of peace and stability across the Taiwan Strait” (corpus:2025-03-30).\n");
        (int code, string written) = await shell.RunAsync("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 corpus check article.md");
        Assert.Contains("corpus: .NET runs without data of Unicode here", written, StringComparison.Ordinal);
        Assert.Equal(0, code);
        Assert.DoesNotContain("Unicode", (await shell.RunAsync("corpus check article.md")).Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_of_full_width_are_no_difference()
    {
        using ToolShell shell = new();
        shell.Add("article.md", "“ｔｈｅ importance of peace and stability across the Taiwan Strait” (corpus:2025-03-30).\n");
        await AssertExact(shell, "corpus check article.md");
    }

    private static async Task AssertExact(ToolShell shell, string line)
    {
        (int code, string written) = await shell.RunAsync(line);
        Assert.StartsWith("exact\t", written, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }
}
