using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Text;

/// <summary>One text in the four dialects side by side: "|" stands between tokens.</summary>
public sealed class TokenDialectTests
{
    [Theory]
    // Blanks of any kind part words everywhere.
    [InlineData("Japan and\u00A0Korea", "Japan|and|Korea", "Japan|and|Korea", "Japan|and|Korea", "Japan|and|Korea")]
    [InlineData("", "", "", "", "")]
    [InlineData(" \u3000 ", "", "", "", "")]
    // A sign is part of a run, which trims it; elsewhere it stands for itself.
    [InlineData("Forces,” he said", "Forces|he|said", "Forces|,|”|he|said", "Forces|,|”|he|said", "Forces|,|”|he|said")]
    [InlineData("(local time)", "local|time", "(|local|time|)", "(|local|time|)", "(|local|time|)")]
    [InlineData("Tokyo, Japan; x", "Tokyo|Japan|x", "Tokyo|,|Japan|;|x", "Tokyo|,|Japan|;|x", "Tokyo|,|Japan|;|x")]
    // Hyphens part the words of a phrase only; a dash parts those of a sentence too.
    [InlineData("cross-Strait", "cross-Strait", "cross-Strait", "cross-Strait", "cross|Strait")]
    [InlineData("Japan–U.S. x", "Japan–U.S|x", "Japan–U.S.|x", "Japan|—|U.S.|x", "Japan|U|.|S|.|x")]
    [InlineData("a — b", "a|—|b", "a|—|b", "a|—|b", "a|—|b")]
    // Full stops: of initials, of an abbreviation, of a sentence.
    [InlineData("the U.S. Forces", "the|U.S|Forces", "the|U.S.|Forces", "the|U.S.|Forces", "the|U|.|S|.|Forces")]
    [InlineData("the U. S. Forces", "the|U|S|Forces", "the|U.|S.|Forces", "the|U. S.|Forces", "the|U|.|S|.|Forces")]
    [InlineData("Japan-U.S.-ROK x", "Japan-U.S.-ROK|x", "Japan-U.S.-ROK|x", "Japan-U.S.-ROK|x", "Japan|U|.|S|.|ROK|x")]
    [InlineData("at 9 a.m. Feb. 7", "at|9|a.m|Feb|7", "at|9|a.m.|Feb.|7", "at|9|a|.|m|.|Feb|.|7", "at|9|a|.|m|.|Feb|.|7")]
    [InlineData("They met.", "They|met", "They|met", "They|met|.", "They|met|.")]
    [InlineData("in the U.S.", "in|the|U.S", "in|the|U.S.", "in|the|U.S.", "in|the|U|.|S|.")]
    [InlineData("x .", "x|", "x", "x|.", "x|.")]
    // Apostrophes, numbers, and what joins them.
    [InlineData("Japan’s role", "Japan’s|role", "Japan’s|role", "Japan’s|role", "Japan|’|s|role")]
    [InlineData("Ministers' 2+2", "Ministers|2+2", "Ministers'|2+2", "Ministers|'|2+2", "Ministers|'|2|+|2")]
    [InlineData("11:53 and 3.5 to 1,000", "11:53|and|3.5|to|1,000", "11:53|and|3.5|to|1|,|000", "11|:|53|and|3.5|to|1|,|000", "11|:|53|and|3|.|5|to|1|,|000")]
    [InlineData("Date: R&D and/or x", "Date|R&D|and/or|x", "Date|:|R&D|and/or|x", "Date|:|R&D|and/or|x", "Date|:|R|&|D|and|/|or|x")]
    // What a conversion leaves around a word.
    [InlineData("**strongly** _x_", "strongly|_x_", "**strongly**|_x_", "strongly|x", "*|*|strongly|*|*|_|x|_")]
    // Letters of any script, and marks above them.
    [InlineData("Côte e\u0301lan 日本 𝒳y", "Côte|e\u0301lan|日本|𝒳y", "Côte|e\u0301lan|日本|𝒳y", "Côte|e\u0301lan|日本|𝒳y", "Côte|e\u0301lan|日本|𝒳y")]
    public void A_text_is_cut_by_the_dialect(string text, string runs, string opening, string sentence, string phrase) => Assert.Equal(
        (runs, opening, sentence, phrase),
        (Runs(text), Opening(text), Sentence(text), Phrase(text)));

    [Fact]
    public void A_run_is_no_longer_than_a_word_can_be() => Assert.Equal(48, Word.Read(new string('a', 60), 0, 60).End);

    [Fact]
    public void The_last_word_is_read_from_behind() => Assert.Equal("Forces", Word.ReadBack("the Forces,” ", 0, 13).Core);

    [Theory]
    [InlineData("The U. S. Forces’ base", "the|u.s.|forces|'|base")]
    [InlineData("Pull‐Aside – “x” ‘y’", "pull-aside|—|“|x|”|'|y|'")]
    public void A_sentence_compares_in_lower_case_with_plain_signs(string text, string compared)
    {
        Sentence sentence = new(text);
        Assert.Equal(compared, string.Join('|', Enumerable.Range(0, sentence.Count).Select(sentence.Lower)));
    }

    [Theory]
    [InlineData("A met B, who had seen C (as before), in Tokyo", "A met B , , in Tokyo")]
    [InlineData("A met B following talks at Hanoi, as well as C", "A met B , as well")]
    [InlineData("A met B, who visits Japan at the Ministry", "A met B , at the Ministry")]
    [InlineData("A (open B", "A ( open B")]
    public void An_opening_knows_its_main_clause(string text, string main)
    {
        OpeningText opening = TextOf(text);
        Assert.Equal(main, string.Join(' ', Enumerable.Range(0, opening.Count).Where(opening.IsMain).Select(i => opening.Between(i, i + 1))));
    }

    private static string Runs(string text)
    {
        List<string> words = [];
        for (Word word = Word.Read(text, 0, text.Length); !word.IsNone; word = Word.Read(text, word.End, text.Length))
        {
            words.Add(word.Core);
        }

        return string.Join('|', words);
    }

    private static string Opening(string text)
    {
        OpeningText opening = TextOf(text);
        return string.Join('|', Enumerable.Range(0, opening.Count).Select(i => opening.Between(i, i + 1)));
    }

    private static string Sentence(string text)
    {
        Sentence sentence = new(text);
        return string.Join('|', Enumerable.Range(0, sentence.Count).Select(i => text.Substring(sentence[i].Start, sentence[i].Length).Replace('–', '—')));
    }

    private static string Phrase(string text) =>
        string.Join('|', TokenDialect.Phrase.In(text).Select(token => text.Substring(token.Start, token.Length)));

    private static OpeningText TextOf(string text) =>
        new(new LocatedText(text, new[] { new Fragment(0, text.Length, 1, 1) }.ToEquatableArray()));
}
