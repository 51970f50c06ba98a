using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>Reads one noun phrase that can be the subject of a reporting verb.</summary>
internal sealed class NounPhraseReader(Delegations delegations)
{
    private static readonly WordSet NoOne = WordLists.Set("function-words: no one");

    public Subject? ReadAt(Sentence sentence, int index) =>
        PhraseAt(sentence, index) is Subject subject && !sentence.IsOwner(subject.Next - 1) ? subject : null;

    /// <summary>True for somebody to whom what follows belongs: "Minister Kihara's".</summary>
    public bool IsOwnerAt(Sentence sentence, int index) =>
        PhraseAt(sentence, index) is Subject subject && sentence.IsOwner(subject.Next - 1);

    private Subject? PhraseAt(Sentence sentence, int index)
    {
        if (!sentence.IsWord(index) || sentence.IsAside(index) || NoOne.Contains(sentence.Lower(index)))
        {
            return null;
        }

        foreach (NounPhraseRule rule in NounPhraseRules.InOrder)
        {
            if (rule.ReadAt(delegations, sentence, index) is Subject subject)
            {
                return IsTold(sentence, subject) ? subject : subject with { Speakers = EquatableArray<int>.Empty };
            }
        }

        return null;
    }

    private bool IsTold(Sentence sentence, Subject subject) =>
        subject.Speakers.Count == 0
        || (!IsOfEarlierTime(sentence, subject) && (subject.Kind == SubjectKind.Country || !IsOfOther(sentence, subject)));

    private bool IsOfEarlierTime(Sentence sentence, Subject subject) =>
        delegations.Company.IsOfEarlierTime && !delegations.Roster.HasNameBetween(sentence, subject.First, subject.Next);

    private bool IsOfOther(Sentence sentence, Subject subject) =>
        UnknownModifier.IsBefore(delegations.Roster, sentence, subject)
        || OtherHolder.IsBehind(delegations.Roster, sentence, subject)
        || OtherName.IsApposed(delegations.Roster, sentence, subject);
}
