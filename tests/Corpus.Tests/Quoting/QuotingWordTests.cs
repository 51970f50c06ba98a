using Corpus.CompilerServices;
using Corpus.Reading.Matching.Quotations;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Quoting;

/// <summary>Each word of the lists of quoting, in a quotation where nothing else tells what it tells.</summary>
public sealed class QuotingWordTests
{
    [Theory]
    [InlineData("no not never none nobody nothing nowhere neither nor without cannot hardly scarcely barely unless except")]
    [InlineData("refuse refuses refused refusing refusal deny denies denied denying denial decline declines declined declining")]
    [InlineData("reject rejects rejected rejecting rejection fail fails failed failing failure oppose opposes opposed opposing opposition")]
    [InlineData("unable unwilling inability refrain refrains refrained refraining lack lacks lacked lacking against dispute disputes disputed")]
    [InlineData("avoid avoids avoided avoiding prevent prevents prevented preventing non")]
    [InlineData("didn't didn’t isn't")]
    public void A_word_that_denies_is_neither_left_out_nor_put_in(string words) => HoldEach(words, word =>
    [
        ($"They saw {word} the plan of the year in Tokyo", "They saw … the plan of the year in Tokyo", QuotationFault.Negation),
        ("They saw gladly the plan of the year in Tokyo", $"They saw [{word}] the plan of the year in Tokyo", QuotationFault.Negation),
    ]);

    [Theory]
    [InlineData("able unable")]
    [InlineData("secure insecure")]
    [InlineData("possible impossible")]
    [InlineData("legal illegal")]
    [InlineData("regular irregular")]
    [InlineData("approved disapproved")]
    [InlineData("military nonmilitary")]
    [InlineData("reported misreported")]
    public void A_word_is_not_replaced_by_its_opposite(string pair)
    {
        string[] words = pair.Split(' ');
        Holds($"They saw {words[0]} plans of the year in Tokyo", $"They saw [{words[1]}] plans of the year in Tokyo", QuotationFault.Negation);
        Holds($"They saw {words[1]} plans of the year in Tokyo", $"They saw [{words[0]}] plans of the year in Tokyo", QuotationFault.Negation);
    }

    [Theory]
    [InlineData("zero 0; one 1; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; nine 9; ten 10; eleven 11; twelve 12; thirteen 13; fourteen 14; fifteen 15")]
    [InlineData("sixteen 16; seventeen 17; eighteen 18; nineteen 19; twenty 20; thirty 30; forty 40; fifty 50; sixty 60; seventy 70; eighty 80; ninety 90")]
    [InlineData("hundred 100; hundreds 100; thousand 1,000; thousands 1000; million 1,000,000; millions 1000000; billion 1,000,000,000; billions 1000000000")]
    [InlineData("trillion 1,000,000,000,000; dozen 12; dozens 12; half 0.5; twice 2x; once 1x")]
    [InlineData("first 1st; second 2nd; third 3rd; fourth 4th; fifth 5th; sixth 6th; seventh 7th; eighth 8th; ninth 9th; tenth 10th")]
    public void A_number_in_words_is_that_in_digits_and_no_other(string numbers)
    {
        foreach (string[] number in numbers.Split("; ").Select(static pair => pair.Split(' ')))
        {
            string text = $"They saw {number[0]} plans of the year in Tokyo";
            Holds(text, $"They saw [{number[1]}] plans of the year in Tokyo", QuotationFault.None);
            Holds(text, "They saw [11111] plans of the year in Tokyo", QuotationFault.Number);
            Holds(text, "They saw … plans of the year in Tokyo", QuotationFault.Number);
        }
    }

    private static readonly string[] Measures =
    [
        "seconds sec", "minute minutes min mins", "hour hours hr hrs", "day days", "week weeks", "month months", "quarter quarters", "year years", "decade decades",
        "century centuries", "percent percentage pct", "metre metres meter meters", "kilometre kilometres kilometer kilometers km",
        "mile miles", "nautical nm", "foot feet", "ton tons", "tonne tonnes", "yen", "dollar dollars", "euro euros",
    ];

    [Fact]
    public void What_a_number_counts_may_be_written_otherwise_and_is_nothing_else()
    {
        foreach (string measure in Measures)
        {
            string[] forms = measure.Split(' ');
            string other = measure == Measures[0] ? "hours" : "seconds";
            foreach (string form in forms)
            {
                string text = $"They saw 5 {form} of the plan of the year in Tokyo";
                Holds(text, "They saw 5 … of the plan of the year in Tokyo", QuotationFault.Number);
                Holds(text, $"They saw 5 [{other}] of the plan of the year in Tokyo", QuotationFault.Number);
                Assert.All(forms, same => Holds(text, $"They saw 5 [{same} or so] of the plan of the year in Tokyo", QuotationFault.None));
            }
        }
    }

    [Theory]
    [InlineData("I You He She It We They Him Her Them Us His Its Our Their Theirs Ours This That These Those Here There Who Which What Whose")]
    [InlineData("The A An Some Any All Both Each Every Either Other Others Such Many Most Several Few And Or But So Yet Also Too As At By For From In Into")]
    [InlineData("Of Off On Onto Out Over To Under Up With Within About Above Across After Along Amid Among Around Because Before Behind Below Beside Besides")]
    [InlineData("Between Beyond Despite During If Like Near Since Than Then Though Although Through Throughout Toward Towards Until Upon When Where Whereas")]
    [InlineData("Whether While Why How Again Later Earlier Now Today Yesterday Tomorrow Thus Therefore Hence However Moreover Furthermore Further Finally")]
    [InlineData("Additionally Meanwhile Instead Similarly Likewise Is Are Was Were Be Been Has Have Had Do Does Did Will Would Can Could Might Must Shall Should")]
    public void A_word_that_sentences_begin_with_is_no_name(string words) => HoldEach(words, word =>
        [("Everybody saw plans agreed upon last year", $"[{word}] plans agreed upon last year", QuotationFault.None)]);

    [Theory]
    [InlineData("Zelensky Smith Plan Officials")]
    public void Another_word_with_a_capital_may_be_a_name(string words) => HoldEach(words, word =>
        [("Everybody saw plans agreed upon last year", $"[{word}] plans agreed upon last year", QuotationFault.Name)]);

    [Theory]
    [InlineData("sic")]
    [InlineData("emphasis added")]
    [InlineData("emphasis mine")]
    [InlineData("emphasis ours")]
    [InlineData("emphasis in original")]
    [InlineData("emphasis in the original")]
    [InlineData("emphasis supplied")]
    [InlineData("italics added")]
    [InlineData("italics mine")]
    [InlineData("italics in original")]
    [InlineData("Italics in the original.")]
    [InlineData("author's note")]
    [InlineData("editor's note")]
    [InlineData("ed.")]
    [InlineData("sic erat scriptum")]
    [InlineData("recte")]
    [InlineData("SIC!")]
    public void A_note_of_an_editor_stands_for_no_word(string note)
    {
        Holds("They saw the plan of the year in Tokyo", $"They saw the plan [{note}] of the year in Tokyo", QuotationFault.None);
        Holds("They saw the plan of not one year in Tokyo", $"They saw the plan of [{note}] one year in Tokyo", QuotationFault.Negation);
    }

    /// <summary>What an editor puts before the first words stands for as many words there, and one more.</summary>
    [Theory]
    [InlineData("The Ministers did not agree to the plan of the year in Tokyo", "[They] agree to the plan of the year in Tokyo", QuotationFault.Negation)]
    [InlineData("The Ministers would never gladly agree to the plan of the year in Tokyo", "[They] agree to the plan of the year in Tokyo", QuotationFault.Negation)]
    [InlineData("The Ministers of 12 countries agree to the plan of the year in Tokyo", "[Those of 12] countries agree to the plan of the year in Tokyo", QuotationFault.None)]
    [InlineData("The Ministers of 12 countries agree to the plan of the year in Tokyo", "[Those of 13] countries agree to the plan of the year in Tokyo", QuotationFault.Number)]
    public void What_is_put_in_before_the_first_words_keeps_what_stands_there(string text, string words, object fault) => Holds(text, words, fault);

    /// <summary>A quotation of more parts than are tried in all their orders is looked through as others are.</summary>
    [Theory]
    [InlineData("gladly", "", "", QuotationFault.None)]
    [InlineData("not", "", "", QuotationFault.Negation)]
    [InlineData("gladly", "[never] ", "", QuotationFault.Negation)]
    [InlineData("gladly", "", " [never]", QuotationFault.Negation)]
    public void A_quotation_of_very_many_parts_loses_and_gains_no_negation_either(string leftOut, string before, string behind, object fault)
    {
        string[] words = [.. Enumerable.Range(0, 40).Select(static i => $"{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}")];
        string text = string.Join(' ', words.Select((word, i) => $"{(i == 20 ? leftOut : "quite")} kept{word} again{word}"));
        Holds(text, before + string.Join(" … ", words.Select(static word => $"kept{word} again{word}")) + behind, fault);
    }

    private static void HoldEach(string words, Func<string, (string Text, string Words, QuotationFault Fault)[]> cases)
    {
        foreach ((string text, string quoted, QuotationFault fault) in words.Split(' ').SelectMany(cases))
        {
            Holds(text, quoted, fault);
        }
    }

    private static void Holds(string text, string words, object fault)
    {
        QuotationIndex index = QuotationIndex.Of([new QuotableText("text", [new QuotablePassage(text, 1, 0, "")])], RunTimeLexicon.Names);
        QuotationMatch match = QuotationMatcher.Check(index, words, 0);
        MatchVerdict verdict = fault is QuotationFault.None ? MatchVerdict.Altered : MatchVerdict.Misquoted;
        Assert.Equal($"{words} : {verdict} {fault}", $"{words} : {match.Verdict} {match.Fault}");
    }
}
