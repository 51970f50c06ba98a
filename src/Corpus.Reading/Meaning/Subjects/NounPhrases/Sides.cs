using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>"The Japanese and U.S. sides", "his UK and Italian counterparts".</summary>
internal static class Sides
{
    private static readonly WordSet Before = WordLists.Set("function-words: says that all of a list follow");
    private static readonly WordSet Defense = WordLists.Set("roles: ministry of defense");
    private static readonly WordSet Heads = WordLists.Set("roles: sides of several countries");

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        int at = Before.Contains(sentence.Lower(index)) ? index + 1 : index;
        if (delegations.CountryList.ReadAt(sentence, at, out int next, out int count) is not { Count: > 0 } speakers)
        {
            return null;
        }

        next = Defense.Contains(sentence.Lower(next)) ? next + 1 : next;
        string head = sentence.Lower(next);
        bool isCounterpart = head is "counterpart" or "colleague" && !sentence.Is(next + 1, ",") | head == "counterpart" && delegations.Roster.NameAt(sentence, next + 1) == null;
        return isCounterpart || head is "counterparts" or "colleagues" || (count > 1 && Heads.Contains(head))
            ? new Subject(SubjectKind.Participant, index, next + 1, isCounterpart && speakers.Count > 1 ? EquatableArray<int>.Empty : speakers)
            : null;
    }
}
