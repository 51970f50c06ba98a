using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Words;

/// <summary>The article that may begin a noun phrase.</summary>
internal static class Article
{
    /// <summary>"His Royal Highness"</summary>
    private const int MostWords = 3;

    private static readonly WordSet Courtesies = WordLists.Set("honorifics: courtesies before the article");

    /// <summary>"HE the Minister", "HE Minister Lund", and not "HE THANKED THEM" nor "He": two capitals where the next word has not.</summary>
    public static bool IsExcellency(Sentence sentence, int index)
    {
        int start = sentence.StartOf(index);
        int next = sentence.StartOf(index + 1);
        return sentence.Is(index, "he")
            && string.CompareOrdinal(sentence.Text, start, "HE", 0, 2) == 0
            && next + 1 < sentence.Text.Length
            && char.IsLower(sentence.Text[next + 1])
            && (sentence.IsCapitalized(index + 1) || sentence.Is(index + 1, "the"));
    }

    /// <summary>The token behind "the" and the courtesy before it, "HRH the Minister", or the same token.</summary>
    public static int Skip(Sentence sentence, int index)
    {
        int at = index;
        while (at < index + MostWords && (Courtesies.Contains(sentence.Lower(at)) || IsExcellency(sentence, at)))
        {
            at++;
        }

        return sentence.Is(at, "the") ? at + 1 : index;
    }
}
