using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;
using Corpus.Reading.Meaning.Subjects.Words;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>
/// Finds who tells of it behind the last comma: "agreed to hold talks, the Department of National Defense (DND) said", "…, officials said on
/// Monday", "…, Minister Lund said".
/// </summary>
internal static class SaidAtEnd
{
    /// <summary>"the Department of National Defense (DND)" has nine tokens; the bound keeps the reading linear.</summary>
    private const int MostTokensOfName = 12;

    /// <summary>"said in a joint statement on Monday"; the bound keeps the reading linear.</summary>
    private const int MostWordsBehind = 8;

    private const WordClass NoName = WordClass.Relative | WordClass.Conjunction | WordClass.Subordinator | WordClass.Be | WordClass.Have | WordClass.Modal;

    private static readonly WordSet Sources = WordLists.SetIgnoringCase("verbs: who tells at the end of a sentence");
    private static readonly WordSet Tells = WordLists.Set("verbs: what a press service does at the end of its sentence");
    private static readonly WordSet Reads = WordLists.Set("verbs: what a text at the end of a sentence does");
    private static readonly WordSet WithoutPerson = WordLists.Set("verbs: has no person as its object");

    /// <summary>True where somebody who does not take part tells of it between a comma and the end.</summary>
    public static bool IsByOthers(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs, int comma)
    {
        if (IsTurnedRound(sentence, subjects, verbs, comma))
        {
            return true;
        }

        int verb = comma + 2;
        while (verb < comma + MostTokensOfName && !IsVerb(sentence, verbs, verb) && CanBeOfName(sentence, verb))
        {
            verb++;
        }

        bool isPast = verbs.MatchAt(sentence, verb) is { IsPast: true };
        return verb < comma + MostTokensOfName
            && (isPast || Enumerable.Range(comma + 1, verb - comma - 1).Any(i => Sources.Contains(sentence.Lower(i))))
            && IsVerb(sentence, verbs, verb)
            && CanBeOfName(sentence, comma + 1)
            && !FunctionWords.IsPreposition(sentence.Lower(comma + 1))
            && subjects.ReadAt(sentence, comma + 1) is null or { Speakers.Count: 0 }
            && EndsBehind(sentence, verb + 1);
    }

    /// <summary>"…, said a statement by the Ministry of Defence.", "…, added General Rossi.": the verb stands before whoever tells of it.</summary>
    private static bool IsTurnedRound(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs, int comma)
    {
        int first = comma + 2;
        int at = first;
        while (at < comma + MostTokensOfName && CanBeOfName(sentence, at))
        {
            at++;
        }

        return at > first
            && sentence.IsEnd(at)
            && IsVerb(sentence, verbs, comma + 1)
            && IsTeller(sentence, first, at)
            && subjects.ReadAt(sentence, first) is null or { Speakers.Count: 0 };
    }

    /// <summary>"the state agency", "General Rossi"; "the need for aid" and "the role of the agency" tell nothing, and are what was stressed.</summary>
    private static bool IsTeller(Sentence sentence, int first, int next)
    {
        IEnumerable<int> words = Enumerable.Range(first, next - first);
        bool isPerson = words.All(sentence.IsCapitalized) && words.Any(i => Rank.Is(sentence.Lower(i)));
        return isPerson || words.TakeWhile(i => !FunctionWords.IsPreposition(sentence.Lower(i))).Any(i => Sources.Contains(sentence.Lower(i)));
    }

    /// <summary>"The two sides agreed to hold talks, Minister Lund said.": what stands before it is what he said; null where no participant says so at the end.</summary>
    public static (Subject Speaker, VerbMatch Verb)? ByParticipant(Sentence sentence, SubjectReader subjects, PredicateReader predicates, int comma) =>
        subjects.ReadAt(sentence, comma + 1) is { Kind: SubjectKind.Participant, Speakers.Count: > 0 } speaker
        && predicates.Direct(sentence, speaker) is VerbMatch verb
        && (IsOfSaying(verb) || (IsOfSaying(verb with { Tense = VerbTense.Past }) && sentence.IsEnd(verb.Next)))
        && EndsBehind(sentence, verb.Next)
            ? (speaker, verb)
            : ParticipantBehindVerb(sentence, subjects, predicates, comma);

    /// <summary>"…, said Minister Lund."</summary>
    private static (Subject Speaker, VerbMatch Verb)? ParticipantBehindVerb(Sentence sentence, SubjectReader subjects, PredicateReader predicates, int comma) =>
        predicates.VerbAt(sentence, comma + 1) is VerbMatch verb
        && IsOfSaying(verb)
        && subjects.ReadAt(sentence, verb.Next) is { Kind: SubjectKind.Participant, Speakers.Count: > 0 } speaker
        && EndsBehind(sentence, speaker.Next)
            ? (speaker, verb)
            : null;

    private static bool IsVerb(Sentence sentence, ReportingVerbs verbs, int index) =>
        Reads.Contains(sentence.Lower(index))
        || (verbs.MatchAt(sentence, index) is VerbMatch verb
            && verb.Next == index + 1 && (IsOfSaying(verb) || ((verb.Tense & VerbTense.Singular) != 0 && Tells.Contains(verb.Verb.Id)) || IsOfAgency(sentence, verb)));

    /// <summary>"…, Reuters reported."</summary>
    private static bool IsOfAgency(Sentence sentence, VerbMatch verb) =>
        verb.IsPast && Tells.Contains(verb.Verb.Id) && sentence.IsCapitalized(verb.First - 1) && sentence.Is(verb.First - 2, ",");

    private static bool IsOfSaying(VerbMatch verb) => verb.IsPast && WithoutPerson.Contains(verb.Verb.Id);

    private static bool CanBeOfName(Sentence sentence, int index) =>
        (sentence.IsWord(index) || sentence.Lower(index) is "(" or ")") && !FunctionWords.IsAny(sentence.Lower(index), NoName) && !FunctionWords.EndsInEd(sentence.Lower(index));

    /// <summary>The end, or where and when: "in a statement", "on Monday".</summary>
    private static bool EndsBehind(Sentence sentence, int index)
    {
        // "officials said Tuesday"
        index = sentence.IsCapitalized(index) && WeekdayName.Of(sentence.Lower(index)) != null ? index + 1 : index;
        bool isPlace = FunctionWords.IsPreposition(sentence.Lower(index));
        int at = index;
        while (isPlace && at < index + MostWordsBehind && sentence.IsWord(at) && !FunctionWords.IsAny(sentence.Lower(at), NoName))
        {
            at++;
        }

        return sentence.IsEnd(at);
    }
}
