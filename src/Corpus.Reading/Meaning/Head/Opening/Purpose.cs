using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>
/// Tells who is only named in what others met for: "met Minister Y to thank Minister Z for his work", "to discuss a proposal by Minister Z". Who is
/// met, and whom something is done with, is no matter of theirs: "to meet Minister Z", "to discuss it with Minister Z".
/// </summary>
internal static class Purpose
{
    /// <summary>"to congratulate the new Norwegian Minister"; the bound keeps the reading linear.</summary>
    private const int MostWords = 10;

    private static readonly WordSet Meeting = WordLists.Set("verb-forms: infinitives of meeting");
    private static readonly WordSet NoVerb = WordLists.Set("function-words: begins an object in small letters").And(WordLists.Set("function-words: the or whose"));
    private static readonly WordSet BeforeNoun = WordLists.Set("function-words: before to and a noun");
    private static readonly WordSet Matters = WordLists.Set("speaking: what is only spoken of");
    private static readonly WordSet Company = WordLists.Set("function-words: leads in participants");

    /// <summary>
    /// "and discussed the visit of Norwegian Defence Minister Z to Kyiv", "with greetings from Minister Z": who stands behind "of" or "from" and a matter in
    /// small letters is spoken of. A meeting, a call and a visit that somebody pays are with whom they are of: "held talks at the invitation of".
    /// </summary>
    public static bool IsNamedInMatter(OpeningText text, int index)
    {
        int at = index - 1;
        while (at > 0 && at > index - MostWords && text.IsCapitalized(at))
        {
            at--;
        }

        return text.Plain(at) is "of" or "from" && Matters.Contains(text.Plain(at - 1));
    }

    /// <summary>True where an infinitive of another verb than meeting stands before a token of the same clause, and nothing that says with whom.</summary>
    public static bool IsNamedIn(OpeningText text, int index)
    {
        for (int i = index - 1; i > 0 && i > index - MostWords && !text.IsComma(i) && !Company.Contains(text.Plain(i)); i--)
        {
            if (text.Plain(i) == "to")
            {
                string verb = text.Word(i + 1);
                bool isInfinitive = i + 1 < index && verb.Length > 0 && char.IsLower(verb[0]) && !verb.EndsWith("ing", StringComparison.Ordinal) && !NoVerb.Contains(verb);
                return isInfinitive && !Meeting.Contains(verb) && !BeforeNoun.Contains(text.Plain(i - 1));
            }
        }

        return false;
    }
}
