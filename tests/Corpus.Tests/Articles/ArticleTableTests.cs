using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Verdicts;

namespace Corpus.Tests.Articles;

/// <summary>The table of short articles, made by reading, is what the checker says.</summary>
public sealed class ArticleTableTests
{
    public static TheoryData<int> Lines => [.. ArticleTable.Rows.Select(static row => row.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_article_gets_the_messages_that_a_reader_expects(int line)
    {
        ArticleRow row = ArticleTable.Rows.Single(row => row.Line == line);
        QuotationFinding[] found = [.. ArticleChecker.Check(row.Article, PublishedTexts.Texts)];

        Assert.Equal(row.Messages.Select(static message => "CORPUS" + message[0]), found.Select(static one => one.Finding.Id));
        foreach ((string[] message, QuotationFinding one) in row.Messages.Zip(found))
        {
            if (message.Length > 2)
            {
                Assert.Contains(one.Finding.Values, value => value == $"line {message[2]} of {message[1]}.txt");
            }

            Assert.Equal(message.Length > 3 ? message[3] : one.Finding.Replacement?.Text, one.Finding.Replacement?.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void What_was_put_right_has_no_message_any_more(int line)
    {
        Article article = ArticleTable.Rows.Single(row => row.Line == line).Article;
        QuotationFinding[] findings = [.. ArticleChecker.Check(article, PublishedTexts.Texts)];
        if (Array.TrueForAll(findings, static found => found.Finding.Replacement is not null))
        {
            string content = findings.Select(static found => found.Finding.Replacement!).OrderByDescending(static right => right.Place.Start)
                .Aggregate(article.Content, static (text, right) => text[..right.Place.Start] + right.Text + text[right.Place.End..]);
            Assert.Empty(ArticleChecker.Check(article with { Content = content }, PublishedTexts.Texts).Select(static found => found.Finding.ToString()));
        }
    }
}
