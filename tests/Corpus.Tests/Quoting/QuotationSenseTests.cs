using Corpus.CompilerServices;
using Corpus.Reading.Matching.Quotations;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Quoting;

/// <summary>What a quotation must neither lose nor gain, each rule on a sentence made for it.</summary>
public sealed class QuotationSenseTests
{
    [Theory]
    // A name is one in the possessive too, on both sides.
    [InlineData("They see that Russia’s grave aggression goes on", "They see that [China’s] grave aggression goes on", QuotationFault.Name)]
    [InlineData("They see that Russia’s grave aggression goes on", "They see that … grave aggression goes on", QuotationFault.Name)]
    [InlineData("They see that Russia’s grave aggression goes on", "They see that [Russian] grave aggression goes on", QuotationFault.None)]
    [InlineData("They talked of North Korea’s missile issues of the year and the next in May", "They talked of [South Korea’s] missile issues of the year and the next in May", QuotationFault.Name)]
    [InlineData("They talked of North Korea’s missile issues of the year and the next in May", "They talked of [North Korea's own] missile issues of the year and the next in May", QuotationFault.None)]
    [InlineData("They see the U.S.’s grave concern about it", "They see [Japan’s] grave concern about it", QuotationFault.Name)]
    public void A_name_in_the_possessive_is_a_name(string text, string words, object fault) => Holds(text, words, fault);

    [Theory]
    [InlineData("They met on February 7, 2025, for talks in Tokyo", "They met on [March] 7, 2025, for talks in Tokyo", QuotationFault.Number)]
    [InlineData("They met on February 7, 2025, for talks in Tokyo", "They met on [Feb.] 7, 2025, for talks in Tokyo", QuotationFault.None)]
    [InlineData("They met this April for the talks in Tokyo", "They met this … for the talks in Tokyo", QuotationFault.Number)]
    [InlineData("They met on Friday for the talks in Tokyo", "They met on [Monday] for the talks in Tokyo", QuotationFault.Number)]
    [InlineData("They may march on for the talks in Tokyo", "They … on for the talks in Tokyo", QuotationFault.None)]
    [InlineData("They met in May for the talks in Tokyo", "They met … for the talks in Tokyo", QuotationFault.Number)]
    [InlineData("They talked for 50 minutes about the plan of theirs", "They talked for 50 [hours] about the plan of theirs", QuotationFault.Number)]
    [InlineData("They talked for 50 minutes about the plan of theirs", "They talked for 50 [minutes or so] about the plan of theirs", QuotationFault.None)]
    [InlineData("They talked for fifty-minutes about the plan of theirs", "They talked for fifty … about the plan of theirs", QuotationFault.Number)]
    [InlineData("They spend 2 percent of it on the plan of theirs", "They spend 2 … of it on the plan of theirs", QuotationFault.Number)]
    [InlineData("They saw it for many hours in the plan of theirs", "They saw it … in the plan of theirs", QuotationFault.None)]
    public void Months_weekdays_and_units_behind_a_number_are_numbers(string text, string words, object fault) => Holds(text, words, fault);

    [Theory]
    [InlineData("The Ministers would not accept any attempt to change it by force, or by coercion of any kind, anywhere in the whole of the world", "[The Ministers would accept …] any attempt to change it by force, or by coercion of any kind, anywhere in the whole of the world", QuotationFault.Negation)]
    [InlineData("The Ministers would not accept any attempt to change it by force, or by coercion of any kind, anywhere in the whole of the world", "[The Ministers would not accept …] any attempt to change it by force, or by coercion of any kind, anywhere in the whole of the world", QuotationFault.None)]
    [InlineData("The Ministers would gladly accept any attempt to change it by force, or by coercion of any kind, anywhere in the whole of the world", "[The Ministers would not accept …] any attempt to change it by force, or by coercion of any kind, anywhere in the whole of the world", QuotationFault.Negation)]
    [InlineData("The attempt to change it by force the Ministers could in no way accept", "The attempt to change it by force [… was accepted]", QuotationFault.Negation)]
    [InlineData("The Ministers would not accept any attempt to change it by force, or by coercion of any kind, anywhere in the whole of the world", "… any attempt to change it by force, or by coercion of any kind, anywhere in the whole of the world", QuotationFault.None)]
    public void A_negation_is_kept_by_words_put_in_with_an_ellipsis_at_either_end(string text, string words, object fault) => Holds(text, words, fault);

    [Theory]
    [InlineData("They agreed to the non-nuclear plan of the year", "They agreed to the … plan of the year", QuotationFault.Negation)]
    [InlineData("They agreed to the non-nuclear plan of the year", "They agreed to the [nuclear] plan of the year", QuotationFault.Negation)]
    [InlineData("They agreed to the nuclear plan of the year", "They agreed to the [non-]nuclear plan of the year", QuotationFault.Negation)]
    [InlineData("They want a plan free of nuclear arms for all", "They want a plan … of nuclear arms for all", QuotationFault.Negation)]
    [InlineData("They want a plan free from nuclear arms for all", "They want a plan [full of] nuclear arms for all", QuotationFault.Negation)]
    [InlineData("They want a nuclear-free zone for all of us", "They want a nuclear … zone for all of us", QuotationFault.Negation)]
    [InlineData("They want a free and open region for all of us", "They want a … open region for all of us", QuotationFault.None)]
    public void Non_and_free_of_deny(string text, string words, object fault) => Holds(text, words, fault);

    [Theory]
    [InlineData("They have a wavering commitment to all of it", "They have a [never]wavering commitment to all of it", QuotationFault.Negation)]
    [InlineData("They have noted the commitment to all of it", "They have [not]ed the commitment to all of it", QuotationFault.None)]
    public void A_negation_may_be_put_in_as_a_part_of_a_word(string text, string words, object fault) => Holds(text, words, fault);

    [Theory]
    [InlineData("The Secretary of Defense reiterated that the plan stands and will stand", "[Zelensky] reiterated that the plan stands and will stand", QuotationFault.Name)]
    [InlineData("The Secretary of Defense reiterated that the plan stands and will stand", "[Zelensky’s] reiterated that the plan stands and will stand", QuotationFault.Name)]
    [InlineData("The Secretary of Defense reiterated that the plan stands and will stand", "[He] reiterated that the plan stands and will stand", QuotationFault.None)]
    [InlineData("The Secretary of Defense reiterated that the plan stands and will stand", "[The plan] reiterated that the plan stands and will stand", QuotationFault.None)]
    public void The_first_word_put_in_may_be_a_name_that_nobody_knows(string text, string words, object fault) => Holds(text, words, fault);

    private static void Holds(string text, string words, object fault)
    {
        QuotationIndex index = QuotationIndex.Of([new QuotableText("text", [new QuotablePassage(text, 1, 0, "")])], RunTimeLexicon.Names);
        QuotationMatch match = QuotationMatcher.Check(index, words, 0);
        MatchVerdict verdict = fault is QuotationFault.None ? MatchVerdict.Altered : MatchVerdict.Misquoted;
        Assert.Equal($"{verdict} {fault}", $"{match.Verdict} {match.Fault}");
    }
}
