using System.Text.Json;
using Corpus.Tests.Json;
using Corpus.Tool.Checking.Quotations;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Checking;

/// <summary>What the two verbs write as JSON fits docs/corpus.schema.json.</summary>
public class JsonTests
{
    private static readonly string[] Names = ["file", "part", "verdict", "named", "found", "rule", "severity", "suggestion"];

    [Fact]
    public void A_quotation_has_its_place_its_verdict_its_words_and_what_is_right()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", "“the importance of peace and security across the Taiwan Strait” (corpus:2025-03-30)");
        string json = folder.Run("check", ["a.md"], "--json").Out;
        Assert.Null(CorpusSchema.Whole.Mistake(json));
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement quotation = Assert.Single(document.RootElement.EnumerateArray());
        Assert.Equal(
            ["a.md", null, "Misquoted", "2025-03-30", "2025-03-30/2/3", "CORPUS101", "Error", "the importance of peace and stability across the Taiwan Strait"],
            Names.Select(name => quotation.GetProperty(name).GetString()));
        Assert.Equal((1, 2, 13), (quotation.GetProperty("line").GetInt32(), quotation.GetProperty("column").GetInt32(), quotation.GetProperty("foundLine").GetInt32()));
        Assert.Equal(["Kept", "Deleted", "Inserted", "Kept"], quotation.GetProperty("edits").EnumerateArray().Select(edit => edit.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("docs/articles/strait.md")]
    [InlineData("docs/articles/strait.html")]
    [InlineData("docs/articles/strait.docx")]
    public void Every_quotation_of_every_form_fits(string article)
    {
        string json = ToolRun.Of("check", Checkout.PathOf(article), "--json").Out;
        Assert.NotEqual("[]\n", json);
        Assert.Null(CorpusSchema.Whole.Mistake(json));
    }

    [Fact]
    public void Every_finding_fits()
    {
        using ArticleFolder folder = new ArticleFolder().With("2024-01-01.txt", "On March\n");
        string json = folder.Run("lint", ["2024-01-01.txt"], "--json").Out;
        Assert.NotEqual("[]\n", json);
        Assert.Null(CorpusSchema.Whole.Mistake(json));
    }

    [Fact]
    public void The_schema_lists_the_verdicts() => Assert.Equal(
        Enum.GetNames<CheckVerdict>(),
        CorpusSchema.Definitions["CheckedQuotation"]!["properties"]!["verdict"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));

    [Fact]
    public void The_schema_lists_how_much_a_finding_weighs() => Assert.Equal(
        Enum.GetNames<FindingSeverity>(),
        CorpusSchema.Definitions["FindingSeverity"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
}
