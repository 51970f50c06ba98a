using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Generator.Tests.Meaning.Statements;

public class ReportingVerbsTests
{
    [Theory]
    [InlineData("confirm, confirms, confirmed", "confirmed", VerbTense.Past)]
    [InlineData("confirm, confirms, confirmed", "confirm", VerbTense.Plural)]
    [InlineData("confirm, confirms, confirmed", "confirms", VerbTense.Singular)]
    [InlineData("reply, replies, replied", "replies", VerbTense.Singular)]
    [InlineData("stress, stresses, stressed", "stress", VerbTense.Plural)]
    [InlineData("put forward, puts forward", "put forward", VerbTense.Plural | VerbTense.Past)]
    [InlineData("concurred", "concurred", VerbTense.Past)]
    [InlineData("emphasize, emphasizes, emphasized, emphasise, emphasises, emphasised", "emphasised", VerbTense.Past)]
    [InlineData("say, says, said", "said", VerbTense.Past)]
    public void The_tense_of_a_form_is_told_from_the_forms_beside_it(string forms, string form, object tense)
    {
        ReportingVerbs verbs = new([Verb("Verb", forms)]);

        Assert.Equal(tense, verbs.MatchAt(new Sentence(form + " it"), 0)?.Tense);
    }

    [Fact]
    public void The_longest_form_wins()
    {
        ReportingVerbs verbs = new([
            Verb("Take", "took note"),
            Verb("TakeNote", "took note of"),
        ]);

        Assert.Equal("TakeNote", verbs.MatchAt(new Sentence("took note of it"), 0)?.Verb.Id);
    }

    private static VerbDefinition Verb(string id, string forms) => new(id, "Assertive", forms.Split(", ").ToEquatableArray());
}
