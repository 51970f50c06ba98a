using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Pages;

public class PageTests
{
    public static TheoryData<string> Verbs => [.. HelpVerbs.All];

    /// <summary>Those of articles and of texts to be mended are run over files of their own: Checking/ExampleTests.</summary>
    public static TheoryData<string> VerbsOfTexts => [.. HelpVerbs.All.Except(["check", "lint"])];

    [Fact]
    public void The_page_of_the_tool_shows_what_the_tool_writes() => ConsolePage.Check("docs/tool.md");

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_page_of_the_tool_names_each_verb(string verb) =>
        Assert.Contains($"`corpus {verb}", File.ReadAllText(Checkout.PathOf("docs/tool.md")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(VerbsOfTexts))]
    public async Task The_examples_of_each_verb_run(string verb)
    {
        string help = ToolRun.Of(verb, "--help").Out;
        string[] examples = [.. help[help.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  corpus ", StringComparison.Ordinal))];
        Assert.NotEmpty(examples);
        using ToolShell shell = new();

        // Without the other programs of a line and without files outside the folder.
        foreach (string example in examples.Select(example => example.Split(" | ")[0].Split(" >")[0].Trim()))
        {
            (int code, string written) = await shell.RunAsync(example);
            Assert.True(code <= 1, $"{example}: {written}");
        }
    }
}
