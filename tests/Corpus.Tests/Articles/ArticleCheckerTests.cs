using System.Collections.Immutable;
using System.Globalization;
using Corpus.Reading.Articles;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Findings;

namespace Corpus.Tests.Articles;

/// <summary>What is said of quotations in articles, and what puts them right.</summary>
public sealed class ArticleCheckerTests
{
    public static TheoryData<string> Checked => [.. ArticleCases.In("Checked")];

    [Theory]
    [MemberData(nameof(Checked))]
    public void An_article_gets_the_messages_that_a_reader_expects(string name)
    {
        Article article = ArticleCases.Article(name);

        Assert.Equal(
            string.Join('\n', ArticleCases.Expected(name)),
            string.Join('\n', ArticleChecker.Check(article, PublishedTexts.Texts).SelectMany(found => Lines(article, found))));
    }

    [Theory]
    [MemberData(nameof(Checked))]
    public void What_was_put_right_has_no_message_any_more(string name)
    {
        Article article = ArticleCases.Article(name);
        QuotationFinding[] findings = [.. ArticleChecker.Check(article, PublishedTexts.Texts).Where(found => found.Finding.Replacement is not null)];
        string content = article.Content;
        foreach (Replacement right in findings.Select(found => found.Finding.Replacement!).OrderByDescending(right => right.Place.Start))
        {
            content = content[..right.Place.Start] + right.Text + content[right.Place.End..];
        }

        Assert.NotEmpty(findings);
        Assert.DoesNotContain(ArticleChecker.Check(article with { Content = content }, PublishedTexts.Texts), found => found.Finding.Replacement is not null);
    }

    [Fact]
    public void A_source_that_names_several_quotations_is_not_replaced_for_one() => Assert.Null(Assert.Single(Check(
        "“encouraged the peaceful resolution of cross-Strait issues” [m], “the importance of peace and stability across the Taiwan Strait” [m]\n\n[m]: corpus:2025-03-30"))
        .Finding.Replacement);

    /// <summary>Three texts have the words, and only the writer knows which is meant: nothing is put in their place.</summary>
    [Theory]
    [InlineData("“the importance of peace and stability across the Taiwan Strait” (corpus:2025-10-29)", "CORPUS103", "'2023-06-01', '2024-10-19' or '2025-03-30'")]
    [InlineData("“the importance of peace and prosperity across the Taiwan Strait”", "CORPUS105", "'(corpus:2023-06-01)', '(corpus:2024-10-19)' or '(corpus:2025-03-30)'")]
    public void Each_text_that_has_the_words_is_named(string article, string rule, string texts)
    {
        QuotationFinding found = Assert.Single(Check(article));
        Assert.Equal((rule, texts, null), (found.Finding.Id, found.Finding.Values[^1], found.RightSource));
    }

    [Theory]
    [InlineData("“peace and stability across the Taiwan Strait” (corpus:2025-03-30/2/9)", "'2025-03-30/2/3' has the words before it")]
    [InlineData("“peace and stability across the Taiwan Strait” (corpus:2025-03-31)", "'2025-03-30' has the words before it")]
    [InlineData("“somebody else's words in this place” (corpus:2025-03-31)", "'2025-03-30' is near")]
    [InlineData("“somebody else's words in this place” (corpus:2025-10-29.txt)", "'2025-10-29' is near")]
    [InlineData("“somebody else's words in this place” (corpus:2025-03-30.xxxxxxxxxxxxxxxxxxxxxxxxxxxxx)", "'2025-03-30' is near")]
    [InlineData("“somebody else's words in this place” (corpus:2024-05-11)", "'2024-05-02' is near")]
    [InlineData("“somebody else's words in this place” [it](corpus:nome)", "'none' is near")]
    [InlineData("“somebody else's words in this place” [it](corpus:2025-10-29.md)", "'2025-10-29' is near")]
    [InlineData("“somebody else's words in this place” (corpus:2025)", "there are '2025-03-30' and '2025-10-29'")]
    [InlineData("“somebody else's words in this place” (corpus:2025/2/3)", "there are '2025-03-30' and '2025-10-29'")]
    [InlineData("“somebody else's words in this place” (corpus:2025-1)", "'2025-10-29' is near")]
    [InlineData("“somebody else's words in this place” [it](corpus:20)", "there are '2023-06-01', '2024-05-02', '2024-10-19' and 2 more")]
    public void A_link_that_leads_nowhere_is_led_to_the_nearest_text_with_the_words(string article, string advice) =>
        Assert.Equal("; " + advice, Assert.Single(Check(article)).Finding.Values[1]);

    [Theory]
    [InlineData("“somebody else's words in this place” (corpus:1999)")]
    [InlineData("“somebody else's words in this place” [it](corpus:)")]
    [InlineData("“somebody else's words in this place” (corpus:2025-03-30.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)")]
    [InlineData("“somebody else's words in this place” (corpus:2099-07-16)")]
    [InlineData("“somebody else's words in this place” [it](corpus:2)")]
    public void Where_no_text_is_near_none_is_named(string article) => Assert.Equal("", Assert.Single(Check(article)).Finding.Values[1]);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    public void A_quotation_without_a_word_is_said_to_have_none(string words) => Assert.Equal(
        "There is no word between the marks that could be looked for in 2025-03-30.txt",
        QuotationVerdicts.Of(PublishedTexts.Texts, words, PublishedTexts.Texts.ById("2025-03-30")!, "Program.cs", default, CancellationToken.None)!.Finding.Values[0]);

    /// <summary>From readouts of other ministries: what any two texts of this kind have in common is no quotation of one.</summary>
    [Theory]
    [InlineData("Japan-Qatar Defense Ministerial Meeting (Summary)")]
    [InlineData("The Ministers welcomed the visit of the ship.")]
    public void Without_a_source_titles_and_small_words_are_near_nothing(string words) => Assert.Empty(Check($"“{words}”"));

    [Fact]
    public void The_address_where_a_text_was_published_names_it()
    {
        QuotationFinding found = Assert.Single(Check(
            "“the importance of peace and security across the Taiwan Strait” (http://www.mod.go.jp/en/article/2023/06/64e28ea86671d5d4feddce01dd14d833d3857213.html)"));
        Assert.Equal("CORPUS101", found.Finding.Id);
        Assert.StartsWith("line 17 of 2023-06-01.txt", found.Finding.Values[0], StringComparison.Ordinal);
    }

    /// <summary>The text of March 2025 has "U.S. forces", that of October 2024 "U. S. Forces".</summary>
    [Theory]
    [InlineData("“the realignment of U. S. forces in Japan in accordance with the Okinawa Consolidation Plan” (corpus:2025-03-30)")]
    [InlineData("“the realignment of U.\nS. forces in Japan in accordance with the Okinawa Consolidation Plan” (corpus:2025-03-30)")]
    [InlineData("“facilities and areas of the U.S. Forces in Japan” (corpus:2024-10-19)")]
    [InlineData("“facilities and areas of the U.S.\u00A0Forces in Japan” (corpus:2024-10-19)")]
    public void A_blank_in_initials_makes_no_difference(string article) => Assert.Empty(Check(article));

    /// <summary>As many as there are statements, each with its own words: none is wrong.</summary>
    [Fact]
    public void Every_statement_of_the_five_texts_is_found_where_its_identifier_leads()
    {
        string article = string.Join("\n\n", Meetings.All.SelectMany(meeting => meeting.Statements).Select(statement => $"> {statement.Text.ReplaceLineEndings(" ")}\n>\n> — [it](corpus:{statement.Id})"));
        Assert.Empty(Check(article).Select(found => found.Finding.ToString()));
    }

    private static ImmutableArray<QuotationFinding> Check(string markdown) => ArticleChecker.Check(new Article("a.md", markdown, true), PublishedTexts.Texts);

    private static IEnumerable<string> Lines(Article article, QuotationFinding found)
    {
        string message = string.Format(CultureInfo.InvariantCulture, Rules.ById(found.Finding.Id).Message, [.. found.Finding.Values]);
        yield return string.Create(CultureInfo.InvariantCulture, $"{found.Finding.Place.Line} {found.Finding.Id} {message}");
        if (found.Finding.Replacement is Replacement right)
        {
            yield return $"  {right.Place.In(article.Content)} => {right.Text}";
        }
    }
}
