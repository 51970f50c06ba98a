using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Generator.Tests.Lexicon;

/// <summary>The words of a lexicon by which the form of a text is told.</summary>
public sealed class LexiconFormsTests
{
    [Fact]
    public void A_topic_or_a_place_changes_none() => Assert.Equal(
        Of(("a.txt", "")),
        Of(("topics.txt", "Trade\n  trade\n"), ("places.txt", "Tokyo\n  country: Japan\n  time zone: Asia/Tokyo\n")));

    [Fact]
    public void An_office_changes_them() => Assert.NotEqual(Of(("a.txt", "")), Of(("offices.txt", "Raksha Mantri\n  country: JP\n")));

    [Theory]
    [InlineData("Raksha Mantri", "Mantri", "Raksha")]
    [InlineData("Minister of National Defense", "Minister", "")]
    [InlineData("Parliamentary Vice-Minister of Defense", "Vice-Minister", "Parliamentary")]
    [InlineData("Deputy Prime Minister and Minister of Defense", "Minister", "Deputy Prime")]
    [InlineData("Department of National Defense Officer-in-Charge", "Officer-in-Charge", "Defense Department National")]
    public void A_title_has_its_head_before_the_first_preposition_unless_that_is_no_office(string title, string head, string parts)
    {
        LexiconForms forms = Of(("offices.txt", title + "\n  country: JP\n"));

        Assert.Equal([head], forms.Offices);
        Assert.Equal(parts, string.Join(" ", forms.PartsOfTitles));
    }

    [Fact]
    public void Names_and_adjectives_of_countries_are_taken_apart() =>
        Assert.Equal(["Australia", "Japan", "Japanese", "States", "U.S", "United"], Of(("a.txt", "")).Countries);

    [Fact]
    public void A_form_is_a_past_unless_it_stands_beside_its_singular_or_plural()
    {
        LexiconForms forms = LexiconForms.Of(LexiconModelBuilder.Build(
        [
            LexiconText.Read("verbs.txt", """
                Deny
                  kind: Assertive
                  forms: deny, denies, denied
                Oppose
                  kind: Assertive
                  forms: oppose, opposes, opposed
                TakeNote
                  kind: Assertive
                  forms: take note of, takes note of, took note of
                Sign
                  kind: Declarative
                  forms: sign, signs, signed
                """, isBuiltIn: true),
            LexiconText.Read("my-verbs.txt", "Oppose\n  forms: forswore\n"),
        ]));

        Assert.Equal(["denied", "forswore", "opposed", "signed", "took"], forms.Pasts);
        Assert.Equal(["denied", "forswore", "opposed"], forms.ReportingPasts);
        Assert.Equal(["deny", "oppose", "sign", "take"], forms.Presents);
    }

    private static LexiconForms Of(params (string Path, string Content)[] files) => LexiconForms.Of(LexiconText.Build(files));
}
