using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Generator.Tests.Meaning.Statements;

/// <summary>Each place of a verb is found in the example beside it, and no rule before it in the list finds one there.</summary>
public sealed class PredicateRulesTests
{
    private static readonly SubjectReader Subjects = SubjectsAt(Said.Kihara, Said.Austin);

    public static TheoryData<string> OfParticipants => [.. PredicateRules.OfParticipants.Select(rule => rule.Name)];

    public static TheoryData<string> OfOthers => [.. PredicateRules.OfOthers.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(OfParticipants))]
    public void A_rule_for_participants_is_the_first_that_reads_its_example(string name) =>
        IsFirst(PredicateRules.OfParticipants, name, SubjectKind.Participant);

    [Theory]
    [MemberData(nameof(OfOthers))]
    public void A_rule_for_others_is_the_first_that_reads_its_example(string name) =>
        IsFirst(PredicateRules.OfOthers, name, SubjectKind.Other);

    [Fact]
    public void A_rule_says_why_it_stands_where_it_does() =>
        Assert.All(PredicateRules.OfParticipants.Concat(PredicateRules.OfOthers), rule => Assert.NotEmpty(rule.Place));

    private static void IsFirst(PredicateRule[] rules, string name, SubjectKind kind)
    {
        Sentence sentence = new(rules.Single(rule => rule.Name == name).Example);
        Subject subject = Subjects.ReadAt(sentence, 0)!;
        Assert.Equal(kind, subject.Kind);
        SubjectsAndVerbs words = new(BuiltInLexicon.Lexicon.Verbs, Subjects);
        Assert.Null(words.VerbOf(sentence, subject));
        Assert.Equal(name, rules.First(rule => rule.ReadAfter(words, sentence, subject.Next) != null).Name);
    }

    private static SubjectReader SubjectsAt(params ReadParticipant[] participants)
    {
        MeetingHead head = new(
            "", new CalendarDate(2024, 5, 2), null, null, null, null, false, null, participants.ToEquatableArray(), EquatableArray<string>.Empty);
        Roster roster = new(head, BuiltInLexicon.Lexicon.Offices);
        return new SubjectReader(roster, BuiltInLexicon.Lexicon.Countries, new LastSpeakers(roster.All, new string?[roster.All.Count]), new OtherLeaders(), new OtherCompany(BuiltInLexicon.Lexicon.Countries));
    }
}
