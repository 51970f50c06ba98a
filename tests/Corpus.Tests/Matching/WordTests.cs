using Corpus.Reading.Matching;

namespace Corpus.Tests.Matching;

/// <summary>What a word is, case by case: "|" stands between words.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\u00A0\u3000 ", "")]
    [InlineData("… — !", "")]
    [InlineData("The Ministers met.", "The|Ministers|met")]
    // Apostrophes inside, not around.
    [InlineData("Japan’s and Japan's", "Japan’s|and|Japan's")]
    [InlineData("'quoted' ‘quoted’ “it’s”", "quoted|quoted|it’s")]
    [InlineData("the Ministers’ talks, rock'n'roll, '90s", "the|Ministers|talks|rock'n'roll|90s")]
    [InlineData("a''b", "a|b")]
    [InlineData("Oʼahu", "Oʼahu")]
    [InlineData("ʼquotedʼ", "quoted")]
    // "&" and "+" inside.
    [InlineData("2+2, R&D and C++ & more", "2+2|R&D|and|C|more")]
    // Points and commas between digits.
    [InlineData("3.5 and 1,000,000 and 1,000, or 7.", "3.5|and|1,000,000|and|1,000|or|7")]
    [InlineData("No.5, F-35, v.2", "No|5|F|35|v|2")]
    [InlineData("10:25 on 4/5", "10|25|on|4|5")]
    // Initials.
    [InlineData("the U.S. and Japan", "the|U.S.|and|Japan")]
    [InlineData("at 9 p.m.", "at|9|p.m.")]
    [InlineData("in the U.S.", "in|the|U.S.")]
    [InlineData("the U.S.'s and U.S.’s", "the|U.S.'s|and|U.S.’s")]
    [InlineData("(U.S.), U.S.A.: e.g. this", "U.S.|U.S.A.|e.g.|this")]
    [InlineData("U.S, Ph.D. and D.C", "U.S|Ph|D|and|D.C")]
    [InlineData("Lloyd J. Austin", "Lloyd|J|Austin")]
    [InlineData("Plan A.The end.Of", "Plan|A|The|end|Of")]
    [InlineData("the U.S... and", "the|U.S.|and")]
    // Hyphens and dashes part.
    [InlineData("Indo-Pacific Japan-U.S.-ROK U.S.–Japan a—b", "Indo|Pacific|Japan|U.S.|ROK|U.S.|Japan|a|b")]
    [InlineData("and/or a_b x@y", "and|or|a|b|x|y")]
    // Letters of any script, marks behind them, halves of nothing.
    [InlineData("Côte e\u0301lan X\u0301.Y.", "Côte|e\u0301lan|X\u0301|Y")]
    [InlineData("日本の防衛、米国。", "日本の防衛|米国")]
    [InlineData("𝒳y 𠮷野 R&𝒳", "𝒳y|𠮷野|R&𝒳")]
    [InlineData("so😀far 😀 ☺\uFE0Fyes 1\uFE0F\u20E3", "so|far|yes|1\uFE0F\u20E3")]
    [InlineData("٣٫٥ ١٢", "٣|٥|١٢")]
    public void A_text_has_its_words(string text, string words)
    {
        Assert.Equal(words, string.Join('|', Words.Of(text).Select(word => text.Substring(word.Start, word.Length))));
        Assert.Equal(Words.Of(text), Words.WithSigns(text).Where(word => word.IsWord));
    }

    [Theory]
    [InlineData("Japan–U.S. talks, Feb. 7-8.", "Japan|–|U.S.|talks|,|Feb|.|7|-|8|.")]
    [InlineData("“So!” 😀 -\u0301a", "“|So|!|”|😀|-|\u0301|a")]
    public void Every_sign_stands_for_itself(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Words.WithSigns(text).Select(word => text.Substring(word.Start, word.Length))));

    /// <summary>No attribute can hold half a pair.</summary>
    [Fact]
    public void Half_a_pair_is_a_sign() =>
        Assert.Equal("0+1 1+1 3+1 5+1 6+1", string.Join(' ', Words.WithSigns("a\uD83D b \uDE00c").Select(word => $"{word.Start}+{word.Length}")));

    [Theory]
    [InlineData("O'ahu O’ahu O‘ahu O‛ahu Oʼahu", "o'ahu|o'ahu|o'ahu|o'ahu|o'ahu")]
    [InlineData("JAPAN’s Self‐Defense", "japan's|self|defense")]
    [InlineData("ÉTAT ΣΟΦΌΣ σοφός", "état|σοφόσ|σοφόσ")]
    // The Kelvin sign is no k, and the Turkish letters are no i.
    [InlineData("\u212A İI ıi", "\u212A|İi|ıi")]
    [InlineData("STRASSE Straße", "strasse|straße")]
    public void Words_are_compared_without_case_and_keep_their_length(string text, string keys)
    {
        List<TextWord> words = Words.Of(text);
        Assert.Equal(keys, string.Join('|', words.Select(word => word.Key)));
        Assert.All(words, word => Assert.Equal(word.Length, word.Key.Length));
    }

    [Fact]
    public void What_is_the_same_without_case_for_the_runtime_has_one_key()
    {
        for (int c = 128; c <= char.MaxValue; c++)
        {
            char one = (char)c;
            char other = char.ToUpperInvariant(one);
            Assert.Equal(WordKey.Fold(one), WordKey.Fold(WordKey.Fold(one)));
            Assert.True(WordKey.Fold(one) >= 128 || one is '\u2018' or '\u2019' or '\u201B' or '\u02BC', $"U+{c:X4}");
            Assert.True(other < 128 || WordKey.Fold(one) == WordKey.Fold(other), $"U+{c:X4}");
        }
    }

    [Fact]
    public void Between_words_and_signs_is_white_space_only()
    {
        foreach (Statement statement in Meetings.All.SelectMany(meeting => meeting.Statements))
        {
            int end = 0;
            foreach (TextWord word in Words.WithSigns(statement.Text))
            {
                Assert.True(string.IsNullOrWhiteSpace(statement.Text[end..word.Start]));
                end = word.End;
            }

            Assert.Equal(statement.Text.Length, end);
        }
    }
}
