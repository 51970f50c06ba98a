using Corpus.Reading.Articles.Markup.Inlines;

namespace Corpus.Tests.Articles.Markup;

/// <summary>Characters that an article writes with their names or numbers, as the standard of HTML has them.</summary>
public sealed class CharacterReferenceTests
{
    [Theory]
    [InlineData("&quot;", '"')]
    [InlineData("&apos;", '\'')]
    [InlineData("&amp;", '&')]
    [InlineData("&lt;", '<')]
    [InlineData("&gt;", '>')]
    [InlineData("&nbsp;", '\u00A0')]
    [InlineData("&shy;", '\u00AD')]
    [InlineData("&ldquo;", '\u201C')]
    [InlineData("&rdquo;", '\u201D')]
    [InlineData("&lsquo;", '\u2018')]
    [InlineData("&rsquo;", '\u2019')]
    [InlineData("&laquo;", '\u00AB')]
    [InlineData("&raquo;", '\u00BB')]
    [InlineData("&hellip;", '\u2026')]
    [InlineData("&ndash;", '\u2013')]
    [InlineData("&mdash;", '\u2014')]
    [InlineData("&ensp;", '\u2002')]
    [InlineData("&emsp;", '\u2003')]
    [InlineData("&thinsp;", '\u2009')]
    [InlineData("&#65;", 'A')]
    [InlineData("&#x201C;", '\u201C')]
    [InlineData("&#X201d;", '\u201D')]
    [InlineData("&#x0201C;", '\u201C')]
    [InlineData("&#32;", ' ')]
    [InlineData("&#65535;", '\uFFFF')]
    public void A_name_or_a_number_stands_for_its_character(string text, char character)
    {
        Assert.Equal(text.Length, CharacterReference.At(text + " a", 0, out char read));
        Assert.Equal(character, read);
    }

    [Theory]
    [InlineData("&nothing;")]
    [InlineData("&Amp;")]
    [InlineData("&;")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&#y41;")]
    [InlineData("&#31;")]
    [InlineData("&#xD800;")]
    [InlineData("&#65536;")]
    [InlineData("&#x00201C;")]
    [InlineData("&amp")]
    [InlineData("&")]
    public void Anything_else_stands_for_itself(string text) => Assert.Equal(0, CharacterReference.At(text + " a", 0, out _));
}
