using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.NounPhrases;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Generator.Tests.Meaning.Statements;

/// <summary>Each construction reads the example beside it, and none before it in the list does.</summary>
public sealed class NounPhraseRulesTests
{
    private static readonly string[] Novik = ["Novik"];

    public static TheoryData<string> Names => [.. NounPhraseRules.InOrder.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_is_the_first_that_reads_its_example(string name)
    {
        NounPhraseRule rule = NounPhraseRules.InOrder.Single(rule => rule.Name == name);
        bool isOfCounterparts = name == "counterparts of one";
        Sentence sentence = new((isOfCounterparts ? "Kihara and " : "") + rule.Example + " confirmed the plan.");
        LostParticipant[] lost = name == "person who could not be read" ? [new("Minister of Railways Novik", Novik.ToEquatableArray(), null)] : [];
        int? guest = name == "guest or host" ? 1 : null;
        Delegations delegations = At(guest, isOfCounterparts ? [Said.Kihara, Said.Austin, Said.Marles] : [Said.Kihara, Said.Austin], lost);
        Assert.Equal(
            name,
            NounPhraseRules.InOrder.First(rule => rule.ReadAt(delegations, sentence, isOfCounterparts ? 2 : 0) != null).Name);
    }

    [Fact]
    public void A_rule_says_why_it_stands_where_it_does() => Assert.All(NounPhraseRules.InOrder, rule => Assert.NotEmpty(rule.Place));

    private static Delegations At(int? guest, ReadParticipant[] participants, LostParticipant[] lost)
    {
        MeetingHead head = new(
            "", new CalendarDate(2024, 5, 2), null, null, null, null, false, null, participants.ToEquatableArray(), EquatableArray<string>.Empty)
        {
            Lost = lost.ToEquatableArray(),
            Guest = guest,
        };
        return new Delegations(new Roster(head, BuiltInLexicon.Lexicon.Offices), BuiltInLexicon.Lexicon.Countries, new OtherLeaders(), new OtherCompany(BuiltInLexicon.Lexicon.Countries));
    }
}
