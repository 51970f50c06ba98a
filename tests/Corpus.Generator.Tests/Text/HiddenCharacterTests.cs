using System.Globalization;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Text;

public class HiddenCharacterTests
{
    [Theory]
    [InlineData(0x00, "NULL")]
    [InlineData(0x07, "BELL")]
    [InlineData(0x08, "BACKSPACE")]
    [InlineData(0x0B, "LINE TABULATION")]
    [InlineData(0x1A, "SUBSTITUTE")]
    [InlineData(0x1B, "ESCAPE")]
    [InlineData(0x7F, "DELETE")]
    [InlineData(0x85, "NEXT LINE")]
    [InlineData(0x01, "CONTROL CHARACTER")]
    [InlineData(0x9F, "CONTROL CHARACTER")]
    [InlineData(0x034F, "COMBINING GRAPHEME JOINER")]
    [InlineData(0x115F, "HANGUL CHOSEONG FILLER")]
    [InlineData(0x1160, "HANGUL JUNGSEONG FILLER")]
    [InlineData(0x180E, "MONGOLIAN VOWEL SEPARATOR")]
    [InlineData(0x200C, "ZERO WIDTH NON-JOINER")]
    [InlineData(0x200D, "ZERO WIDTH JOINER")]
    [InlineData(0x200E, "LEFT-TO-RIGHT MARK")]
    [InlineData(0x2029, "PARAGRAPH SEPARATOR")]
    [InlineData(0x202A, "LEFT-TO-RIGHT EMBEDDING")]
    [InlineData(0x202B, "RIGHT-TO-LEFT EMBEDDING")]
    [InlineData(0x202C, "POP DIRECTIONAL FORMATTING")]
    [InlineData(0x202D, "LEFT-TO-RIGHT OVERRIDE")]
    [InlineData(0x2060, "WORD JOINER")]
    [InlineData(0x2061, "FORMAT CHARACTER")]
    [InlineData(0x2067, "RIGHT-TO-LEFT ISOLATE")]
    [InlineData(0x2068, "FIRST STRONG ISOLATE")]
    [InlineData(0x2069, "POP DIRECTIONAL ISOLATE")]
    [InlineData(0x3164, "HANGUL FILLER")]
    [InlineData(0xFFA0, "HALFWIDTH HANGUL FILLER")]
    [InlineData(0xE0020, "TAG CHARACTER")]
    [InlineData(0xE007F, "TAG CHARACTER")]
    public void It_is_named_as_in_the_Unicode_standard(int code, string name)
    {
        string text = "a" + (code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString()) + "b";

        HiddenCharacter found = HiddenCharacter.FindFirst(text, 0, text.Length)!.Value;

        Assert.Equal(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"1 {text.Length - 2} U+{code:X4} {name}"), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{found.Start} {found.Length} {found.Name}"));
    }

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

    /// <summary>
    /// The two tables are written out; what they are made from is in the tables of the runtime that the tests run on.
    /// </summary>
    [Fact]
    public void What_is_reported_is_what_Unicode_calls_a_control_a_format_or_a_separator_of_lines_and_the_blank_letters()
    {
        int[] blankLetters = [0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0];
        int[] layout = ['\t', '\n', '\f', '\r'];

        IEnumerable<int> expected = Enumerable.Range(0, 0x110000).Where(code => blankLetters.Contains(code) || (!layout.Contains(code)
            && CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));

        Assert.Equal(expected, Enumerable.Range(0, 0x110000).Where(HiddenCharacters.IsDeceptive));
    }

    [Fact]
    public void What_is_written_as_an_escape_is_more_than_what_is_reported()
    {
        HashSet<UnicodeCategory> never =
        [
            UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator,
            UnicodeCategory.SpaceSeparator, UnicodeCategory.Surrogate, UnicodeCategory.PrivateUse,
        ];

        IEnumerable<int> missed = Enumerable.Range(0, 0x110000)
            .Where(code => code != ' ' && never.Contains(CharUnicodeInfo.GetUnicodeCategory(code)) && !HiddenCharacters.Contains(code));

        Assert.Empty(missed);
        Assert.All("aé日“”–", character => Assert.False(HiddenCharacters.Contains(character)));
    }
}
