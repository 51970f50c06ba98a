using System.Globalization;
using Corpus.Reading.Articles;
using Corpus.Tests.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Tests.Articles;

/// <summary>What holds of every article, whatever is in it.</summary>
public sealed class ArticlePropertyTests
{
    private static readonly string[] Parts =
    [
        "“", "”", "\"", "«", "»", "‘", "’", "'", "`", "``", "```\n", "~~~\n", "> ", ">", "- ", "1. ", "    ", "\t", "\n", "\n\n", "# ", "---\n", "***",
        "_", "~~", "[", "]", "](", ")", "(", "[m]", "[m]: corpus:2025-03-30\n", "[^1]", "<", ">", "<!--", "-->", "<b a=\"", "<br>", "&quot;", "&#x201C;",
        "\\", "\\\"", "|", "!", "![", "corpus:2025-03-30", "(corpus:x)", "<corpus:2025-03-30/2/3>", "https://example.org", "— [a](corpus:2024-05-02)", "\r\n", "\r",
        "„", "「", "」", "<q>", "</q>", "<blockquote>", "</blockquote>\n", "[^1]: ", "<!-- corpus:none -->", "(corpus:none)", "\u2028", "\u0085", " ", ". ", "12\"", "\uFEFF", "\0", "\uD800", "e\u0301", "peace and stability across the Taiwan Strait", "The Ministers", "word ",
    ];

    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private static Gen<string> Articles { get; } =
        from parts in Gen.ListOf(Gen.OneOf(Gen.Elements(Parts), AnyTexts.Text))
        select string.Concat(parts);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_quotation_stands_at_its_place(bool isMarkdown) => AnyTexts.Check(Articles, 1000, content =>
    {
        ArticleContent read = ArticleReader.Read(content, isMarkdown, static _ => false);
        foreach (ArticleQuotation quotation in read.Quotations.SelectMany(static one => one.Nested.Add(one)))
        {
            string written = quotation.Place.In(content);
            string before = content[..quotation.Place.Start];
            Assert.Equal(1 + Count(before), quotation.Place.Line);
            Assert.Equal(1 + before.Length - before.LastIndexOfAny(LineEnds) - 1 - (quotation.Place.Line == 1 && content.StartsWith('\uFEFF') ? 1 : 0), quotation.Place.Column);
            AssertIsIn(quotation.Words, written, isMarkdown);
        }
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Quotations_and_findings_are_in_the_order_of_their_places(bool isMarkdown) => AnyTexts.Check(Articles, 500, content =>
    {
        Article article = new("a", content, isMarkdown);
        int[] quotations = [.. ArticleReader.Read(content, isMarkdown, static _ => false).Quotations.Select(static one => one.Place.Start)];
        int[] findings = [.. ArticleChecker.Check(article, PublishedTexts.Texts).Select(static one => one.Finding.Place.Start)];
        Assert.Equal(quotations.Order(), quotations);
        Assert.Equal(findings.Order(), findings);
    });

    [Fact]
    public void The_culture_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            AnyTexts.Check(Articles, 100, content =>
            {
                Article article = new("a", content, true);
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                string[] usual = [.. ArticleChecker.Check(article, PublishedTexts.Texts).Select(static one => one.ToString())];
                CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
                Assert.Equal(usual, ArticleChecker.Check(article, PublishedTexts.Texts).Select(static one => one.ToString()));
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static int Count(string text) => text.Count(static c => c is '\n' or '\u0085' or '\u2028' or '\u2029') + text.Replace("\r\n", "\n", StringComparison.Ordinal).Count(static c => c == '\r');

    /// <summary>The letters of the words are letters of what is written there, in order.</summary>
    private static void AssertIsIn(string words, string written, bool isMarkdown)
    {
        int at = 0;
        foreach (char c in words.Where(char.IsLetterOrDigit))
        {
            at = written.IndexOf(c, at) + 1;
            Assert.True(at > 0, $"'{words}' is not in '{written}'.");
        }

        Assert.True(isMarkdown || words.Where(char.IsLetterOrDigit).Count() <= written.Length);
    }
}
