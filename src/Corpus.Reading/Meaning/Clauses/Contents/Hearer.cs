using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>"his Lithuanian colleague", "the chiefs of their navies": who heard what was said, under no name.</summary>
internal static class Hearer
{
    /// <summary>"his newly appointed Lithuanian" is four; the bound keeps the reading linear.</summary>
    private const int MostWordsBefore = 4;

    /// <summary>"of their two northern navies" is four.</summary>
    private const int MostWordsOf = 4;

    private static readonly WordSet Whose = WordLists.Set("speaking: whose hearer");
    private static readonly WordSet Hearers = WordLists.Set("speaking: hearers");

    /// <summary>The token behind the hearer who is named at a token; the same token where none is.</summary>
    public static int EndAt(Sentence sentence, int index)
    {
        int at = Whose.Contains(sentence.Lower(index)) ? index + 1 : index;
        for (int i = at; at > index && i <= at + MostWordsBefore && sentence.IsWord(i); i++)
        {
            if (Hearers.Contains(sentence.Lower(i)))
            {
                return BehindOf(sentence, i + 1) ?? index;
            }
        }

        return index;
    }

    /// <summary>"the chiefs of their navies the plan": whose they are ends before an article; null where nothing tells where it ends.</summary>
    public static int? BehindOf(Sentence sentence, int index)
    {
        if (!sentence.Is(index, "of"))
        {
            return index;
        }

        int at = FunctionWords.IsDeterminer(sentence.Lower(index + 1)) ? index + 2 : index + 1;
        for (int i = at; i <= at + MostWordsOf && sentence.IsWord(i); i++)
        {
            if (i > at && (FunctionWords.IsDeterminer(sentence.Lower(i)) || sentence.Is(i, "that")))
            {
                return i;
            }
        }

        return null;
    }
}
