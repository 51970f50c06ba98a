using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>
/// "lessons from recognized experts, invited guests and reported incidents": of a row in which each is a participle before a bare noun
/// none is a verb, since the first one is none.
/// </summary>
internal static class ParticipleRow
{
    /// <summary>"shared early warning" is three; the bound keeps the reading linear.</summary>
    private const int MostWords = 4;

    private static readonly WordSet SaidWithoutArticle = WordLists.Set("speaking: said without an article");
    private static readonly WordSet Matters = WordLists.Set("speaking: matters without an article");
    private static readonly WordSet OfPairs = WordLists.Set("speaking: participles with what is there already");

    /// <summary>True for the second and the last of a row, whose participle stands at a token.</summary>
    public static bool HasAt(Sentence sentence, int index)
    {
        if (sentence.Is(index - 1, ","))
        {
            return IsBefore(sentence, index - 1, out _) && EndOf(sentence, index) is int joint && IsLastBehind(sentence, joint);
        }

        int end = sentence.Is(index - 2, ",") ? index - 2 : index - 1;
        return sentence.Is(index - 1, "and")
            && IsBefore(sentence, end, out int first)
            && ((sentence.Is(first - 1, ",") && IsBefore(sentence, first - 1, out _) && IsLastBehind(sentence, end))
                || (OfPairs.Contains(sentence.Lower(index)) && EndOf(sentence, index) != null));
    }

    private static bool IsLastBehind(Sentence sentence, int index)
    {
        int joint = sentence.Is(index, ",") ? index + 1 : index;
        return sentence.Is(joint, "and") && EndOf(sentence, joint + 1) is int end && sentence.Lower(end) is "" or "." or "," or ";";
    }

    /// <summary>True where a participle before a bare noun ends at a token.</summary>
    private static bool IsBefore(Sentence sentence, int end, out int first)
    {
        for (first = end - 2; first > 0 && first >= end - MostWords; first--)
        {
            if (EndOf(sentence, first) == end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token behind the noun; null where there is none: "invited guests", but not "exchanged views", which nobody invited.</summary>
    private static int? EndOf(Sentence sentence, int participle)
    {
        int at = participle + 1;
        while (at < participle + MostWords && IsBare(sentence, at))
        {
            at++;
        }

        bool isSaid = SaidWithoutArticle.Contains(sentence.Lower(participle + 1)) || Matters.Contains(sentence.Lower(participle + 1));
        bool isFound = at > participle + 1 && FunctionWords.EndsInEd(sentence.Lower(participle)) && (!isSaid || OfPairs.Contains(sentence.Lower(participle)));
        return isFound ? at : null;
    }

    private static bool IsBare(Sentence sentence, int index) =>
        sentence.IsWord(index)
        && !sentence.IsCapitalized(index)
        && !FunctionWords.EndsInEd(sentence.Lower(index))
        && FunctionWords.ClassesOf(sentence.Lower(index)) == WordClass.None;
}
