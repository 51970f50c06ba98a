using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// The clause of "The visit, said Minister Lund, “opens a door”": what was said begins before it without marks and goes on behind it in marks.
/// </summary>
internal static class SaidBetween
{
    /// <summary>"The visit of the two frigates to the port" is nine; the bound keeps the reading linear.</summary>
    private const int MostWordsBefore = 12;

    private static readonly WordSet WithoutPerson = WordLists.Set("verbs: has no person as its object");

    /// <summary>The clause with the whole sentence as its content; null where the sentence is none.</summary>
    public static Clause? Of(Sentence sentence, SubjectReader subjects, PredicateReader predicates)
    {
        if (sentence.Quotations.Closed.Count == 0)
        {
            return null;
        }

        int comma = 0;
        while (comma < MostWordsBefore && sentence.IsWord(comma) && !sentence.IsAside(comma))
        {
            comma++;
        }

        if (!sentence.Is(comma, ",")
            || predicates.VerbAt(sentence, comma + 1) is not VerbMatch verb
            || !WithoutPerson.Contains(verb.Verb.Id)
            || subjects.ReadAt(sentence, verb.Next) is not { Kind: not SubjectKind.Country } subject
            || !sentence.Is(subject.Next, ",")
            || !sentence.IsAside(subject.Next + 2))
        {
            return null;
        }

        Clause clause = new(subject.Speakers, verb.Tense);
        clause.Verbs.Add(new ClauseVerb(verb, sentence.StartOf(0), sentence.Text.Length));
        return clause;
    }
}
