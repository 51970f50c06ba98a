using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Words;

/// <summary>The article that may begin a noun phrase.</summary>
internal static class Article
{
    /// <summary>"His Royal Highness"</summary>
    private const int MostWords = 3;

    private static readonly WordSet Courtesies = WordLists.Set("honorifics: courtesies before the article");

    /// <summary>The token behind "the" and the courtesy before it, "HRH the Minister", or the same token.</summary>
    public static int Skip(Sentence sentence, int index)
    {
        int at = index;
        while (at < index + MostWords && Courtesies.Contains(sentence.Lower(at)))
        {
            at++;
        }

        return sentence.Is(at, "the") ? at + 1 : index;
    }
}
