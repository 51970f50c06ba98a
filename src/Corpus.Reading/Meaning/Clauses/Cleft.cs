using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>The clause of "It was Minister Lund who proposed the tunnel".</summary>
internal static class Cleft
{
    /// <summary>The clause with its verb open to the end; null where the sentence is none.</summary>
    public static Clause? Of(Sentence sentence, SubjectReader subjects, PredicateReader predicates)
    {
        if (!sentence.Is(0, "it") || sentence.Lower(1) is not ("was" or "is")
            || subjects.ReadAt(sentence, 2) is not { Kind: SubjectKind.Participant, Speakers.Count: > 0 } subject
            || sentence.Lower(subject.Next) is not ("who" or "that")
            || predicates.VerbAt(sentence, subject.Next + 1) is not VerbMatch verb
            || !verb.IsPast)
        {
            return null;
        }

        Clause clause = new(subject.Speakers, verb.Tense);
        clause.Verbs.Add(new ClauseVerb(verb, sentence.EndBefore(verb.Next), sentence.Text.Length));
        return clause;
    }
}
