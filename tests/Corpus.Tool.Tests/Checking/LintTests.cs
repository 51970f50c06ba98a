using System.Text.Json;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Checking;

public class LintTests
{
    private const string Broken = "On March\n";

    [Fact]
    public void In_a_pipe_a_finding_is_a_line_as_a_compiler_prints_it()
    {
        using ArticleFolder folder = new ArticleFolder().With("2025-03-31.txt", Checkout.Summary("2025-03-30.txt"));
        ToolRun run = folder.Run("lint", ["2025-03-31.txt"]);
        Assert.Equal("2025-03-31.txt(3,4): error CORPUS004: The file name says 2025-03-31 but the text says the meeting was held on 2025-03-30. Rename the file or correct the text.\n", run.Out);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void At_a_terminal_the_line_and_a_caret_stand_below_it_and_the_page_of_help_below_all()
    {
        using ArticleFolder folder = new ArticleFolder().With("2025-03-31.txt", Checkout.Summary("2025-03-30.txt"));
        string[] lines = [.. folder.Asked("", "lint", folder["2025-03-31.txt"]).Out.Split('\n').Select(line => line.TrimEnd())];
        Assert.Equal("2025-03-31.txt", lines[0]);
        Assert.Equal("(3,4): error CORPUS004: The file name says 2025-03-31 but the text says the", lines[1]);
        Assert.StartsWith("  On March 30, Defense Minister", lines[3], StringComparison.Ordinal);
        Assert.Equal("     ^~~~~~~~", lines[4]);
        Assert.Contains(lines, line => line.EndsWith("docs/diagnostics.md#corpus004", StringComparison.Ordinal));
        Assert.Equal("1 error and 0 warnings in 1 file", lines[^2]);
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_warning_ends_a_strict_run_alone_with_1()
    {
        using ArticleFolder folder = new ArticleFolder().With("2024-01-01.txt", Broken);
        Assert.Equal(0, folder.Run("lint", ["2024-01-01.txt"]).ExitCode);
        Assert.Equal(1, folder.Run("lint", ["2024-01-01.txt"], "--strict").ExitCode);
    }

    [Fact]
    public void A_lexicon_and_a_list_of_sources_can_be_looked_at_without_a_text()
    {
        using ArticleFolder folder = new ArticleFolder().With("my-topics.txt", "Missile defence\n").With("sources.txt", "2025-03-30.txt\n");
        ToolRun run = folder.Run("lint", [], "--lexicon", folder["my-topics.txt"], "--sources", folder["sources.txt"]);
        Assert.StartsWith("my-topics.txt(1,1): error CORPUS014: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nsources.txt(1,1): error CORPUS020: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_standard_input_has_the_name_that_it_is_given()
    {
        ToolRun run = ToolRun.Of(null, false, Checkout.Summary("2025-03-30.txt"), "lint", "-", "--name", "2025-03-31.txt");
        Assert.StartsWith("2025-03-31.txt(3,4): error CORPUS004: ", run.Out, StringComparison.Ordinal);
        Assert.Equal("", ToolRun.Of(null, false, Checkout.Summary("2025-03-30.txt"), "lint", "-", "--name", "2025-03-30.txt").Out);
    }

    [Fact]
    public void What_asks_for_nothing_is_told_where_it_is_wanted()
    {
        using ArticleFolder folder = new ArticleFolder().With("2025-03-30.txt", Checkout.Summary("2025-03-30.txt").Replace("On March 30", "\u200BOn March 30", StringComparison.Ordinal));
        string all = folder.Run("lint", ["2025-03-30.txt"], "--info").Out;
        Assert.Equal(
            string.Concat(all.Split('\n').Where(line => !line.Contains(": info ", StringComparison.Ordinal)).Select(line => line + "\n")).TrimEnd('\n'),
            folder.Run("lint", ["2025-03-30.txt"]).Out.TrimEnd('\n'));
    }

    [Fact]
    public void As_JSON_a_finding_has_all_that_the_library_says()
    {
        using ArticleFolder folder = new ArticleFolder().With("2025-03-31.txt", Checkout.Summary("2025-03-30.txt"));
        using JsonDocument json = JsonDocument.Parse(folder.Run("lint", ["2025-03-31.txt"], "--json").Out);
        JsonElement finding = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(
            typeof(Finding).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]).Order(),
            finding.EnumerateObject().Select(property => property.Name).Order());
    }

    [Fact]
    public void Nothing_to_look_at_is_wrong_use()
    {
        ToolRun run = ToolRun.Of("lint");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("corpus: there is nothing to look at", run.Error, StringComparison.Ordinal);
    }
}
