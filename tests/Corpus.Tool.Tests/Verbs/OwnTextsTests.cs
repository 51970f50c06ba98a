using System.Text.Json;
using Corpus.Tool.Tests.Pages;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

public sealed class OwnTextsTests : IDisposable
{
    private readonly TextFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_pattern_reads_the_texts_that_it_matches_in_the_order_of_their_days()
    {
        _folder.AddSummary("a/2025-03-30.txt", "2025-03-30.txt");
        _folder.AddSummary("a/b/2024-05-02.txt", "2024-05-02.txt");
        _folder.Add("a/notes.md", "no text");
        Assert.Equal(["2024-05-02", "2025-03-30"], Ids(ToolRun.Of("list", "--texts", _folder["a/**/*.txt"])));
    }

    [Fact]
    public void Files_and_patterns_can_be_given_together_and_each_file_counts_once()
    {
        string one = _folder.AddSummary("2025-03-30.txt", "2025-03-30.txt");
        Assert.Equal(["2025-03-30"], Ids(ToolRun.Of("list", "--texts", one, _folder["*.txt"], one)));
    }

    [Fact]
    public void The_built_in_texts_come_beside_them_when_asked_for()
    {
        string own = _folder.Add("2025-03-30.txt", Checkout.Summary("2025-03-30.txt").Replace("candid views", "views", StringComparison.Ordinal));
        Assert.Equal(["2025-03-30"], Ids(ToolRun.Of("list", "--texts", own)));
        Assert.Equal(
            ["2023-06-01", "2024-05-02", "2024-10-19", "2025-03-30", "2025-03-30-2", "2025-10-29"],
            Ids(ToolRun.Of("list", "--texts", own, "--also-built-in")));
    }

    [Fact]
    public void A_text_with_errors_is_left_out_and_said()
    {
        string right = _folder.AddSummary("2025-03-30.txt", "2025-03-30.txt");
        string wrong = _folder.Add("2025-04-31.txt", "no such day");
        ToolRun run = ToolRun.Of("list", "--texts", right, wrong);
        Assert.Equal(["2025-03-30"], Ids(run));
        Assert.Equal($"corpus: 1 file has errors and is left out; see: corpus lint {right} {wrong}\n", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void The_line_that_tells_of_it_can_be_run_as_it_stands()
    {
        _folder.Add("a b.txt", "nothing");
        ToolRun run = ToolRun.Of("list", "--texts", _folder["*.txt"]);
        string[] line = CommandLine.Split(run.Error.Trim()[run.Error.IndexOf("corpus lint", StringComparison.Ordinal)..]);
        Assert.Contains("a b.txt(1,1): error CORPUS003", ToolRun.Of(line[1..]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_standard_input_has_a_text_a_line()
    {
        string lines = LineOf("2025-03-30.txt") + "\n" + LineOf("2024-05-02.txt");
        Assert.Equal(["2024-05-02", "2025-03-30"], Ids(ToolRun.Of(null, isColoured: false, lines, "list", "--texts", "-")));
    }

    [Theory]
    [InlineData("a text", "it is no JSON at byte 1")]
    [InlineData("[1]", "it is no object with the texts \"name\" and \"text\"")]
    [InlineData("{\"name\": \"2025-03-30.txt\"}", "it is no object with the texts \"name\" and \"text\"")]
    public void A_line_of_it_that_is_no_text_is_told_with_its_number(string line, string why)
    {
        ToolRun run = ToolRun.Of(null, isColoured: false, "\n" + line, "list", "--texts", "-");
        Assert.Equal($"corpus: line 2 of the standard input: {why}; write {{\"name\": \"2025-03-30.txt\", \"text\": \"…\"}}\n", run.Error);
        Assert.Equal(2, run.ExitCode);
    }

    private static string LineOf(string name) =>
        JsonSerializer.Serialize(new Dictionary<string, string> { ["name"] = name, ["text"] = Checkout.Summary(name) });

    private static string[] Ids(ToolRun run) => [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])];
}
