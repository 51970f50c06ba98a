using System.Text;
using Corpus.Generator.Tests.Driving;
using Corpus.Generator.Tests.Hostile;
using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.Generator.Tests.Lexicon;

[Collection(LargeInput.Name)]
public class PhraseMatcherTests
{
    [Theory]
    [InlineData("Taiwan Strait", "across the Taiwan Strait.", "Taiwan Strait")]
    [InlineData("taiwan strait", "the TAIWAN  STRAIT", "TAIWAN  STRAIT")]
    [InlineData("cross-Strait", "cross strait ties", "cross strait")]
    [InlineData("cross Strait", "cross\u2011Strait ties", "cross\u2011Strait")]
    [InlineData("People's Liberation Army", "the People\u2019s Liberation Army (PLA)", "People\u2019s Liberation Army")]
    [InlineData("\"2+2\"", "a \u201C2+2\u201D meeting", "\u201C2+2\u201D")]
    [InlineData("U.S.", "the U. S. Forces", "U. S.")]
    [InlineData("Japan", "Japan\u2019s forces", "Japan")]
    [InlineData("cyber*", "on cybersecurity and", "cybersecurity")]
    [InlineData("cyber*", "on cyber security", "cyber")]
    [InlineData("deter* and respond", "to deter and respond to", "deter and respond")]
    public void What_does_not_matter_is_not_compared(string phrase, string text, string found)
    {
        PhraseMatch match = Assert.Single(Matcher(phrase).Match(text));
        Assert.Equal(found, text.Substring(match.Start, match.Length));
    }

    [Theory]
    [InlineData("US", "about us and them")]
    [InlineData("ROK", "rok")]
    [InlineData("ISR", "Isr")]
    [InlineData("Japan", "Japannd their daily activities")]
    [InlineData("Japan", "Japanese")]
    [InlineData("China", "Indochina")]
    [InlineData("Taiwan Strait", "Taiwan, Strait")]
    [InlineData("cyber*", "anticyber")]
    public void What_is_another_word_is_not_found(string phrase, string text) => Assert.Empty(Matcher(phrase).Match(text));

    [Fact]
    public void The_longest_phrase_wins_and_none_inside_it_is_found()
    {
        Assert.Equal([1, 0], Payloads("the South China Sea and China", "China", "South China Sea"));
        Assert.Equal([0, 1], Payloads("East and South China Sea", "East and South", "China Sea", "South China Sea"));
    }

    [Fact]
    public void A_phrase_in_capitals_goes_before_the_same_phrase_in_any_case()
    {
        Assert.Equal([1, 0, 0], Payloads("DICAS, Dicas and dicas", "Dicas", "DICAS"));
    }

    [Fact]
    public void The_exact_word_goes_before_a_beginning_and_a_longer_beginning_before_a_shorter()
    {
        Assert.Equal([2, 1, 0], Payloads("cyber cybersecurity cyclone", "cy*", "cyber*", "cyber"));
    }

    [Fact]
    public void An_equal_phrase_is_not_added_twice()
    {
        PhraseMatcher.Builder builder = new();
        Assert.True(builder.Add("cross-Strait", 0));
        Assert.False(builder.Add("Cross  strait", 1));
        Assert.False(builder.Add("*", 2));
        Assert.True(builder.Add("US", 3));
        Assert.True(builder.Add("us", 4));
    }

    [Fact]
    public void A_part_of_a_text_is_matched_with_starts_in_the_whole()
    {
        PhraseMatcher matcher = Matcher("Minister");
        const string Text = "Minister and Minister";
        Assert.Equal([new PhraseMatch(13, 8, 0)], matcher.Match(new PhraseText(Text, 5, Text.Length - 5)));
        Assert.Equal(new PhraseMatch(13, 8, 0), matcher.MatchAt(Text, 12, 9));
        Assert.Null(matcher.MatchAt(Text, 8, 13));
    }

    [Fact]
    public void Matching_ends_whatever_the_lexicon()
    {
        PhraseMatcher.Builder builder = new();
        for (int length = 1; length <= Phrase.MostWords; length++)
        {
            builder.Add(string.Join(' ', Enumerable.Repeat("a*", length)) + " b", length);
            builder.Add(string.Join(' ', Enumerable.Repeat("aa*", length)) + " b", length);
        }

        PhraseMatcher matcher = builder.Build();
        string text = new StringBuilder().Insert(0, "aaaa ", 40_000).ToString();

        Assert.Empty(Ending.Of(() => matcher.Match(text)));
        Assert.Empty(Ending.Of(() => matcher.Match(new string('a', 10_000_000) + " c")));
    }

    /// <summary>"AO" and "B0" have one hash, and so has whatever is made of the two.</summary>
    [Fact]
    public void Words_that_are_hashed_alike_are_told_apart() =>
        Assert.Equal([1, 0, 2], Payloads("b0b0 aoao b0ao aob0", "aoao", "b0b0", "aob0"));

    [Theory]
    [InlineData("a*", "Ahead")]
    [InlineData("sea*", "Seaborne")]
    [InlineData("iran*", "Iran")]
    [InlineData("cyber*", "Cyberspace")]
    public void A_beginning_is_found_however_short_it_is(string phrase, string word) => Assert.Equal([0], Payloads("It is " + word, phrase));

    private static int[] Payloads(string text, params string[] phrases) =>
        [.. Matcher(phrases).Match(text).Select(match => match.Payload)];

    private static PhraseMatcher Matcher(params string[] phrases)
    {
        PhraseMatcher.Builder builder = new();
        for (int i = 0; i < phrases.Length; i++)
        {
            Assert.True(builder.Add(phrases[i], i));
        }

        return builder.Build();
    }
}
