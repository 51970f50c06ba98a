using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>
/// "called on the President": a visit, which asks nobody for anything. "Called on the parties to stop" and "for restraint" do.
/// </summary>
internal static class Visit
{
    /// <summary>What is asked for stands nearer; the bound keeps the reading linear.</summary>
    private const int MostWordsOfHost = 24;

    private static readonly PhraseList Forms = new(WordLists.List("verbs: visits unless something is asked for"));
    private static readonly WordSet LeadsInRequest = WordLists.Set("verbs: leads in what is asked for");

    /// <summary>"called on the President and thanked him for": another verb has what follows.</summary>
    private static bool GoesOn(Sentence sentence, int index)
    {
        string next = sentence.Lower(index + 1);
        return sentence.Is(index, "and") && (FunctionWords.EndsInEd(next) || FunctionWords.IsAny(next, WordClass.IrregularPast | WordClass.Be));
    }

    /// <summary>Behind the comma that closes what is said of the host: "called on the parties, who had met to talk, to stop"; the end where none does.</summary>
    private static int BehindRelative(Sentence sentence, int index)
    {
        int comma = index;
        while (comma < index + MostWordsOfHost && sentence.IsWord(comma))
        {
            comma++;
        }

        return sentence.Is(comma, ",") ? comma + 1 : sentence.Count;
    }

    /// <summary>True where the verb form at a place is that of a visit.</summary>
    public static bool IsAt(Sentence sentence, int index)
    {
        int next = Forms.Behind(sentence, index);
        if (next == index)
        {
            return false;
        }

        for (int i = next; i < sentence.Count && i < next + MostWordsOfHost && sentence.Lower(i) is not ("." or ";") && !GoesOn(sentence, i); i++)
        {
            if (sentence.Is(i, ",") && FunctionWords.IsAny(sentence.Lower(i + 1), WordClass.Relative))
            {
                i = BehindRelative(sentence, i + 1);
            }

            if (LeadsInRequest.Contains(sentence.Lower(i)) && !sentence.IsCapitalized(i + 1))
            {
                return false;
            }
        }

        return true;
    }
}
