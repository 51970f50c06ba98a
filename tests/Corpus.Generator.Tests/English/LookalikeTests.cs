using Corpus.Reading.English;

namespace Corpus.Generator.Tests.English;

public sealed class LookalikeTests
{
    /// <summary>Cyrillic A and e, wherever the word stands.</summary>
    [Theory]
    [InlineData("\u0410ust\u0435n met", 0)]
    [InlineData("Secretary \u0410ust\u0435n met", 10)]
    public void Of_several_in_a_word_the_first_is_told(string line, int word)
    {
        Lookalike found = Assert.NotNull(Lookalike.FindFirst(line, 0, line.Length));

        Assert.Equal((word, 6, "U+0410", "A"), (found.Word.Start, found.Word.Length, found.Name, found.Latin));
    }

    /// <summary>Cyrillic, Greek, Armenian and Cherokee letters, beside Latin ones in a word.</summary>
    [Theory]
    [InlineData("\u0410\u0391\u13AA", "A")]
    [InlineData("\u0412\u0392\u13F4", "B")]
    [InlineData("\u0421\u13DF", "C")]
    [InlineData("\u0415\u0395\u13AC", "E")]
    [InlineData("\u041D\u0397\u13BB", "H")]
    [InlineData("\u0406\u04C0\u0399", "I")]
    [InlineData("\u0408\u13AB", "J")]
    [InlineData("\u041A\u039A\u13E6", "K")]
    [InlineData("\u13DE", "L")]
    [InlineData("\u041C\u039C\u13B7", "M")]
    [InlineData("\u039D", "N")]
    [InlineData("\u041E\u039F\u0555", "O")]
    [InlineData("\u0420\u03A1\u13E2", "P")]
    [InlineData("\u13A1", "R")]
    [InlineData("\u0405\u054F\u13DA", "S")]
    [InlineData("\u0422\u03A4\u13A2", "T")]
    [InlineData("\u054D", "U")]
    [InlineData("\u13D9", "V")]
    [InlineData("\u051C\u13D4", "W")]
    [InlineData("\u0425\u03A7", "X")]
    [InlineData("\u04AE\u03A5", "Y")]
    [InlineData("\u0396\u13C3", "Z")]
    [InlineData("\u0430\u03B1", "a")]
    [InlineData("\u0441\u03F2", "c")]
    [InlineData("\u0501", "d")]
    [InlineData("\u0435", "e")]
    [InlineData("\u04BB\u0570", "h")]
    [InlineData("\u0456\u03B9", "i")]
    [InlineData("\u0458\u03F3", "j")]
    [InlineData("\u043A\u03BA", "k")]
    [InlineData("\u04CF", "l")]
    [InlineData("\u0578", "n")]
    [InlineData("\u043E\u03BF\u0585", "o")]
    [InlineData("\u0440\u03C1", "p")]
    [InlineData("\u051B", "q")]
    [InlineData("\u0455", "s")]
    [InlineData("\u03C5\u057D", "u")]
    [InlineData("\u0475\u03BD", "v")]
    [InlineData("\u051D", "w")]
    [InlineData("\u0445\u03C7", "x")]
    [InlineData("\u0443", "y")]
    public void A_letter_looks_like_a_Latin_one(string letters, string latin) => Assert.All(
        letters, letter => Assert.Equal((letter, latin), (letter, Lookalike.FindFirst($"Kih{letter}ra", 0, 6)?.Latin)));
}
