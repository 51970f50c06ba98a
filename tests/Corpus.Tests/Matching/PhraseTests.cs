using System.Text;
using Corpus.Reading.Matching;

namespace Corpus.Tests.Matching;

/// <summary>What a phrase is found in: "[" and "]" stand around what it finds.</summary>
public sealed class PhraseTests
{
    [Theory]
    // Words in a row, without case, whatever stands between them.
    [InlineData("indo pacific", "a free [Indo-Pacific] and an [Indo – Pacific]")]
    [InlineData("Indo-Pacific", "the [INDO PACIFIC], Indo and Pacific")]
    [InlineData("japan's role", "[Japan’s “role]” of JAPANS role")]
    [InlineData("deter and respond", "[deter, and … respond]; deterred and respond")]
    [InlineData("deterrence", "[Deterrence]/[deterrence] deterrences")]
    [InlineData("2+2", "a [2+2] of 2 + 2")]
    [InlineData("1,000", "[1,000], 11,000 and 1,000,000")]
    [InlineData("U.S.-Japan", "the [U.S.–Japan] alliance")]
    // "*" at the end of a word.
    [InlineData("deter*", "[deter] [deterrence] [Deters] undeterred")]
    [InlineData("deter* respon*", "[deterrence-response], deter or respond")]
    [InlineData("U.S.*", "[U.S.] and [U.S.’s] but no US")]
    // Capitals.
    [InlineData("US", "[US] and us and Us and U.S.")]
    [InlineData("us", "[US] and [us] and [Us]")]
    [InlineData("US*", "[US] [USFJ] usual Usfj")]
    [InlineData("the ROK", "The Rok, [THE ROK], [the ROK]")]
    [InlineData("A plan", "[a plan] [A Plan]")]
    [InlineData("F-35", "an [f-35] of [F 35]")]
    // Ends of sentences.
    [InlineData("security they", "security. They, [security: They], [security they], security? They; security!” They")]
    [InlineData("security they", "[security. they], [security.They], security.) They [security (They]")]
    [InlineData("Gen Brown", "[Gen. Brown] and General [Gen Brown]")]
    [InlineData("Lloyd J Austin", "Secretary [Lloyd J. Austin] III")]
    [InlineData("the U.S. Forces", "[the U.S. Forces]")]
    [InlineData("p.m. defense", "at 10 [p.m. Defense] Minister")]
    [InlineData("a b", "a... B, a.\" B, [a .b] [a ... b]")]
    [InlineData("日本 米国", "[日本、米国] 日本。米国 [日本 米国]")]
    // What stands before its longest word, where the search begins.
    [InlineData("peace and stability", "stability of peace – and – of [peace — and, stability]; Stability")]
    [InlineData("a b deterrence", "[a/b — … — deterrence] b deterrence a  …  [a … \u2019 b – deterrence]")]
    [InlineData("a deterrence b", "deterrence b a [A Deterrence B] deterrence")]
    // Overlaps count each.
    [InlineData("to be", "[to be] or not [to be]")]
    [InlineData("日*", "[日本の防衛]、防衛の日")]
    [InlineData("naïve", "[NAÏVE] naive")]
    public void A_phrase_finds_what_is_written_so(string phrase, string marked)
    {
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        StringBuilder found = new(text);
        foreach (TextMatch match in Phrase.Parse(phrase, "phrase").In(text).AsEnumerable().Reverse())
        {
            found.Insert(match.End, ']').Insert(match.Start, '[');
        }

        Assert.Equal(marked, found.ToString());
        Assert.Equal(marked.Contains('[', StringComparison.Ordinal), Phrase.Parse(phrase, "phrase").IsIn(text));
    }

    [Theory]
    [InlineData("a b a", "a b a b a b a", 3)]
    [InlineData("a a", "a a a a", 3)]
    [InlineData("a* ab*", "ab abc ab a ab", 3)]
    [InlineData("US us", "us us US us US US", 2)]
    public void A_phrase_that_begins_inside_itself_is_found_each_time(string phrase, string text, int count) =>
        Assert.Equal(count, Phrase.Parse(phrase, "phrase").In(text).Count);

    [Theory]
    [InlineData("", "It has no word.")]
    [InlineData("  ", "It has no word.")]
    [InlineData("… — ()", "It has no word.")]
    [InlineData("*", "A '*' stands only at the end of a word.")]
    [InlineData("deter *", "A '*' stands only at the end of a word.")]
    [InlineData("*ence", "A '*' stands only at the end of a word.")]
    [InlineData("de*ter", "A '*' stands only at the end of a word.")]
    [InlineData("deter**", "A '*' stands only at the end of a word.")]
    [InlineData("the* 'x'*", "A '*' stands only at the end of a word.")]
    public void What_is_no_phrase_is_refused_and_told_what_one_is(string text, string reason)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("words", () => Phrase.Parse(text, "words"));
        Assert.StartsWith(reason + " A phrase is one word or more, as in 'security environment'; '*' at the end", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_of_more_than_64_words_is_found_where_all_of_it_stands()
    {
        string words = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"w{i % 150}"));
        Phrase phrase = Phrase.Parse(words, "phrase");
        Assert.Equal([new TextMatch(3, words.Length)], phrase.In("w0 " + words + " w1"));
        Assert.Empty(phrase.In(words[..^1]));
        Assert.False(phrase.IsIn(words.Replace("w70 w71", "w71 w70", StringComparison.Ordinal)));
    }

    /// <summary>Ten seconds would be nothing for a search that begins anew at each word: it would be 10^10 steps.</summary>
    [Fact]
    public void A_text_that_repeats_a_word_takes_one_pass()
    {
        string text = string.Join(' ', Enumerable.Repeat("aa", 200_000));
        string many = string.Join(' ', Enumerable.Repeat("aa", 50));
        Assert.False(Phrase.Parse(many + " ab", "phrase").IsIn(text + new string('.', 200_000) + " Ab"));
        Assert.Equal(200_000 - 49, Phrase.Parse(many.Replace("aa", "a*", StringComparison.Ordinal), "phrase").In(text).Count);
    }

    /// <summary>Whatever was looked through before in the process.</summary>
    [Theory]
    [InlineData("zany", "Zany zanY; a zany", "0 5 13")]
    [InlineData("zany", "zan zazany", "6")]
    [InlineData("aab", "aaab, aaaab", "1 8")]
    [InlineData("r&d", "R&D r6d r\u0006d", "0")]
    [InlineData("zany", "za ny", "")]
    [InlineData("1,000", "1,000 \u00111,000", "0 7")]
    [InlineData("zany", "", "")]
    public void A_landmark_is_found_by_hand_as_by_the_runtime(string phrase, string text, string places)
    {
        PhraseLandmark landmark = Phrase.Parse(phrase, "phrase").Landmark;
        List<int> byHand = [];
        for (int at = landmark.ByHand(text, 0); at >= 0; at = landmark.ByHand(text, at + 1))
        {
            Assert.Equal(at, landmark.In(text, at));
            byHand.Add(at);
        }

        Assert.Equal(places, string.Join(' ', byHand));
    }

    [Theory]
    [InlineData("deter* respond", "respond")]
    [InlineData("Japan's", "japan")]
    [InlineData("naïve", "na")]
    [InlineData("日本", "")]
    public void A_landmark_is_what_every_text_with_the_phrase_has(string phrase, string landmark) =>
        Assert.Equal(landmark, Phrase.Parse(phrase, "phrase").Landmark.Text);
}
