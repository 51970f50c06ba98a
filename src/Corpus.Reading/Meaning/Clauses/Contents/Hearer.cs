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

    /// <summary>"and with the commanders of the fleets present" is eight.</summary>
    private const int MostWordsOfMore = 10;

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

    /// <summary>"reviewed with Minister Lund, and with the commanders present, the plan", "with Minister Lund, her host, the plan": behind what is set off.</summary>
    public static int BehindMore(Sentence sentence, int comma)
    {
        int first = sentence.Is(comma + 1, "and") ? comma + 2 : comma + 1;
        if (!sentence.Is(comma, ",") || !(sentence.Is(first, "with") || Whose.Contains(sentence.Lower(first))))
        {
            return comma;
        }

        for (int i = first + 1; i <= first + MostWordsOfMore && sentence.Lower(i).Length > 0; i++)
        {
            if (sentence.Is(i, ","))
            {
                return i + 1;
            }
        }

        return comma;
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
