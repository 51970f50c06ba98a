using Corpus.Reading.Articles.Markup.Inlines;

namespace Corpus.Tests.Articles.Markup;

/// <summary>Marks within a paragraph: what is read of it, and what is no text.</summary>
public sealed class InlinesTests
{
    [Theory]
    [InlineData("<corpus:2025>", 11)]
    [InlineData("<corpus:2025> a", 11)]
    [InlineData("<a+b:c>", 5)]
    [InlineData("<a.b:c>", 5)]
    [InlineData("<a-b:c>", 5)]
    [InlineData("<a1:c>", 4)]
    [InlineData("<ab:>", 3)]
    [InlineData("<ab:c:d_e>", 8)]
    [InlineData("<a_b:c>", 0)]
    [InlineData("<a:b>", 0)]
    [InlineData("<1a:b>", 0)]
    [InlineData("<ab>", 0)]
    [InlineData("<ab:c", 0)]
    [InlineData("<ab:c d>", 0)]
    [InlineData("<ab:<c>", 0)]
    [InlineData("<", 0)]
    public void An_address_between_angles_has_a_scheme(string text, int length) => Assert.Equal(length, InlineMarks.PointedLink(text, 0));

    [Theory]
    [InlineData("[^1]", 4)]
    [InlineData("[^one] a", 6)]
    [InlineData("[^]", 0)]
    [InlineData("[^a b]", 0)]
    [InlineData("[^a[b]", 0)]
    [InlineData("[^1", 0)]
    [InlineData("[^", 0)]
    [InlineData("[a1]", 0)]
    [InlineData("[", 0)]
    public void A_footnote_has_a_name_without_blanks(string text, int length)
    {
        Assert.Equal(length, InlineMarks.Footnote(text, 0));
        Assert.Equal(length, InlineMarks.Footnote("a " + text, 2));
    }

    /// <summary>Whatever is written between the marks, "We met them" is read.</summary>
    [Theory]
    [InlineData("We *met* them")]
    [InlineData("We **met** them")]
    [InlineData("***We** met* them")]
    [InlineData("We _met_ them")]
    [InlineData("We ~~met~~ them")]
    [InlineData("W*e* met them")]
    [InlineData("*We*met*them*", "Wemetthem")]
    [InlineData("(*We*) met them", "(We) met them")]
    [InlineData("We `met` them")]
    [InlineData("We ``met`` them")]
    [InlineData("We `met them")]
    [InlineData("We <b>met</b> them")]
    [InlineData("We <!-- a --> met them", "We  met them")]
    [InlineData("We [met](a.md) them")]
    [InlineData("We [met](a.md \"t\") them")]
    [InlineData("We ![a](b.png) met them", "We  met them")]
    [InlineData("We met[^1] them")]
    [InlineData(@"We m\et them", @"We m\et them")]
    [InlineData(@"We \*met\* them", "We *met* them")]
    [InlineData(@"We \\met them", @"We \met them")]
    [InlineData("We met\\\nthem", "We met/them")]
    [InlineData("We&nbsp;met them", "We\u00A0met them")]
    // What is no mark stands there.
    [InlineData("We * met * them", "We * met * them")]
    [InlineData("We s_met_s them", "We s_met_s them")]
    [InlineData("We *met them", "We *met them")]
    [InlineData("We met* them", "We met* them")]
    [InlineData("We < met them", "We < met them")]
    [InlineData("We [met] them", "We [met] them")]
    [InlineData("We !met them", "We !met them")]
    [InlineData("We & met them", "We & met them")]
    // What opens in a picture closes nothing behind it.
    [InlineData("We ![*a](b.png)met* them", "We met* them")]
    [InlineData("We *![*a](b.png)met* them")]
    public void Marks_are_no_words(string markdown, string read = "We met them") =>
        Assert.Equal($"1 curly | {read} | -", ArticleCases.InMarkdown($"“{markdown}”"));
}
