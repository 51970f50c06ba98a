using Corpus.Reading.Articles;

namespace Corpus.Tests.Articles;

/// <summary>What is quoted in an article, where, and what is named as its source.</summary>
public sealed class ArticleReaderTests
{
    public static TheoryData<string> Texts => [.. ArticleCases.In("Texts")];

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_article_quotes_what_a_reader_finds_in_it(string name)
    {
        Article article = ArticleCases.Article(name);

        ArticleContent content = ArticleReader.Read(article.Content, article.IsMarkdown, address => PublishedTexts.Texts.ByAddress(address) is not null);

        Assert.Equal(
            string.Join('\n', ArticleCases.Expected(name)),
            string.Join('\n', content.Quotations.SelectMany(quotation => ArticleCases.Lines(quotation))));
    }
}
