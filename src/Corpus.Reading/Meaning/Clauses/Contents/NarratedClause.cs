using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>
/// Tells a clause inside what is said in which others act: in "described how the herders welcomed the crew and thanked them" the herders did both,
/// whatever a herder is.
/// </summary>
internal static class NarratedClause
{
    private static readonly WordSet Opens = WordLists.Set("speaking: opens what is told of others");

    /// <summary>True for the past of a clause that is told so, with an object behind it: "how the crew saved the ship", but not "how plans made in May".</summary>
    /// <param name="first">The first token of the clause.</param>
    /// <param name="verb">The token of the verb.</param>
    public static bool IsAt(Sentence sentence, int first, int verb) =>
        first > 0 && verb > first
        && Opens.Contains(sentence.Lower(first - 1))
        && !Participles.IsFollowedLikeOne(sentence, verb + 1)
        && !FunctionWords.IsDeterminer(sentence.Lower(verb - 1));
}
