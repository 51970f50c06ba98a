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
        "on" => IsDay(sentence, index + 1),
        string word => Behind.Contains(word),
    };

    /// <summary>"May 3", "3 May", "Monday", but not "12 measures".</summary>
    private static bool IsDay(Sentence sentence, int index) =>
        IsMonth(sentence, index)
        || WeekdayName.Of(sentence.Lower(index)) != null
        || (char.IsDigit(sentence.Lower(index).FirstOrDefault()) && IsMonth(sentence, index + 1));

    private static bool IsMonth(Sentence sentence, int index) => sentence.IsCapitalized(index) && MonthName.Of(sentence.Lower(index)) != null;
}
