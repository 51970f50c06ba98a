using System.Text.Json;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Checking;

/// <summary>The facts of SARIF 2.1.0 (OASIS, 27 March 2020; sections in the names of what is asked) that a code host relies on.</summary>
public class SarifTests
{
    private const string Article =
        "Grüße 😀 “the importance of peace and security across the Taiwan Strait” (corpus:2025-03-30)\r\n\r\n" +
        "“emphasized the importance of peace and stability\r\nacross the Taiwan Strait” (corpus:2025-10-29)\r\n";

    private static readonly string[] Levels = ["error", "warning", "note"];

    private static readonly string[] Texts = ["shortDescription", "fullDescription", "help"];

    [Fact]
    public void A_log_has_its_version_its_tool_and_every_rule_once()
    {
        JsonElement log = LogOf("a.md", Article);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("corpus", driver.GetProperty("name").GetString());
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];
        Assert.Equal(rules.Length, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(rules, rule =>
        {
            Assert.Matches("^CORPUS[0-9]{3}$", rule.GetProperty("id").GetString());
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
            Assert.All(Texts, text => Assert.NotEqual("", rule.GetProperty(text).GetProperty("text").GetString()));
            Assert.DoesNotContain("{0}", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_result_has_its_rule_its_level_its_words_and_its_place_in_UTF16_columns()
    {
        JsonElement log = LogOf("a.md", Article);
        JsonElement[] rules = [.. log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement[] results = [.. log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Assert.Equal(["CORPUS101", "CORPUS103"], results.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Equal("error", result.GetProperty("level").GetString());
        });
        Assert.StartsWith("not as published: line 13 of 2025-03-30.txt has", results[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);

        // Behind "Grüße ", an emoji of two units, a blank and the mark; the words are 61 characters.
        Assert.Equal((1, 11, 1, 72), RegionIn(results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")));
        Assert.Equal((3, 2, 4, 25), RegionIn(results[1].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")));
    }

    [Fact]
    public void A_fix_says_what_to_write_where()
    {
        JsonElement results = LogOf("a.md", Article).GetProperty("runs")[0].GetProperty("results");
        JsonElement change = results[1].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal(
            results[1].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(),
            change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        JsonElement replacement = Assert.Single(change.GetProperty("replacements").EnumerateArray());
        Assert.Equal((4, 28, 4, 45), RegionIn(replacement.GetProperty("deletedRegion")));
        Assert.Equal("corpus:2025-03-30", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("peace talks#1 %.md", "peace%20talks%231%20%25.md")]
    [InlineData("über.md", "%C3%BCber.md")]
    public void The_address_of_a_file_is_percent_encoded(string fileName, string encoded)
    {
        string? uri = LogOf(fileName, Article).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0]
            .GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute), uri);
        Assert.EndsWith("/" + encoded, uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "a.md", 6)]
    [InlineData("lint", "2025-03-31.txt", 3)]
    public void A_log_says_what_ends_a_line(string verb, string fileName, int count)
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", Article).With("2025-03-31.txt", Checkout.Summary("2025-03-30.txt"));
        string[] ends = [.. Log(folder, verb, fileName).GetProperty("runs")[0].GetProperty("newlineSequences").EnumerateArray().Select(end => end.GetString()!)];
        Assert.Equal(["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"], [.. ends, .. new[] { "\u0085", "\u2028", "\u2029" }[(ends.Length - 3)..]]);
        Assert.Equal(count, ends.Length);
    }

    [Fact]
    public void A_backslash_in_a_name_parts_no_folders_where_a_stroke_does()
    {
        string name = Path.DirectorySeparatorChar == '/' ? "peace%5Ctalks.md" : "peace/talks.md";
        Assert.Equal("articles/" + name, Corpus.Tool.Checking.Sarif.SarifUri.Of("articles/peace\\talks.md"));
    }

    [Fact]
    public void A_file_below_the_folder_of_the_run_is_named_from_there() =>
        Assert.Equal("articles/peace%20talks.md", Corpus.Tool.Checking.Sarif.SarifUri.Of(Path.Combine(Directory.GetCurrentDirectory(), "articles", "peace talks.md")));

    [Fact]
    public void What_is_in_a_document_of_Word_has_its_paragraph_in_the_message_and_no_line()
    {
        using WordFile file = new();
        using ArticleFolder folder = new ArticleFolder().With("a.docx", file.With(WordFile.Words(Article.Split('\r')[0])).ToBytes());
        JsonElement result = Log(folder, "check", "a.docx").GetProperty("runs")[0].GetProperty("results")[0];
        Assert.StartsWith("paragraph 1: not as published", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(result.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _));
    }

    [Fact]
    public void What_is_found_in_texts_is_written_in_the_same_form()
    {
        using ArticleFolder folder = new ArticleFolder().With("2025-03-31.txt", Checkout.Summary("2025-03-30.txt"));
        JsonElement result = Assert.Single(Log(folder, "lint", "2025-03-31.txt").GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("CORPUS004", result.GetProperty("ruleId").GetString());
        Assert.Equal((3, 4, 3, 12), RegionIn(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region")));
    }

    [Fact]
    public void A_log_goes_to_the_standard_output_in_place_of_the_answer()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", Article);
        using JsonDocument log = JsonDocument.Parse(folder.Run("check", ["a.md"], "--sarif", "-").Out);
        Assert.Equal(2, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.Equal(2, folder.Run("check", ["a.md"], "--sarif", "-", "--json").ExitCode);
    }

    [Fact]
    public void A_log_that_cannot_be_written_is_told_of_in_one_line()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", Article);
        ToolRun run = folder.Run("check", ["a.md"], "--sarif", folder["none/a.sarif"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("corpus: 'none/a.sarif' cannot be written: there is no such folder\n", run.Error);
        Assert.Equal("", run.Out);
    }

    [Theory]
    [InlineData("check", "a.md", "a.md")]
    [InlineData("check", "a.md", "./a.md")]
    [InlineData("lint", "2025-03-31.txt", "2025-03-31.txt")]
    public void A_log_is_not_written_over_what_is_read(string verb, string fileName, string log)
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", Article).With("2025-03-31.txt", Checkout.Summary("2025-03-30.txt"));
        string before = folder.Text(fileName);
        ToolRun run = folder.Run(verb, [fileName], "--sarif", folder[log]);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"corpus: --sarif would write over '{log}', which is read: name another file\n", run.Error);
        Assert.Equal(before, folder.Text(fileName));
    }

    private static JsonElement LogOf(string fileName, string article)
    {
        using ArticleFolder folder = new ArticleFolder().With(fileName, article);
        return Log(folder, "check", fileName);
    }

    private static JsonElement Log(ArticleFolder folder, string verb, string fileName)
    {
        ToolRun run = folder.Run(verb, [fileName], "--sarif", folder["log.sarif"]);
        Assert.Equal(1, run.ExitCode);
        return JsonDocument.Parse(File.ReadAllBytes(folder["log.sarif"])).RootElement;
    }

    private static (int Line, int Column, int EndLine, int EndColumn) RegionIn(JsonElement region) =>
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
}
