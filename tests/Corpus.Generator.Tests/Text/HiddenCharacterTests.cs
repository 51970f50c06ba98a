using Corpus.Generator.Text;

namespace Corpus.Generator.Tests.Text;

public class HiddenCharacterTests
{
    [Theory]
    [InlineData("a\u202Eb", "U+202E RIGHT-TO-LEFT OVERRIDE")]
    [InlineData("a\u2066b", "U+2066 LEFT-TO-RIGHT ISOLATE")]
    [InlineData("a\u200Fb", "U+200F RIGHT-TO-LEFT MARK")]
    [InlineData("a\u061Cb", "U+061C ARABIC LETTER MARK")]
    [InlineData("a\u200Bb", "U+200B ZERO WIDTH SPACE")]
    [InlineData("a\u00ADb", "U+00AD SOFT HYPHEN")]
    [InlineData("a\uFEFFb", "U+FEFF ZERO WIDTH NO-BREAK SPACE")]
    [InlineData("a\u0007b", "U+0007 BELL")]
    [InlineData("a\u0090b", "U+0090 CONTROL CHARACTER")]
    [InlineData("a\u2028b", "U+2028 LINE SEPARATOR")]
    [InlineData("a\U000E0041b", "U+E0041 TAG CHARACTER")]
    public void A_character_that_hides_or_reorders_is_named(string text, string name)
    {
        HiddenCharacter? found = HiddenCharacter.FindFirst(text, 0, text.Length);

        Assert.Equal((1, text.Length - 2, name), (found?.Start, found?.Length, found?.Name));
    }

    [Theory]
    [InlineData("tab\tand page\fand line\r\n")]
    [InlineData("é – “2+2” 日本語 😀 \u00A0\u3000")]
    public void What_a_reader_sees_is_not_reported(string text) =>
        Assert.Null(HiddenCharacter.FindFirst(text, 0, text.Length));
}
