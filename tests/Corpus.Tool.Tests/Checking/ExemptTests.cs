namespace Corpus.Tool.Tests.Checking;

public class ExemptTests
{
    private const string Wrong = "the importance of peace and security across the Taiwan Strait";

    [Theory]
    [InlineData("a.md", $"An earlier draft had “{Wrong}” ([draft](corpus:none)).")]
    [InlineData("a.md", $"An earlier draft had “{Wrong}”<!-- corpus:none -->.")]
    [InlineData("a.txt", $"An earlier draft had “{Wrong}” (corpus:none).")]
    [InlineData("a.html", $"<p>An earlier draft had “{Wrong}” (<a href='corpus:none'>draft</a>).</p>")]
    [InlineData("a.html", $"<p>An earlier draft had <q cite='corpus:none'>{Wrong}</q>.</p>")]
    public void A_quotation_that_is_exempt_is_not_shown_in_any_form(string fileName, string article)
    {
        using ArticleFolder folder = new ArticleFolder().With(fileName, article);
        Assert.Equal("", folder.Check(fileName).Out);
        using ArticleFolder counted = new ArticleFolder().With(fileName, article.Replace("corpus:none", "corpus:2025-03-30", StringComparison.Ordinal));
        Assert.StartsWith("misquoted", counted.Check(fileName).Out, StringComparison.Ordinal);
    }
}
