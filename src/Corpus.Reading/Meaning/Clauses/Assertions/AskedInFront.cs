using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Assertions;

/// <summary>
/// Tells a participle that says what somebody was asked or told before he did something: "Asked about the delay, the envoy left", "…; asked
/// whether it was so, he smiled". Nobody who took part is said to have asked.
/// </summary>
internal static class AskedInFront
{
    /// <summary>"about the costs of the three new patrol boats of the coast guard"; the bound keeps the reading linear.</summary>
    private const int MostWords = 24;

    private static readonly WordSet DoneByOthers = WordLists.Set("verbs: done to somebody by others");
    private static readonly WordSet Questions = WordLists.Set("function-words: leads in what somebody is asked");
    private static readonly WordSet Persons = WordLists.Set("roles: pronouns of one").And(WordLists.Set("function-words: pronouns for somebody"));

    /// <summary>The comma behind what somebody was asked, where the participle stands at a token; null where it is none.</summary>
    public static int? CommaBehind(Sentence sentence, int index)
    {
        string next = sentence.Lower(index + 1);
        if (!DoneByOthers.Contains(sentence.Lower(index)) || sentence.IsAside(index) || !(FunctionWords.IsPreposition(next) || next is "when" || (Questions.Contains(next) && next != "to")))
        {
            return null;
        }

        int comma = index + 1;
        while (comma < index + MostWords && sentence.IsWord(comma))
        {
            comma++;
        }

        return sentence.Is(comma, ",") && BeginsClause(sentence, comma + 1) ? comma : null;
    }

    /// <summary>"asked when, he laughed", "…, the Minister said it would": somebody with a past behind him before the next comma.</summary>
    private static bool BeginsClause(Sentence sentence, int index)
    {
        bool isSomebody = sentence.IsCapitalized(index) || FunctionWords.IsDeterminer(sentence.Lower(index)) || Persons.Contains(sentence.Lower(index));
        for (int i = index + 1; isSomebody && i < index + MostWords && sentence.IsWord(i); i++)
        {
            if (FunctionWords.IsPast(sentence.Lower(i)) || FunctionWords.IsModal(sentence.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }
}
