using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>Tells a participle ("confirmed at the meeting") from a finite verb of the same form ("confirmed that …").</summary>
internal static class Participles
{
    private static readonly WordSet Behind = WordLists.Set("function-words: behind a participle");

    /// <summary>A participle goes on with where, when or by whom, or ends; a finite verb here goes on with what.</summary>
    public static bool IsFollowedLikeOne(Sentence sentence, int index) => sentence.Lower(index) switch
    {
        "" or "." or "," or ";" or ")" => true,
        "on" => sentence.IsCapitalized(index + 1) && MonthName.Of(sentence.Lower(index + 1)) != null,
        string word => Behind.Contains(word),
    };
}
