
namespace Corpus.Generator.Tests.Form;

/// <summary>Where a sentence ends. Each case shows the ends with "|".</summary>
public class SentenceTests
{
    [Theory]
    [InlineData("The Ministers met.| They agreed.|")]
    [InlineData("Was it so?| It was!| They agreed.|")]
    [InlineData("The Ministers met。|They agreed。|")]
    [InlineData("They met; they agreed.|")]
    [InlineData("They confirmed the following: peace and stability.|")]
    [InlineData("They met... and agreed.|")]
    [InlineData("They met...| The Ministers agreed.|")]
    public void Stops_end_a_sentence_and_semicolons_and_colons_do_not(string text) => Check(text);

    [Theory]
    [InlineData("They stated the U.S. commitment and U. S. Forces’ role.|")]
    [InlineData("They upgrade frameworks, etc. while they train.|")]
    [InlineData("Mr. Marles and Dr. Esper met Gen. Milley at St. Mary's.|")]
    [InlineData("They read No. 5, Art. 5 and Fig. 2, e.g. the map, i.e. the plan.|")]
    [InlineData("Lloyd J. Austin met Shin Won-sik on Jan. 15 at 9 a.m. in Hawaii.|")]
    [InlineData("The U.S. Secretary of Defense and U.S. Secretary Austin stated this.|")]
    [InlineData("The R.O.K. Forces and the U.K. Ministry met.|")]
    public void The_stop_of_an_abbreviation_does_not_end_a_sentence(string text) => Check(text);

    [Theory]
    [InlineData("They work with the U.S.| The Ministers agreed.|")]
    [InlineData("They work with the U.S.| In addition, they met.|")]
    [InlineData("They work with the U.S.| Minister Koizumi expressed hope.|")]
    [InlineData("They discussed space, etc.| The Ministers agreed.|")]
    [InlineData("They discussed space, etc.| Minister Koizumi agreed.|")]
    [InlineData("They met at 2 p.m.| They agreed.|")]
    [InlineData("They asked no.| They stayed.|")]
    [InlineData("They discussed Plan B.| The Ministers agreed.|")]
    public void An_abbreviation_ends_a_sentence_when_another_clearly_begins(string text) => Check(text);

    /// <summary>A line without an end may stand in the place of a sentence.</summary>
    [Theory]
    [InlineData(400, "|")]
    [InlineData(401, "")]
    public void A_verb_that_makes_a_sentence_of_what_stands_before_an_abbreviation_is_at_most_400_characters_away(int distance, string end)
    {
        string place = new('s', distance - "met at , etc".Length);
        Check($"The Ministers met at {place}, etc.{end} Minister Koizumi agreed.|");
    }

    [Theory]
    [InlineData("They said “We agree.”| They met.|")]
    [InlineData("They said \"We agree.\"| They met.|")]
    [InlineData("(They met in 2024.)| They agreed (see above).| They left.|")]
    [InlineData("They said 'We agree.'| They met.|")]
    public void What_closes_after_the_stop_belongs_to_the_sentence(string text) => Check(text);

    [Theory]
    [InlineData("They discussed the region.|The Ministers agreed.|")]
    [InlineData("They met in 2024.|The Ministers agreed.|")]
    [InlineData("They work with the U.S.|The Ministers agreed.|")]
    [InlineData("They discussed \"the region.\"|The Ministers agreed.|")]
    [InlineData("They discussed (DICAS).|“Peace” was named.|")]
    public void A_missing_blank_after_the_stop_is_no_obstacle(string text) => Check(text);

    [Theory]
    [InlineData("They met at 09.20 and spent 1.5 hours on “2+2” matters.|")]
    [InlineData("They read https://www.example.org/News.Today and www.Example.Org.|")]
    [InlineData("They wrote to press@Mod.Example.org.|")]
    [InlineData("They gave a Ph.D. thesis.|")]
    public void Numbers_and_addresses_are_not_cut(string text) => Check(text);

    [Theory]
    [InlineData("They met.| the Ministers agreed.|")]
    [InlineData("They met.| they also agreed.|")]
    [InlineData("They met in approx. thirty minutes.|")]
    public void A_small_letter_begins_a_sentence_only_with_its_subject_and_verb(string text) => Check(text);

    [Fact]
    public void Punctuation_alone_is_no_sentence() => Check("They met. ***|");

    private static void Check(string marked)
    {
        string text = marked.Replace("|", "", StringComparison.Ordinal);
        IEnumerable<string> sentences = ParsedText.Grammar.Splitter.Split(text, CancellationToken.None)
            .Select(sentence => text[sentence.Start..sentence.End]);

        Assert.Equal(marked.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim()), sentences);
    }
}
