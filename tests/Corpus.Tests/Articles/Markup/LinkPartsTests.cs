using Corpus.Reading.Articles.Markup;

namespace Corpus.Tests.Articles.Markup;

/// <summary>The parts of links, as CommonMark 0.31 has them, and addresses without marks.</summary>
public sealed class LinkPartsTests
{
    [Theory]
    [InlineData("\"a\"", 3)]
    [InlineData("'a' b", 3)]
    [InlineData("(a)", 3)]
    [InlineData("(a(b)", 0)]
    [InlineData("\"a", 0)]
    [InlineData(@"""a\""b""", 6)]
    [InlineData(@"""a\""""", 5)]
    [InlineData(@"""\\""", 4)]
    [InlineData("\"\"", 2)]
    [InlineData("''", 2)]
    [InlineData("()", 2)]
    [InlineData("(a\"b')", 6)]
    [InlineData("'a(b)' c", 6)]
    [InlineData(@"""a\", 0)]
    [InlineData("a", 0)]
    [InlineData("", 0)]
    public void A_title_ends_with_the_mark_it_begins_with(string text, int end) => Assert.Equal(end, LinkDestination.SkipTitle(text, 0));

    [Theory]
    [InlineData("a", "a", 1)]
    [InlineData("a b", "a", 1)]
    [InlineData("a\tb", "a", 1)]
    [InlineData("a)b", "a", 1)]
    [InlineData("a(b)c d", "a(b)c", 5)]
    [InlineData("a(b))", "a(b)", 4)]
    [InlineData("a(b", null, -1)]
    [InlineData(@"a\)b", "a)b", 4)]
    [InlineData(@"a\(b", "a(b", 4)]
    [InlineData(@"a\\)", @"a\", 3)]
    [InlineData(@"a\ b", @"a\", 2)]
    [InlineData(@"a\", @"a\", 2)]
    [InlineData("", "", 0)]
    [InlineData("<a b> c", "a b", 5)]
    [InlineData("<>", "", 2)]
    [InlineData(@"<a\>b>", "a>b", 6)]
    [InlineData(@"<a\>", null, 0)]
    [InlineData("<a", null, 0)]
    [InlineData("<a<b>", null, 0)]
    [InlineData("<a\nb>", null, 0)]
    public void A_link_leads_to_what_ends_at_a_blank_or_its_mark(string text, string? address, int behind)
    {
        RawParagraph paragraph = new("[" + text, [(0, text.Length + 1)], 0);
        LinkTarget? target = LinkDestination.At(paragraph, 1, out int end);

        Assert.Equal((address, address is null ? behind : behind + 1), (target?.Address, end));
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void As_many_parentheses_are_in_each_other_as_the_standard_asks_for(int deep, bool leads)
    {
        string text = new string('(', deep) + new string(')', deep);
        Assert.Equal(leads, LinkDestination.At(new RawParagraph(text, [(0, text.Length)], 0), 0, out _) is not null);
    }

    [Theory]
    [InlineData("[a]", 3)]
    [InlineData("[a] b", 3)]
    [InlineData(@"[a\]b]", 6)]
    [InlineData("[a", -1)]
    [InlineData("[a[b]", -1)]
    [InlineData(@"[a\", -1)]
    public void A_label_ends_at_its_bracket_and_has_none_in_it(string text, int end) => Assert.Equal(end, LinkLabel.End(text, 0));

    [Theory]
    [InlineData("[A  b]", "a b")]
    [InlineData("[ a\n b ]", "a b")]
    [InlineData("[]", "")]
    [InlineData("[ ]", "")]
    public void A_label_is_compared_without_case_and_with_one_blank(string text, string label) => Assert.Equal(label, LinkLabel.Of(text, 0, text.Length));

    [Theory]
    [InlineData("[^1]: a", "^1")]
    [InlineData("[^One]:", "^one")]
    [InlineData("[^]: a", null)]
    [InlineData("[1]: a", null)]
    [InlineData("[^1] a", null)]
    [InlineData("[^1", null)]
    [InlineData("[", null)]
    [InlineData("a", null)]
    public void A_footnote_begins_with_its_label_and_a_colon(string text, string? label) => Assert.Equal(label, LinkDefinition.FootnoteOf(text));

    [Theory]
    [InlineData("https://a.example/b", 19)]
    [InlineData("https://a.example/b.", 19)]
    [InlineData("https://a.example/b, c", 19)]
    [InlineData("https://a.example/(b)", 21)]
    [InlineData("https://a.example/b) c", 19)]
    [InlineData("https://a.example/b\u00A0c", 19)]
    public void An_address_ends_before_what_ends_its_sentence(string text, int length) => Assert.Equal(length, BareLink.At(text, 0));
}
