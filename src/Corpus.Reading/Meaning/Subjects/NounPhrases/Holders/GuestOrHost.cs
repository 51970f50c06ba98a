using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases.Holders;

/// <summary>Whoever visited, and whoever was visited: "the visiting dignitary", "his guest", "the host". Nobody where the opening does not tell who is who.</summary>
internal static class GuestOrHost
{
    private static readonly WordSet Visitors = WordLists.Set("roles: one who visits");
    private static readonly WordSet Guests = WordLists.Set("roles: guests");
    private static readonly WordSet Hosts = WordLists.Set("roles: hosts");

    public static Subject? ReadAt(Delegations delegations, Sentence sentence, int index)
    {
        // "discussed a host of issues": one of whom nothing was said before.
        int at = FunctionWords.IsDeterminer(sentence.Lower(index)) && sentence.Lower(index) is not ("a" or "an") ? index + 1 : index;
        if (at == index)
        {
            return null;
        }

        bool isVisitor = sentence.Is(at, "visiting") && Visitors.Contains(sentence.Lower(at + 1)) && !sentence.IsCapitalized(at + 2);
        if (isVisitor)
        {
            // Where the opening does not tell who visited whom, it is one of them.
            return Of(delegations.Roster.Guest, index, at + 2) ?? new Subject(SubjectKind.Participant, index, at + 2, EquatableArray<int>.Empty);
        }

        // "the host country" and "a guest house" are none of them.
        string next = sentence.Lower(at + 1);
        bool isAlone = !sentence.IsWord(at + 1) || FunctionWords.EndsInEd(next) || FunctionWords.ClassesOf(next) != WordClass.None;
        return !isAlone ? null
            : Guests.Contains(sentence.Lower(at)) ? Of(delegations.Roster.Guest, index, at + 1)
            : Hosts.Contains(sentence.Lower(at)) ? Of(delegations.Roster.Host, index, at + 1)
            : null;
    }

    private static Subject? Of(EquatableArray<int> speakers, int index, int next) =>
        speakers.Count == 1 ? new Subject(SubjectKind.Participant, index, next, speakers) : null;
}
