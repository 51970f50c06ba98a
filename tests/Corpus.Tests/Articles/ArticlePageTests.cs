using System.Text.RegularExpressions;
using Corpus.Reading.Articles;
using Corpus.Reading.Collections;

namespace Corpus.Tests.Articles;

/// <summary>What docs/quoting.md says of articles is so.</summary>
public sealed partial class ArticlePageTests
{
    private const string Words = "importance of peace and stability across the Taiwan Strait";
    private const string Address = "http://www.mod.go.jp/en/article/2023/06/64e28ea86671d5d4feddce01dd14d833d3857213.html";

    private static readonly string Page = File.ReadAllText(Checkout.PathOf("docs/quoting.md"));

    public static TheoryData<string> WaysToNameASource => [.. Way().Matches(Page).Select(static way => way.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(WaysToNameASource))]
    public void What_is_written_in_the_table_names_the_source(string written)
    {
        string text = "[m]: corpus:2025-03-30\n\n[^1]: [March 2025](corpus:2025-03-30), page 2\n\n" + written
            .Replace("“…”", $"“{Words}”", StringComparison.Ordinal)
            .Replace("“….”", $"“{Words}.”", StringComparison.Ordinal)
            .Replace("https://…", Address, StringComparison.Ordinal);
        text = written[0] == '—' ? $"> {Words}\n> {written}" : text;

        ArticleQuotation quotation = Assert.Single(ArticleReader.Read(text, isMarkdown: true, static address => address == Address).Quotations);

        Assert.NotNull(quotation.Source);
        Assert.Empty(ArticleChecker.Check(new Article("a.md", text, true), PublishedTexts.Texts));
    }

    [Fact]
    public void There_is_more_than_one_way() => Assert.InRange(WaysToNameASource.Count, 7, 20);

    [Fact]
    public void The_article_on_the_page_has_the_message_of_the_page_of_rules()
    {
        string article = Example().Match(Page).Groups[1].Value;
        string rules = File.ReadAllText(Checkout.PathOf("docs/diagnostics.md"));

        EquatableArray<string> values = Assert.Single(ArticleChecker.Check(new Article("a.md", article, true), PublishedTexts.Texts)).Finding.Values;

        Assert.Contains($"error CORPUS101: not as published: {values[0]} has \"{values[1]}\"{values[2]}\n", rules, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_page_exempts_would_have_a_message_each()
    {
        string article = Example().Matches(Page)[1].Groups[1].Value;
        string checkedAll = article.Replace("corpus:none", "corpus:2025-03-30", StringComparison.Ordinal);

        Assert.Empty(ArticleChecker.Check(new Article("a.md", article, true), PublishedTexts.Texts));
        Assert.Equal(3, ArticleChecker.Check(new Article("a.md", checkedAll, true), PublishedTexts.Texts).Length);
    }

    /// <summary>An example of how a source is named begins with a quotation, a linked one or a dash.</summary>
    [GeneratedRegex("`((?:“…|\\[“…|— )[^`]*)`")]
    private static partial Regex Way();

    [GeneratedRegex("```markdown\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
