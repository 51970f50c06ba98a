using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Passives;

/// <summary>
/// Finds the clause of somebody that is joined to a passive: "The issue of fuel was raised, and Minister Lund undertook to examine it". "He" is
/// who did what the passive says, where that is one.
/// </summary>
internal static class ActiveBehind
{
    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for somebody");

    /// <summary>The subject and its verb; null where none is joined. Of "It was agreed that …, and Minister Lund …" all may be what was agreed.</summary>
    public static (Subject Subject, VerbMatch Verb)? Of(Sentence sentence, SubjectReader subjects, PredicateReader predicates, PassiveClause passive)
    {
        if (!passive.HasNounBehind && (passive.IsImpersonal || passive.End > sentence.StartOf(passive.Verb.First)))
        {
            return null;
        }

        // "was discussed in May and the Ministers agreed" needs no comma, unless a clause goes on before it.
        bool isPlain = true;
        for (int i = passive.Behind; i < sentence.Count; i++)
        {
            isPlain &= sentence.IsWord(i) && (!FunctionWords.IsSubordinator(sentence.Lower(i)) || FunctionWords.IsPreposition(sentence.Lower(i)) || sentence.Is(i, "and"));
            bool isSetOff = sentence.Is(i - 1, ",") || sentence.Is(i, ";") || isPlain;
            if (!isSetOff || sentence.IsAside(i) || !(sentence.Is(i, ";") || FunctionWords.IsAny(sentence.Lower(i), WordClass.Joint)))
            {
                continue;
            }

            if (Start(sentence, i + 1, subjects, predicates) is var (subject, verb))
            {
                return (PronounReader.IsAt(sentence, subject.First) ? subject with { Speakers = passive.Speakers } : subject, verb);
            }
        }

        return null;
    }

    private static (Subject Subject, VerbMatch Verb)? Start(Sentence sentence, int index, SubjectReader subjects, PredicateReader predicates)
    {
        int start = Adverbials.Skip(sentence, index);
        return (!Pronouns.Contains(sentence.Lower(start)) || PronounReader.IsAt(sentence, start))
            && subjects.ReadAt(sentence, start) is { Kind: not SubjectKind.Country } subject
            && predicates.Direct(sentence, subject) is VerbMatch verb
            && verb.IsPast
                ? (subject, verb)
                : null;
    }
}
