using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Items;

/// <summary>Tells an item that only goes on with its lead-in ("To work on …", "Expansion of …") from a sentence of its own.</summary>
internal static class Continuation
{
    private static readonly WordSet FiniteVerbs = WordLists.Set("verbs: finite verbs of an item");

    /// <summary>True where no finite verb stands outside "that", "which" and their like.</summary>
    public static bool Is(Sentence sentence)
    {
        if (sentence.Lower(0) is "to" or "that")
        {
            return true;
        }

        bool isInside = false;
        for (int i = 0; i < sentence.Count; i++)
        {
            string word = sentence.Lower(i);
            if (sentence.IsAside(i))
            {
                continue;
            }

            if (FunctionWords.IsSubordinator(word))
            {
                isInside = true;
            }
            else if (IsFinite(sentence, i))
            {
                if (!isInside)
                {
                    return false;
                }

                // The verb of the inner clause; the next one is the main clause's.
                isInside = false;
            }
        }

        return true;
    }

    private static bool IsFinite(Sentence sentence, int index)
    {
        string word = sentence.Lower(index);
        return (FunctionWords.IsModal(word) && !(word == "may" && sentence.IsCapitalized(index)))
            || FunctionWords.IsHave(word)
            || FiniteVerbs.Contains(word);
    }
}
