using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Pages;

public class PageTests
{
    public static TheoryData<string> Verbs => [.. HelpVerbs.All];

    [Fact]
    public void The_page_of_the_tool_shows_what_the_tool_writes() => ConsolePage.Check("docs/tool.md");

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_page_of_the_tool_names_each_verb(string verb) =>
        Assert.Contains($"`corpus {verb}", File.ReadAllText(Checkout.PathOf("docs/tool.md")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void The_examples_of_each_verb_run(string verb)
    {
        string help = ToolRun.Of(verb, "--help").Out;
        string[] examples = [.. help[help.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  corpus ", StringComparison.Ordinal))];
        Assert.NotEmpty(examples);

        // Those with files of one's own have none here (ExampleTests of Checking makes them), and the server waits for a client.
        foreach (string example in examples.Where(example => !example.Contains("--texts", StringComparison.Ordinal) && verb is not ("mcp" or "check" or "lint")))
        {
            string[] words = CommandLine.Split(example.Split(" | ")[0].Split(" >")[0].Trim());
            Assert.Equal(0, ToolRun.Of(words[1..]).ExitCode);
        }
    }
}
