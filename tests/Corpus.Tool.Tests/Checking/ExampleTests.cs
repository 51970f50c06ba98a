using Corpus.Tool.Tests.Pages;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Checking;

public class ExampleTests
{
    private const string Article = "They spoke of “peace and stability across the Taiwan Strait” (corpus:2025-03-30).\n";

    [Theory]
    [InlineData("check")]
    [InlineData("lint")]
    public void The_examples_of_the_help_run_over_files_of_these_names(string verb)
    {
        string help = ToolRun.Of(verb, "--help").Out;
        string[] examples = [.. help[help.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  corpus ", StringComparison.Ordinal))];
        Assert.Equal(verb == "check" ? 4 : 3, examples.Length);
        Assert.All(examples, Run);
    }

    /// <summary>Runs a line over a folder with files of the names that examples have, in which all is right.</summary>
    internal static void Run(string example)
    {
        using ArticleFolder folder = Files();
        string[] parts = example.Trim().Split(" < ");
        string[] words = [.. CommandLine.Split(parts[0])[1..].Select(word => IsFile(word) ? folder[word] : word)];

        // A hook is given the files behind its line.
        string[] files = words.Length == 1 ? [folder["article.md"]] : [];
        ToolRun run = folder.Asked(parts.Length > 1 ? folder.Text(parts[1]) : "", [.. words, .. files]);
        Assert.True(run is { ExitCode: 0, Error: "" }, $"{example}: {run.ExitCode} {run.Error}{run.Out}");
    }

    private static bool IsFile(string word) => word.Contains('.', StringComparison.Ordinal) && !word.StartsWith('-') && !word.StartsWith("2025", StringComparison.Ordinal);

    private static ArticleFolder Files()
    {
        using WordFile word = new();
        ArticleFolder folder = new();
        Directory.CreateDirectory(folder["articles"]);
        Directory.CreateDirectory(folder["summaries"]);
        return folder.With("article.md", Article).With("articles/one.md", Article).With("page.html", $"<p>{Article}")
            .With("report.docx", word.With(WordFile.Words(Article)).ToBytes())
            .With("summaries/2025-03-30.txt", Checkout.Summary("2025-03-30.txt"))
            .With("draft.txt", Checkout.Summary("2025-03-30.txt"))
            .With("my-topics.txt", "Hospital ships\n  hospital ship*\n")
            .With("sources.txt", "2025-03-30.txt https://example.org/march.html\n");
    }
}
