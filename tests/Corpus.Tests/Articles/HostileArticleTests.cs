using System.Text;
using Corpus.Reading.Articles;

namespace Corpus.Tests.Articles;

/// <summary>Articles that nobody would write are checked like others: no exception, and no wait (ArticleGrowthTests counts the work of reading).</summary>
public sealed class HostileArticleTests
{
    private static readonly int Length = Extent.Of(full: 1_000_000, usual: 100_000);

    public static TheoryData<string> Parts =>
    [
        "“", "\"", "“a ", " \"a\"", "“the Ministers ", "“the importance of peace” (corpus:2025-03-30) ", "“the importance of peace and war across the Taiwan Strait” [m] ",
        "(corpus:2025-03-31) ", "(corpus:2025-03-30/9/9) ", "[", "]", "[]()", "`", "``` ", "> ", "> a\n\n", "“a ‘b’ c” ", "…", "“… … …” ", "“[a] [b] [c] [d]” (corpus:2025-03-30)\n",
        "„", "「", "‘a b c d ", "‘the importance of peace and war across the Taiwan Strait’ ", "<q>", "<blockquote>\n", "</blockquote>", "[^1]", "[^1]: corpus:2025-03-30\n",
        "“**the importance** of peace and war across the Taiwan Strait” (corpus:2025-03-30) ", "“https://a corpus:1 the importance of peace and war across the Taiwan Strait” ", "<!-- corpus:none -->", "(corpus:nnoe) ", "(corpus:20) ",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Very_many_of(string part)
    {
        string content = new StringBuilder().Insert(0, part, Length / part.Length).Append("\n\n[m]: corpus:2025-03-30\n").ToString();

        Assert.All(
            ArticleChecker.Check(new Article("a.md", content, true), PublishedTexts.Texts),
            found => Assert.InRange(found.Finding.Place.Start, 0, content.Length));
    }

    [Fact]
    public void A_quotation_as_long_as_a_book_is_checked()
    {
        string content = "“" + new StringBuilder().Insert(0, "The Ministers reiterated that it is so. ", Length / 40).Append("” (corpus:2025-03-30)").ToString();

        Assert.Equal("CORPUS102", Assert.Single(ArticleChecker.Check(new Article("a.txt", content, false), PublishedTexts.Texts)).Finding.Id);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Checking_stops_when_it_is_told_to(bool isMarkdown) => Assert.ThrowsAny<OperationCanceledException>(
        () => ArticleChecker.Check(new Article("a", "“a”", isMarkdown), PublishedTexts.Texts, new CancellationToken(canceled: true)));
}
