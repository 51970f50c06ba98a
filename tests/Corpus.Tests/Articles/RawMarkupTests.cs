using Corpus.Reading.Articles;

namespace Corpus.Tests.Articles;

/// <summary>Elements of raw text and comments in Markdown quote nothing; an element whose name only begins so is text.</summary>
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

    private static IEnumerable<string> QuotedIn(string article) =>
        ArticleReader.Read(article, isMarkdown: true, static _ => false).Quotations.Select(static quotation => quotation.Words);
}
