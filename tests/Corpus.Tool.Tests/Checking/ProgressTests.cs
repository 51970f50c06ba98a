using System.Text;
using Corpus.Tool.Checking;
using Corpus.Tool.Checking.Articles;
using Corpus.Tool.Checking.Quotations;

namespace Corpus.Tool.Tests.Checking;

/// <summary>How far a check has come is told within an article too: one huge article is all that there is to wait for.</summary>
public class ProgressTests
{
    [Fact]
    public void Each_quotation_of_an_article_brings_it_nearer_to_its_end()
    {
        const string article = "“peace and stability” (corpus:2025-03-30)\n\n“peace and security across the Taiwan Strait” (corpus:2025-03-30)\n";
        using MemoryStream input = new(Encoding.UTF8.GetBytes(article));
        ReadArticle read = ArticleReading.Read(ArticleFile.Read(input, "a.md"), _ => false, CancellationToken.None);
        List<double> shares = [];
        QuotationJudge.Check(read, QuotableTexts.Of(Meetings.Corpus), shares.Add, CancellationToken.None);
        Assert.Equal([0.25, 0.5, 0.75, 1], shares);
    }
}
