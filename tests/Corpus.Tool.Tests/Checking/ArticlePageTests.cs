using System.Text.RegularExpressions;
using Corpus.Tool.Checking.Quotations;
using Corpus.Tool.Tests.Pages;

namespace Corpus.Tool.Tests.Checking;

public partial class ArticlePageTests
{
    private static string Page => File.ReadAllText(Checkout.PathOf("docs/checking-articles.md"));

    [Fact]
    public void The_page_shows_what_the_tool_writes() => ConsolePage.Check("docs/checking-articles.md");

    [Fact]
    public void The_page_names_each_verdict() => Assert.All(
        Enum.GetValues<CheckVerdict>(),
        verdict => Assert.Contains($"| `{VerdictNames.NameOf(verdict)}` |", Page, StringComparison.Ordinal));

    [Fact]
    public void Each_line_that_a_reader_would_copy_runs()
    {
        string[] lines = [.. Lines().Matches(Page).Select(line => line.Groups["line"].Value)];
        Assert.Equal(5, lines.Length);
        Assert.All(lines, ExampleTests.Run);
    }

    /// <summary>Lines of shells, workflows and hooks; those of sessions are run with what they write.</summary>
    [GeneratedRegex(@"^(?:\s*- run: |\s*entry: |)(?<line>corpus (?:check|lint)\b.*)$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
