using Corpus.Reading.Articles.Markup;
using Corpus.Reading.Articles.Markup.Inlines;
using Corpus.Reading.Articles.Verdicts;

namespace Corpus.Tests.Articles.Markup;

/// <summary>Tags, links without marks, and the addresses of sources.</summary>
public sealed class AddressesAndTagsTests
{
    [Theory]
    [InlineData("<b>", 3)]
    [InlineData("<b >", 4)]
    [InlineData("</b>", 4)]
    [InlineData("</b >", 5)]
    [InlineData("<br/>", 5)]
    [InlineData("<a href=\"x\">", 12)]
    [InlineData("<a href=\"x>\"> b", 13)]
    [InlineData("<a href=x>", 10)]
    [InlineData("<a b c='d'>", 11)]
    [InlineData("<!-- a -->", 10)]
    [InlineData("<!-- a", 0)]
    [InlineData("<b", 0)]
    [InlineData("<", 0)]
    [InlineData("<1>", 0)]
    [InlineData("< b>", 0)]
    [InlineData("<A>", 3)]
    [InlineData("<Z>", 3)]
    [InlineData("<az>", 4)]
    [InlineData("<h0>", 4)]
    [InlineData("<h9>", 4)]
    [InlineData("<b-c>", 5)]
    [InlineData("<-b>", 0)]
    [InlineData("<a b0>", 6)]
    [InlineData("<a 9>", 5)]
    [InlineData("<a b_c>", 7)]
    [InlineData("<a b:c>", 7)]
    [InlineData("<a b.c>", 7)]
    [InlineData("<a b-c>", 7)]
    [InlineData("<a b=c/>", 8)]
    [InlineData("<a_b>", 0)]
    [InlineData("<a b=c d=\"e>\">", 14)]
    [InlineData("<a b = c>", 9)]
    [InlineData("<a b='c\">' d>", 13)]
    [InlineData("<a b=>", 0)]
    [InlineData("<a b=", 0)]
    [InlineData("<a b=\"c>", 0)]
    [InlineData("<a b=c\"d>", 0)]
    [InlineData("</b c>", 0)]
    [InlineData("</b/>", 0)]
    [InlineData("</>", 0)]
    [InlineData("<!-->", 0)]
    [InlineData("<!---->", 7)]
    [InlineData("<!-- > -->", 10)]
    [InlineData("<!b>", 0)]
    public void A_tag_is_closed(string text, int length)
    {
        Assert.Equal(length, HtmlTag.At(text, 0));
        Assert.Equal(length, HtmlTag.At("<i" + text, 2));
    }

    [Theory]
    [InlineData("<Br/>", "Br")]
    [InlineData("</p>", "p")]
    [InlineData("<!-- a -->", "")]
    [InlineData("<h2>", "h2")]
    [InlineData("</", "")]
    [InlineData("<", "")]
    public void A_tag_has_a_name(string text, string name) => Assert.Equal(name, HtmlTag.NameOf(text, 0));

    [Theory]
    [InlineData("corpus:2025-03-30", 0, 17)]
    [InlineData("corpus:2025-03-30.", 0, 17)]
    [InlineData("CORPUS:2025", 0, 11)]
    [InlineData("(corpus:abc)", 1, 10)]
    [InlineData("<corpus:abc>", 1, 10)]
    [InlineData("(corpus:abc", 1, 0)]
    [InlineData("corpus:abc", 0, 0)]
    [InlineData("corpus:", 0, 0)]
    [InlineData("xcorpus:2025", 1, 0)]
    [InlineData("http://a.example", 0, 16)]
    [InlineData("ftp://a.example", 0, 0)]
    [InlineData("CORPUS:2025-03-30/2/3;", 0, 21)]
    [InlineData("corpus:2025-03-30/", 0, 17)]
    [InlineData("corpus:---", 0, 0)]
    [InlineData("corpus:9", 0, 8)]
    [InlineData("HTTP://a.example b", 0, 16)]
    [InlineData("http://a\u001Fb", 0, 8)]
    public void A_link_without_marks_has_a_scheme_and_what_it_leads_to(string text, int at, int length) => Assert.Equal(length, BareLink.At(text, at));

    [Theory]
    [InlineData("https://A.Example/B/", "a.example/B")]
    [InlineData("http://a.example#x", "a.example")]
    [InlineData("https://a.example/?Q", "a.example/?Q")]
    [InlineData("HTTPS://A.Example?Q", "a.example?Q")]
    [InlineData("https://A.Example", "a.example")]
    [InlineData("https://A.Example//#x", "a.example")]
    [InlineData("https://A.Example/B#", "a.example/B")]
    [InlineData("https://", "")]
    public void An_address_is_compared_without_what_does_not_matter(string address, string plain)
    {
        Assert.True(PublishedAddress.Is(address));
        Assert.Equal(plain, PublishedAddress.Plain(address));
    }

    [Theory]
    [InlineData("corpus:2025-03-30")]
    [InlineData("a.example")]
    [InlineData("")]
    public void What_is_of_no_web_is_no_address_of_it(string address) => Assert.False(PublishedAddress.Is(address));

    [Theory]
    [InlineData("", 2, "")]
    [InlineData("a", 2, "'a'")]
    [InlineData("a b", 2, "'a' and 'b'")]
    [InlineData("a b c", 3, "'a', 'b' and 'c'")]
    [InlineData("a b c", 2, "'a', 'b' and 1 more")]
    [InlineData("a b c d", 2, "'a', 'b' and 2 more")]
    public void Of_many_names_the_rest_is_counted(string names, int most, string expected) =>
        Assert.Equal(expected, PlaceNames.AllOf(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), most));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a b", "a or b")]
    [InlineData("a b c", "a, b or c")]
    public void One_of_several_names_is_meant(string names, string expected) => Assert.Equal(expected, PlaceNames.OneOf(names.Split(' ')));
}
