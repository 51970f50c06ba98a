using Corpus.CompilerServices;
using Corpus.Reading.Matching.Quotations;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Quoting;

/// <summary>Single rules, on sentences made for them; the five texts have the table.</summary>
public sealed class QuotationRuleTests
{
    private const string Text =
        "The Ministers met in Tokyo. They did not agree to the plan of the United States to send 2 ships. Both were able to go on with talks "
        + "on 12 May, \u201Cas friends [and partners] ...\u201D, and they will meet again soon. We refused it.";

    [Theory]
    // What is left out or put in is no sense lost.
    [InlineData("They did not agree to the plan … to send 2 ships", MatchVerdict.Misquoted, QuotationFault.Name)]
    [InlineData("They did not agree to the plan of the [U.S.] to send 2 ships", MatchVerdict.Altered, QuotationFault.None)]
    [InlineData("They did not agree to the plan of the United States to send [two] ships", MatchVerdict.Altered, QuotationFault.None)]
    [InlineData("They did not agree to the plan of the United States to send [three] ships", MatchVerdict.Misquoted, QuotationFault.Number)]
    [InlineData("They did not agree to the plan of [Australia] to send 2 ships", MatchVerdict.Misquoted, QuotationFault.Name)]
    [InlineData("They did not agree to the plan of the United States to send [Smith] 2 ships", MatchVerdict.Misquoted, QuotationFault.Name)]
    [InlineData("They did not agree to the [Smith Jones] plan of the United States", MatchVerdict.Misquoted, QuotationFault.Name)]
    // "They [agreed]" for "did not agree", with the rest and without it.
    [InlineData("They [agreed]", MatchVerdict.Misquoted, QuotationFault.Negation)]
    [InlineData("They [agreed] to the plan of the United States", MatchVerdict.Misquoted, QuotationFault.Negation)]
    [InlineData("They [refused to] agree to the plan of the United States", MatchVerdict.Altered, QuotationFault.None)]
    [InlineData("Both were [unable] to go on with talks", MatchVerdict.Misquoted, QuotationFault.Negation)]
    [InlineData("We [accepted] it", MatchVerdict.Misquoted, QuotationFault.Negation)]
    // More than a quarter.
    [InlineData("Both were able to go [on together with all] talks on", MatchVerdict.Misquoted, QuotationFault.PutIn)]
    // The source's own marks.
    [InlineData("as friends [and partners] ...", MatchVerdict.Exact, QuotationFault.None)]
    [InlineData("as friends [and] partners", MatchVerdict.Exact, QuotationFault.None)]
    [InlineData("Both [were] able … to go on", MatchVerdict.Altered, QuotationFault.None)]
    // The number of a note, and of an item; one that is put in counts.
    [InlineData("They did not agree to the plan[1] of the United States.[2]", MatchVerdict.Altered, QuotationFault.None)]
    [InlineData("(2) They did not agree to the plan", MatchVerdict.Altered, QuotationFault.None)]
    [InlineData("They did not agree to the plan of the United States to send [3] ships", MatchVerdict.Misquoted, QuotationFault.Number)]
    [InlineData("They did not agree to the plan of the United States to send 2[3] ships", MatchVerdict.Misquoted, QuotationFault.Number)]
    [InlineData("They did not agree to the plan[123] of the United States", MatchVerdict.Altered, QuotationFault.None)]
    [InlineData("They did not agree to the plan[2025] of the United States", MatchVerdict.Misquoted, QuotationFault.Number)]
    [InlineData("They did not agree to the plan[0] of the United States[9]", MatchVerdict.Altered, QuotationFault.None)]
    [InlineData("They did not agree to the plan[1]s of the United States", MatchVerdict.Misquoted, QuotationFault.Number)]
    [InlineData("[3] They did not agree to the plan", MatchVerdict.Misquoted, QuotationFault.Number)]
    [InlineData("(123) They did not agree to the plan", MatchVerdict.Altered, QuotationFault.None)]
    [InlineData("(2025) They did not agree to the plan", MatchVerdict.Misquoted, QuotationFault.Number)]
    // Short ones, where only what is lost or gained counts.
    [InlineData("They did agree to", MatchVerdict.Misquoted, QuotationFault.Negation)]
    [InlineData("to send 3 ships", MatchVerdict.Misquoted, QuotationFault.Number)]
    [InlineData("to send two boats", MatchVerdict.NotFound, QuotationFault.None)]
    [InlineData("did agree", MatchVerdict.Misquoted, QuotationFault.Negation)]
    [InlineData("no ships", MatchVerdict.NotFound, QuotationFault.None)]
    [InlineData("plan of to send", MatchVerdict.Misquoted, QuotationFault.Name)]
    [InlineData("plan to send 2 ships", MatchVerdict.NotFound, QuotationFault.None)]
    [InlineData("did agree the plan", MatchVerdict.NotFound, QuotationFault.None)]
    [InlineData("send three very old ships", MatchVerdict.Misquoted, QuotationFault.Number)]
    // Out of order.
    [InlineData("they will meet again soon … The Ministers met in Tokyo", MatchVerdict.NotFound, QuotationFault.None)]
    public void A_rule_holds(string words, object verdict, object fault)
    {
        QuotationIndex index = QuotationIndex.Of([new QuotableText("text", [new QuotablePassage(Text, 1, 0, "")])], RunTimeLexicon.Names);
        QuotationMatch match = QuotationMatcher.Check(index, words, 0);
        Assert.Equal($"{verdict} {fault}", $"{match.Verdict} {match.Fault}");
    }

    /// <summary>Two sentences with one beginning have its words twice, and are no nearer for it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void The_nearest_words_are_found_among_texts_that_repeat_a_part_of_them(int others)
    {
        const string Repeated = "The Ministers shared the views on the increasingly severe and complex security environment.";
        const string OtherWords = "We exchanged gifts in Tokyo, exchanged letters in Paris and exchanged words.";
        QuotablePassage[] passages = [new(Repeated, 1, 0, ""), new(Repeated, 2, 0, ""), new(OtherWords, 3, 0, "")];
        QuotationIndex index = QuotationIndex.Of(
            [
                .. Enumerable.Range(0, others).Select(_ => new QuotableText("other", [.. passages])),
                new QuotableText("text", [new QuotablePassage("They exchanged and shared the views on increasingly severe security situation in the region.", 1, 0, "")]),
            ],
            RunTimeLexicon.Names);
        QuotationMatch match = QuotationMatcher.Check(index, "exchanged and shared the views on increasingly severe security carefully in");
        Assert.Equal((MatchVerdict.Misquoted, others * 3), (match.Verdict, match.NearestPassage));
    }

    [Theory]
    [InlineData("We met in Paris. … We will meet again.", MatchVerdict.Altered)]
    [InlineData("We met … We will meet again.", MatchVerdict.Misquoted)]
    [InlineData("We met in Paris. … It rains.", MatchVerdict.Misquoted)]
    [InlineData("We met in Paris. … Later we will talk.", MatchVerdict.Misquoted)]
    [InlineData("We met in Paris. [And] We will meet again.", MatchVerdict.Misquoted)]
    public void A_whole_sentence_may_be_left_out_within_a_section_and_one_speakers_words(string words, object verdict)
    {
        QuotationIndex index = QuotationIndex.Of(
            [
                new QuotableText("text",
                [
                    new QuotablePassage("We met in Paris.", 1, 1, "A"), new QuotablePassage("We did not agree with Japan on 3 points.", 2, 1, "A"),
                    new QuotablePassage("We will meet again.", 3, 1, "A"), new QuotablePassage("It rains.", 4, 1, "B"), new QuotablePassage("Later we will talk.", 5, 2, "A"),
                ]),
            ],
            RunTimeLexicon.Names);
        Assert.Equal(verdict, QuotationMatcher.Check(index, words, 0).Verdict);
    }

    [Theory]
    [InlineData("They welcomed the plan of the year", "They welcome[] the plan of the year")]
    [InlineData("They welcome and praise the plan of the year", "They welcome[] the plan of the year")]
    [InlineData("They welcome and praise and hail and like and love and want and need the plan of the year", "They welcome[] the plan of the year")]
    public void Empty_brackets_behind_a_word_stand_for_its_ending_or_for_words(string text, string words) =>
        Assert.Equal(MatchVerdict.Altered, QuotationMatcher.Check(IndexOf([text]), words, 0).Verdict);

    [Theory]
    [InlineData("\u00AD")]
    [InlineData("\u202E")]
    [InlineData("\u034F")]
    [InlineData("\u2062")]
    [InlineData("\u180B")]
    [InlineData("\u180E")]
    [InlineData("\u180F")]
    [InlineData("\uFE00")]
    [InlineData("\uFE0F")]
    [InlineData("\U000E0101")]
    [InlineData("\U000E01EF")]
    [InlineData("\U000E0041")]
    public void A_character_that_nobody_sees_makes_no_difference(string unseen)
    {
        Assert.Equal(MatchVerdict.Exact, QuotationMatcher.Check(IndexOf(["They welcomed the plan of the year"]), $"They wel{unseen}comed{unseen} the plan", 0).Verdict);
        Assert.Equal(MatchVerdict.Exact, QuotationMatcher.Check(IndexOf([$"They wel{unseen}comed{unseen} the plan of the year"]), "welcomed the plan", 0).Verdict);
    }

    [Theory]
    [InlineData("ｗｅｌｃｏｍｅｄ　ｔｈｅ first plan of ２", MatchVerdict.Exact)]
    [InlineData("welcomed the ﬁrst plan of Ｆｒａｎｃｅ", MatchVerdict.Misquoted)]
    [InlineData("the ﬁrst plan of 2", MatchVerdict.Exact)]
    public void The_form_of_letters_and_digits_makes_no_difference(string words, object verdict) =>
        Assert.Equal(verdict, QuotationMatcher.Check(IndexOf(["They welcomed the first plan of 2 countries"]), words, 0).Verdict);

    [Theory]
    [InlineData("They saw the 𠮷野cafe\u0301 of the year", "saw the 𠮷野café of the")]
    [InlineData("They saw the 𠮷野café of the year", "saw the 𠮷野cafe\u0301 of the")]
    [InlineData("They saw the café𠮷 of the year", "saw the cafe\u0301𠮷 of the")]
    public void A_letter_and_its_mark_are_one_letter(string text, string words) =>
        Assert.Equal(MatchVerdict.Exact, QuotationMatcher.Check(IndexOf([text]), words, 0).Verdict);

    [Theory]
    [InlineData("The Ministers welcomed the cooperation")]
    [InlineData("The Ministers wel-comed the co-operation")]
    [InlineData("The Ministers wel-\ncomed the co-\noperation")]
    public void A_hyphen_that_the_end_of_a_line_left_in_a_known_word_makes_no_difference(string words) => Assert.Equal(
        MatchVerdict.Exact,
        QuotationMatcher.Check(IndexOf(["The Ministers wel-comed the co-operation of the year.", "They welcomed long-term cooperation."]), words, 0).Verdict);

    /// <summary>As "western" is no quotation of "southwestern": that the text has a hyphen there makes no difference.</summary>
    [Theory]
    [InlineData("south-western")]
    [InlineData("south-\nwestern")]
    [InlineData("southwestern")]
    public void Half_of_a_known_word_that_a_hyphen_cuts_is_no_word_of_the_text(string word)
    {
        QuotationIndex index = IndexOf([$"They work in the {word} region of Japan as before.", "The southwestern islands are many."]);
        Assert.Equal(MatchVerdict.Exact, QuotationMatcher.Check(index, "the southwestern region of Japan", 0).Verdict);
        Assert.Equal(MatchVerdict.NotFound, QuotationMatcher.Check(index, "western region of Japan", 0).Verdict);
        QuotationMatch near = QuotationMatcher.Check(index, "work in the western region of Japan", 0);
        Assert.Equal((MatchVerdict.Misquoted, $"work in the {word} region of Japan"), (near.Verdict, near.Suggestion));
    }

    [Fact]
    public void The_rarest_words_are_found_first_and_a_suggestion_is_a_sentence_or_two()
    {
        QuotationIndex index = IndexOf([
            .. Enumerable.Range(0, 300).Select(static i => $"The Ministers did not welcome progress number {i}."),
            "The Ministers, as friends, welcomed a very specific proposal of the people.",
            "They do not doubt it.",
        ]);
        Assert.Equal(MatchVerdict.Altered, QuotationMatcher.Check(index, "The Ministers … welcomed a very specific proposal of the people", 0).Verdict);
        QuotationMatch wrong = QuotationMatcher.Check(index, "The Ministers did not welcome progress number 7 … welcomed a very specific proposal … They … doubt it", 0);
        Assert.Equal(MatchVerdict.Misquoted, wrong.Verdict);
        Assert.InRange(wrong.Suggestion!.Length, 1, 1000);
    }

    /// <summary>Of parts that stand pages apart, those beside what is wrong are shown.</summary>
    [Theory]
    [InlineData("met in Paris … They … agree there … We ate in Rome", "They did not agree there")]
    [InlineData("met in Paris … We send … ships … We ate in Rome", "We send 2 ships")]
    [InlineData("We … in Paris … We ate in Rome", "We never met in Paris")]
    [InlineData("[They never] send 2 ships … We ate in Rome", "send 2 ships")]
    [InlineData("met in Paris … We ate [nothing]", "We ate")]
    public void A_suggestion_of_parts_that_stand_far_apart_is_what_is_wrong(string words, string suggestion)
    {
        string far = string.Join(' ', Enumerable.Repeat("so it is", 40)) + ".";
        QuotationIndex index = IndexOf(["We never met in Paris.", far, "They did not agree there.", "We send 2 ships.", far, "We ate in Rome."]);
        Assert.Equal(suggestion, QuotationMatcher.Check(index, words, 0).Suggestion);
    }

    /// <summary>The longer part is shown, with as many words of its sentence as the quotation has.</summary>
    [Theory]
    [InlineData(
        "the Ministers of both countries met in order to strengthen the cooperation of all their forces in the region",
        "it is time to act now in order to strengthen the cooperation of all their forces in the region")]
    [InlineData(
        "in order to strengthen the cooperation of all their forces in Tokyo in the spring of the year",
        "in order to strengthen the cooperation of all their forces in the region for many years to come")]
    public void A_quotation_spliced_of_two_sentences_is_shown_its_longer_part(string words, string suggestion)
    {
        QuotationIndex index = IndexOf([
            "Once again the Ministers of both countries met in Tokyo in the spring of the year.",
            string.Join(' ', Enumerable.Repeat("so it is", 100)) + ".",
            "They confirmed without any doubt that it is time to act now in order to strengthen the cooperation of all their forces in the region for many years to come, and not before.",
        ]);
        QuotationMatch match = QuotationMatcher.Check(index, words, 0);
        Assert.Equal((MatchVerdict.Misquoted, suggestion, 2), (match.Verdict, match.Suggestion, match.NearestPassage));
    }

    private static QuotationIndex IndexOf(IEnumerable<string> sentences) => QuotationIndex.Of(
        [new QuotableText("text", [.. sentences.Select(static (sentence, i) => new QuotablePassage(sentence, i + 1, 1, ""))])], RunTimeLexicon.Names);
}
