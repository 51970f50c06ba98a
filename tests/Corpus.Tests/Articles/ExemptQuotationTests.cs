using Corpus.Reading.Articles;
using Corpus.Reading.Findings;

namespace Corpus.Tests.Articles;

/// <summary>A writer says of one quotation that it is not to be checked: a translation, an earlier draft, words that are wrong on purpose.</summary>
public sealed class ExemptQuotationTests
{
    private const string Wrong = "the importance of peace and security across the Taiwan Strait";

    [Theory]
    [InlineData($"They said “{Wrong}” (corpus:none).")]
    [InlineData($"They said “{Wrong}” <corpus:none>.")]
    [InlineData($"They said \"{Wrong}\" (corpus:None).")]
    [InlineData($"They said “{Wrong}” (as of 2025, corpus:2025-03-30) (corpus:none).")]
    public void In_Markdown_and_in_plain_text_alike(string article)
    {
        Assert.Empty(Check(article, isMarkdown: true));
        Assert.Empty(Check(article, isMarkdown: false));
    }

    [Theory]
    [InlineData($"They said “{Wrong}” ([translation](corpus:none)).")]
    [InlineData($"They said “{Wrong}” ([March 2025](corpus:2025-03-30), [a draft of it](corpus:none)).")]
    [InlineData($"They said “{Wrong}” [m].\n\n[m]: corpus:none")]
    [InlineData($"They said “{Wrong}”<!-- corpus:none --> ([March 2025](corpus:2025-03-30)).")]
    [InlineData($"They said “She wrote ‘{Wrong}’ to me” <!--corpus:none-->.")]
    [InlineData($"> {Wrong}\n>\n> — [my translation](corpus:none)")]
    [InlineData($"> {Wrong}\n>\n> {Wrong}\n>\n> — [March 2025](corpus:2025-03-30), [my translation](corpus:none)")]
    [InlineData($"> {Wrong}\n\n<!-- corpus:none -->")]
    [InlineData($"> {Wrong} <!-- corpus:none -->")]
    [InlineData($"“{Wrong},\n\n“{Wrong}” (corpus:none)")]
    public void As_a_source_is_named(string article) => Assert.Empty(Check(article, isMarkdown: true));

    [Theory]
    [InlineData($"“{Wrong}” (corpus:none), and “{Wrong}”.")]
    [InlineData($"“{Wrong}”. It is so. (corpus:none) And “so it is”.")]
    [InlineData($"“{Wrong}” and “so it is” (corpus:none).")]
    [InlineData($"“{Wrong}” <!-- corpus: none of it -->.")]
    [InlineData($"> {Wrong}\n\nWords between.\n\n<!-- corpus:none -->")]
    public void It_exempts_one_quotation_and_no_other(string article) => Assert.Equal("CORPUS105", Assert.Single(Check(article, isMarkdown: true)).Id);

    [Theory]
    [InlineData($"“{Wrong}” (corpus:nnoe)", "(corpus:nnoe)")]
    [InlineData($"“{Wrong}” <!-- corpus:noen -->", "corpus:noen ")]
    [InlineData($"“{Wrong}” ([translation](corpus:non))", "corpus:non)")]
    public void One_that_is_mistyped_is_told_what_is_right(string article, string written)
    {
        ReadFinding found = Assert.Single(Check(article, isMarkdown: true));

        Assert.Equal(("CORPUS104", "; 'none' is near"), (found.Id, found.Values[1]));
        Assert.Contains(found.Replacement!.Place.In(article), written, StringComparison.Ordinal);
        Assert.Equal("corpus:none", found.Replacement.Text);
    }

    [Theory]
    [InlineData("ignore")]
    [InlineData("skip")]
    public void Another_word_for_it_leads_nowhere(string word) =>
        Assert.Equal("CORPUS104", Assert.Single(Check($"“{Wrong}” <!-- corpus:{word} -->", isMarkdown: true)).Id);

    [Fact]
    public void A_comment_names_a_source_too() =>
        Assert.Equal("CORPUS101", Assert.Single(Check($"“{Wrong}” <!-- corpus:2025-03-30 -->", isMarkdown: true)).Id);

    private static ReadFinding[] Check(string article, bool isMarkdown) =>
        [.. ArticleChecker.Check(new Article("a", article, isMarkdown), PublishedTexts.Texts).Select(static found => found.Finding)];
}
