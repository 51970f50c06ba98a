using Corpus.Reading.Articles;

namespace Corpus.Tests.Articles;

/// <summary>What is markup in an article and what only looks like it: elements of raw text and comments quote nothing.</summary>
public sealed class RawMarkupTests
{
    private const string Raw = "Minister Kihara said “the ships will sail again soon”.";
    private const string Text = "Secretary Austin said “the plan stands and will stand”.";

    [Theory]
    [InlineData("<script>", "</script>")]
    [InlineData("<SCRIPT>", "</Script>")]
    [InlineData("<script type=\"module\">", "</script>")]
    [InlineData("<script\tasync>", "</script>")]
    [InlineData("<script", "</script>")]
    [InlineData("<style>", "</style>")]
    [InlineData("<style", "</style>")]
    [InlineData("<pre>", "</pre>")]
    [InlineData("<pre", "</pre>")]
    [InlineData("<textarea>", "</textarea>")]
    [InlineData("<textarea", "</textarea>")]
    [InlineData("<!--", "-->")]
    public void What_stands_in_it_is_not_quoted(string first, string last) =>
        Assert.Equal(["the plan stands and will stand"], QuotedIn($"{first}\n{Raw}\n\n{Raw}\n{last}\n\n{Text}\n"));

    [Theory]
    [InlineData("<prefix>", "</prefix>")]
    [InlineData("<stylesheet>", "</stylesheet>")]
    [InlineData("<scripted", "</scripted>")]
    [InlineData("<div>", "</div>")]
    public void What_stands_in_another_element_is(string first, string last) =>
        Assert.Equal(["the ships will sail again soon", "the plan stands and will stand"], QuotedIn($"{first}\n\n{Raw}\n\n{last}\n\n{Text}\n"));

    /// <summary>The address of a link has as many parentheses that open as that close; with more that open it is none.</summary>
    [Theory]
    [InlineData("[the plan](/a)", "see the plan of the year again")]
    [InlineData("[the plan](/a(b)c )", "see the plan of the year again")]
    [InlineData("[the plan](/a(b )", "see [the plan](/a(b ) of the year again")]
    public void A_parenthesis_that_nothing_closes_makes_no_link(string link, string words) =>
        Assert.Equal([words], QuotedIn($"Secretary Austin said “see {link} of the year again”.\n"));

    private static IEnumerable<string> QuotedIn(string article) =>
        ArticleReader.Read(article, isMarkdown: true, static _ => false).Quotations.Select(static quotation => quotation.Words);
}
