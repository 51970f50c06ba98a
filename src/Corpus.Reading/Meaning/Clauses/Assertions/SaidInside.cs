using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Assertions;

/// <summary>
/// Tells a clause into which it is put who says so: "She was pleased, Minister Lund said, that the talks had begun", "Unless it rains, Minister
/// Lund warned, the wells will dry up". The sentence is the words of that one, whoever "she" is.
/// </summary>
internal static class SaidInside
{
    /// <summary>"The talks with the three delegations had been long and hard" is eleven; the bound keeps the reading linear.</summary>
    private const int MostWordsBefore = 16;

    private static readonly WordSet WithoutPerson = WordLists.Set("verbs: has no person as its object");

    /// <summary>True where the first comma behind a token opens who says so, and another comma closes it.</summary>
    public static bool IsBehind(Sentence sentence, int index, SubjectReader subjects, PredicateReader predicates)
    {
        int comma = index;
        while (comma < index + MostWordsBefore && sentence.IsWord(comma))
        {
            comma++;
        }

        return sentence.Is(comma, ",")
            && subjects.ReadAt(sentence, comma + 1) is { Kind: not SubjectKind.Country } subject
            && predicates.Direct(sentence, subject) is VerbMatch said
            && WithoutPerson.Contains(said.Verb.Id)
            && said.IsPast
            && sentence.Is(said.Next, ",");
    }
}
