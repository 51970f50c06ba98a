using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Tells a finite verb that reports nothing, by its form or by the object behind it: "will", "flew", "handed him". What else is done is not
/// what was said: "reviewed the work and will sign the accord", "thanked him and flew on".
/// </summary>
internal static class OtherVerb
{
    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for somebody");
    private static readonly WordSet WithoutArticle = WordLists.Set("speaking: said without an article");
    private static readonly WordSet SeldomAdjectives = WordLists.Set("verbs: pasts that seldom are adjectives");
    private static readonly WordSet WithOn = WordLists.Set("verbs: pasts before a matter that report nothing");
    private static readonly WordSet OfWill = WordLists.Set("verbs: presents of wanting");
    private static readonly WordSet OfDeeds = WordLists.Set("verbs: pasts that are no adjectives before a bare noun");
    private static readonly WordSet Attributes = WordLists.Set("speaking: participles before a noun").And(WordLists.Set("speaking: participles that say how much"));

    public static bool IsAt(Sentence sentence, int index)
    {
        string word = sentence.Lower(index);
        bool isFinite = FunctionWords.IsModal(word)
            || (OfWill.Contains(word) && sentence.Is(index + 1, "to"))
            || (FunctionWords.IsIrregularPast(word) && !FunctionWords.IsAny(word, WordClass.IrregularParticiple | WordClass.Have | WordClass.Be))
            || (WithOn.Contains(word) && sentence.Is(index + 1, "on"))
            || ((FunctionWords.EndsInEd(word) || FunctionWords.IsIrregularPast(word)) && HasObject(word, sentence.Lower(index + 1)));
        return isFinite && !sentence.IsCapitalized(index);
    }

    /// <summary>"presented the plan, and won applause": with an object, where a participle has a preposition or an end behind it; most only where they are set off.</summary>
    public static bool IsPastWithObject(Sentence sentence, int index, bool isSetOff) =>
        (OfDeeds.Contains(sentence.Lower(index)) || (isSetOff && SeldomAdjectives.Contains(sentence.Lower(index))))
        && !sentence.IsCapitalized(index)
        && sentence.IsWord(index + 1)
        && !Participles.IsFollowedLikeOne(sentence, index + 1)
        && !FunctionWords.IsAny(sentence.Lower(index + 1), WordClass.Preposition | WordClass.Joint | WordClass.Subordinator);

    /// <summary>"noted the progress and then turned to mines": no noun stands behind "then".</summary>
    public static bool IsBehindThen(Sentence sentence, int joint, int index) =>
        (sentence.Is(joint, "then") || sentence.Is(joint + 1, "then")) && FunctionWords.IsPast(sentence.Lower(index)) && !sentence.IsCapitalized(index);

    /// <summary>"said “no comment” and left": behind what was quoted a past is nothing else than a verb.</summary>
    public static bool IsBehindQuotation(Sentence sentence, int joint, int index)
    {
        string word = sentence.Lower(index);
        bool isPast = FunctionWords.IsPast(word);
        return isPast && sentence.IsAside(joint - 2) && !sentence.IsAside(joint) && !sentence.IsWord(joint - 1) && !sentence.Is(joint - 1, ")");
    }

    /// <summary>"handed him", "obtained the plan", "held a dinner", "gained support"; "renewed support" and "continued support" are what was said.</summary>
    private static bool HasObject(string verb, string next) =>
        FunctionWords.IsDeterminer(next) || Pronouns.Contains(next) || (WithoutArticle.Contains(next) && !Attributes.Contains(verb));
}
