using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>
/// Tells who is named behind "by" as the doer of something else: "at a forum hosted by Minister Z", "amid criticism by Minister Z". Who receives or joins
/// those who met took part: "was received by Minister Z", ", joined by Minister Z".
/// </summary>
internal static class DoerOfOther
{
    private static readonly WordSet Joins = WordLists.Set("verb-forms: participles of those who join a meeting");
    private static readonly WordSet Passive = WordLists.Set("verb-forms: auxiliaries of the passive");

    /// <param name="index">The first token of the person.</param>
    public static bool IsNamedAt(OpeningText text, int index)
    {
        int by = text.Plain(index - 1) == "the" ? index - 2 : index - 1;
        return text.Plain(by) == "by" && !Joins.Contains(text.Plain(by - 1)) && !Passive.Contains(text.Plain(by - 2));
    }
}
