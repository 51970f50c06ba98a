using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>
/// What two joined verbs have in common behind a second comma: in "discussed, and agreed to strengthen, the exchange of data" and "stressed the
/// value of, and pledged to protect, open sea lanes" each verb, or what stands behind it, wants its object.
/// </summary>
internal static class SharedBehindComma
{
    /// <summary>"expressed his deep satisfaction with"; the bound keeps the reading linear.</summary>
    private const int MostWords = 8;

    private const WordClass NoObject = WordClass.Preposition | WordClass.Conjunction | WordClass.Joint | WordClass.Subordinator | WordClass.Be | WordClass.Have | WordClass.Modal;

    private const WordClass NoVerbPhrase = WordClass.Joint | WordClass.Relative | WordClass.Be | WordClass.Have | WordClass.Modal;

    /// <summary>The token where that object begins; null where the verb before the first comma has its own.</summary>
    /// <param name="before">The verb before the first comma.</param>
    /// <param name="comma">The comma, with a conjunction behind it.</param>
    /// <param name="next">The verb behind the conjunction.</param>
    public static int? ObjectOf(Sentence sentence, VerbMatch before, int comma, VerbMatch next)
    {
        bool isOpen = sentence.Is(comma, ",")
            && FunctionWords.IsAny(sentence.Lower(comma + 1), WordClass.Joint)
            && (before.Next == comma || FunctionWords.IsPreposition(sentence.Lower(comma - 1)));
        int close = next.Next;
        while (isOpen && close < next.Next + MostWords && sentence.IsWord(close) && !FunctionWords.IsAny(sentence.Lower(close), NoVerbPhrase))
        {
            close++;
        }

        return isOpen && sentence.Is(close, ",") && WantsObject(sentence, next, close) && IsObject(sentence, close + 1) ? close + 1 : null;
    }

    /// <summary>"condemned,", "agreed to,", "pledged to protect,", "expressed support for,"</summary>
    private static bool WantsObject(Sentence sentence, VerbMatch verb, int close) =>
        close == verb.Next
        || FunctionWords.IsPreposition(sentence.Lower(close - 1))
        || (sentence.Is(verb.Next, "to") && Adverbials.Skip(sentence, verb.Next + 1) == close - 1);

    private static bool IsObject(Sentence sentence, int index) =>
        sentence.IsWord(index)
        && !FunctionWords.IsAny(sentence.Lower(index), NoObject)
        && !sentence.Lower(index).EndsWith("ing", StringComparison.Ordinal)
        && Adverbials.Skip(sentence, index) == index;
}
