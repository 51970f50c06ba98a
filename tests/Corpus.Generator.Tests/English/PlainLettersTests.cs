using System.Text;
using Corpus.Reading.English;

namespace Corpus.Generator.Tests.English;

public sealed class PlainLettersTests
{
    private const char LastAscii = '\u007F';

    /// <summary>Latin-1, Latin Extended-A and -B, and Latin Extended Additional.</summary>
    private static readonly IEnumerable<char> Letters =
        Enumerable.Range('\u00C0', '\u0250' - '\u00C0').Concat(Enumerable.Range('\u1E00', 0x100)).Select(code => (char)code).Where(char.IsLower);

    /// <summary>By Unicode: a letter that is a plain one and marks.</summary>
    [Fact]
    public void A_letter_with_marks_is_the_plain_letter()
    {
        IEnumerable<(char Letter, string Plain)> marked = Letters
            .Select(letter => (Letter: letter, Parts: letter.ToString().Normalize(NormalizationForm.FormD)))
            .Where(pair => pair.Parts.Length > 1 && pair.Parts[0] < LastAscii)
            .Select(pair => (pair.Letter, pair.Parts[..1]));

        Assert.All(marked, pair => Assert.Equal((pair.Letter, pair.Plain), (pair.Letter, PlainLetters.Of(pair.Letter.ToString()))));
    }

    /// <summary>Strokes are no marks to Unicode, and two letters written as one are one.</summary>
    [Theory]
    [InlineData("øǿ", "o")]
    [InlineData("đ", "d")]
    [InlineData("ð", "d")]
    [InlineData("ħ", "h")]
    [InlineData("ıɨ", "i")]
    [InlineData("ĸ", "k")]
    [InlineData("ŀł", "l")]
    [InlineData("ŧ", "t")]
    [InlineData("æǣǽ", "ae")]
    [InlineData("œ", "oe")]
    [InlineData("ŋ", "ng")]
    [InlineData("ß", "ss")]
    [InlineData("þ", "th")]
    public void A_letter_with_a_stroke_and_one_of_two_are_plain_letters(string letters, string plain) =>
        Assert.All(letters, letter => Assert.Equal((letter, plain), (letter, PlainLetters.Of(letter.ToString()))));
}
