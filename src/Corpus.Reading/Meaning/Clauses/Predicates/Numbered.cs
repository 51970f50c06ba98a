using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>The first verb of a list within a sentence: "The Ministers: (1) welcomed the talks; (2) shared concerns".</summary>
internal static class Numbered
{
    /// <summary>"(", "1" and ")".</summary>
    private const int TokensOfNumber = 3;

    public static Predicate? ReadAfter(SubjectsAndVerbs words, Sentence sentence, int index) =>
        sentence.Is(index, ":") && sentence.Is(index + 1, "(") && sentence.Is(index + TokensOfNumber, ")")
        && words.VerbAt(sentence, index + TokensOfNumber + 1) is VerbMatch verb && verb.IsPast
            ? new Predicate(verb, verb.Next)
            : null;
}
