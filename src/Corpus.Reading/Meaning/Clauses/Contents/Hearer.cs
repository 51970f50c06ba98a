using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>"his Lithuanian colleague", "her guest": who heard what was said, under no name.</summary>
internal static class Hearer
{
    /// <summary>"his newly appointed Lithuanian" is four; the bound keeps the reading linear.</summary>
    private const int MostWordsBefore = 4;

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
                return i + 1;
            }
        }

        return index;
    }
}
