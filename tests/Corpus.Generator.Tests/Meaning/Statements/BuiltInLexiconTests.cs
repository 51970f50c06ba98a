using Corpus.Generator.Diagnostics;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.Generator.Tests.Meaning.Statements;

public class BuiltInLexiconTests
{
    [Fact]
    public void The_lexicon_of_the_package_has_no_mistakes() =>
        Assert.Empty(BuiltInLexicon.Diagnostics.Select(found => found.ToDiagnostic(ReportOptions.Usual).ToString()));

    [Fact]
    public void Every_verb_that_the_enum_promises_is_there()
    {
        string[] promised =
        [
            "Affirm", "Reaffirm", "Confirm", "Reconfirm", "Reiterate", "Emphasize", "Underscore", "Stress", "Recognize", "State", "Say",
            "Explain", "Note", "TakeNote", "Share", "Exchange", "Discuss", "Concur", "Agree", "Determine", "Commit", "Resolve",
            "Encourage", "Urge", "Request", "Ask", "CallFor", "Welcome", "Congratulate", "Express", "Offer", "Appreciate", "Thank",
            "Condemn", "Oppose", "Support", "Convey", "PointOut", "Renew", "Report", "Propose",
        ];

        Assert.Empty(promised.Except(BuiltInLexicon.Model.Verbs.Select(verb => verb.Id)));
    }

    [Fact]
    public void Every_verb_has_a_past_tense()
    {
        IEnumerable<VerbDefinition> without = BuiltInLexicon.Model.Verbs.Where(verb => Said.Alone($"The Ministers {verb.Forms[2]} that it is so.").Verbs != verb.Id);

        Assert.Empty(without.Select(verb => verb.Id));
    }

    [Fact]
    public void Every_topic_is_found_by_each_of_its_phrases()
    {
        var misses =
            from topic in BuiltInLexicon.Model.Topics
            from phrase in topic.Phrases
            where !BuiltInLexicon.Lexicon.Topics.Find(new PhraseText(phrase.Replace("*", "", StringComparison.Ordinal))).Contains(topic.Id)
            select $"{topic.Label}: {phrase}";

        Assert.Empty(misses);
    }
}
