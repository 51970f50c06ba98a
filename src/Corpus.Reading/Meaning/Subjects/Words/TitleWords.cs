using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects.Words;

/// <summary>The words of a title before a name: "Minister of National Defense", "Deputy Prime Minister and Minister for Defence".</summary>
internal static class TitleWords
{
    /// <summary>How many words a title can have: "Deputy Prime Minister and Minister for Defence" is seven.</summary>
    public const int Most = 9;

    private static readonly WordSet Ministers = WordLists.Set("roles: ministers");
    private static readonly WordSet BeforeOwnName = WordLists.Set("honorifics: before a given name");
    private static readonly WordSet Joints = WordLists.Set("function-words: joins the words of a title");

    /// <summary>True where a token can be a word of the title, or the name, that began at <paramref name="first"/>.</summary>
    public static bool IsAt(Sentence sentence, int index, int first)
    {
        string word = sentence.Lower(index);
        if (sentence.IsCapitalized(index))
        {
            return !FunctionWords.IsAny(word, WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction);
        }

        // "former Minister Lund"
        if (index == first && OtherOffice.IsMadeBy(word))
        {
            return true;
        }

        // "Deputy Prime Minister and Minister for Defence": any other "and" joins two people.
        if (word == "and")
        {
            return sentence.Is(index - 1, "minister") && sentence.Is(index + 1, "minister");
        }

        // "Dato' Seri Mohamed Khaled"
        bool isOfTitle = word is "'" or "\u2019" && sentence.IsCapitalized(index + 1) && BeforeOwnName.Contains(sentence.Lower(index - 1));
        return isOfTitle || word == "." || Joints.Contains(word) ? index > first : Ministers.Contains(word);
    }
}
