using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>
/// Steps over what may stand between a subject, or a conjunction, and its verb: "also", "once again", "candidly",
/// "in this regard".
/// </summary>
internal static class Adverbials
{
    /// <summary>Nobody piles up more; the bound keeps the reading linear.</summary>
    private const int Most = 8;

    private static readonly PhraseList Phrases =
        new(WordLists.List("adverbials: before a verb").Concat(WordLists.List("adverbials: single words before a verb")));

    private static readonly WordSet Doubts = WordLists.Set("adverbials: doubts");
    private static readonly WordSet NoAdverbs = WordLists.Set("adverbials: ends in ly and is no adverb");

    /// <summary>The first token from <paramref name="index"/> on that is no adverbial.</summary>
    public static int Skip(Sentence sentence, int index)
    {
        for (int count = 0; count < Most; count++)
        {
            int next = Next(sentence, index);
            if (next == index)
            {
                break;
            }

            index = next;
        }

        return index;
    }

    /// <summary>The last token up to <paramref name="index"/> that begins no adverbial.</summary>
    public static int SkipBack(Sentence sentence, int index)
    {
        int first = index;
        while (first > 0 && first > index - Most && Skip(sentence, first) > first)
        {
            first--;
        }

        return first;
    }

    private static int Next(Sentence sentence, int index)
    {
        int next = Phrases.Behind(sentence, index);
        bool isName = index > 0 && sentence.IsCapitalized(index);
        return next == index && !isName && IsOfManner(sentence.Lower(index)) ? index + 1 : next;
    }

    /// <summary>"candidly"; with its capital inside a sentence "Japan-Italy" is none.</summary>
    private static bool IsOfManner(string word) =>
        word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !NoAdverbs.Contains(word) && !Doubts.Contains(word);
}
