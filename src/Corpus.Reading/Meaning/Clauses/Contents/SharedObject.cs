using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>
/// What two joined verbs have in common: in "welcomed and expressed support for the plan" the plan, and not the support, which
/// only the second verb can have.
/// </summary>
internal static class SharedObject
{
    /// <summary>"his deep and sincere thanks for": a preposition stands no further behind the verb.</summary>
    private const int MostWordsBefore = 6;

    private static readonly WordSet Nouns = WordLists.Set("speaking: said without an article");
    private static readonly WordSet Feelings = WordLists.Set("speaking: feelings");
    private static readonly WordSet OfFeelings = WordLists.Set("speaking: verbs that a feeling is the object of");
    private static readonly WordSet WithoutObject = WordLists.Set("speaking: verbs without an object");
    private static readonly WordSet OfFeelingsToo = WordLists.Set("speaking: verbs that a feeling can be the object of");

    private static readonly WordSet OfHelp = WordLists.Set("speaking: verbs that help is the object of");
    private static readonly WordSet Help = WordLists.Set("speaking: what is given and asked for");

    /// <param name="verb">The verb without words of its own.</param>
    /// <param name="next">The verb that it is joined to, with its content.</param>
    public static ContentRange Of(Sentence sentence, VerbMatch verb, VerbMatch next, ContentRange content)
    {
        // "had an exchange of views and agreed to meet": the noun is there already.
        if (verb.Next > verb.First + 1 && Nouns.Contains(sentence.Lower(verb.Next - 1)))
        {
            return new ContentRange(content.Start, 0);
        }

        // "agreed and expressed their hope to return": a noun can be the object of the second only.
        if (verb.Next == verb.First + 1 && IsOf(WithoutObject, sentence, verb) && !IsLedIn(sentence, sentence.TokenAt(content.Start, next.Next)))
        {
            return new ContentRange(content.Start, 0);
        }

        // "discussed and agreed on a plan": the preposition goes with the second.
        if (!IsOf(WithoutObject, sentence, verb) && IsOfSecond(sentence, verb, next, content) is ContentRange behind)
        {
            return behind;
        }

        bool isOwn = IsOf(OfFeelings, sentence, next) || IsFeelingSaidAgain(sentence, next, content) || IsHelp(sentence, verb, next, content);
        if (!isOwn || IsOf(OfFeelings, sentence, verb) || IsOf(OfFeelingsToo, sentence, verb))
        {
            return content;
        }

        int first = sentence.TokenAt(content.Start, next.Next);
        for (int i = first; i < first + MostWordsBefore; i++)
        {
            // "explained, and expressed support for, the plan"
            int noun = sentence.Is(i + 1, ",") ? i + 2 : i + 1;
            if (FunctionWords.IsPreposition(sentence.Lower(i)) && sentence.StartOf(noun) is var start && start < content.Start + content.Length)
            {
                return new ContentRange(start, content.Start + content.Length - start);
            }
        }

        // "welcomed and expressed hope that …": they have nothing in common.
        return new ContentRange(content.Start, 0);
    }

    private static ContentRange? IsOfSecond(Sentence sentence, VerbMatch verb, VerbMatch next, ContentRange content)
    {
        int first = sentence.TokenAt(content.Start, next.Next);
        bool isOwn = first == next.Next && sentence.Lower(first) is "on" or "upon" or "to" or "for" && sentence.Is(verb.Next, "and") && IsNoun(sentence, first + 1);
        return isOwn ? new ContentRange(sentence.StartOf(first + 1), content.Start + content.Length - sentence.StartOf(first + 1)) : null;
    }

    /// <summary>Not "agreed to meet".</summary>
    private static bool IsNoun(Sentence sentence, int index) => FunctionWords.IsDeterminer(sentence.Lower(index)) || sentence.IsCapitalized(index);

    private static bool IsLedIn(Sentence sentence, int first) =>
        FunctionWords.IsAny(sentence.Lower(first), WordClass.Preposition | WordClass.Subordinator);

    /// <summary>"recognized and reiterated their respect for the rules"</summary>
    private static bool IsFeelingSaidAgain(Sentence sentence, VerbMatch verb, ContentRange content)
    {
        int first = sentence.TokenAt(content.Start, verb.Next);
        return IsOf(OfFeelingsToo, sentence, verb)
            && Enumerable.Range(first, MostWordsBefore).TakeWhile(i => !FunctionWords.IsPreposition(sentence.Lower(i))).Any(i => Feelings.Contains(sentence.Lower(i)));
    }

    /// <summary>"supports and offers assistance for the ferry" supports the ferry; "requested and promised help for it" both have the help.</summary>
    private static bool IsHelp(Sentence sentence, VerbMatch verb, VerbMatch next, ContentRange content)
    {
        int first = sentence.TokenAt(content.Start, next.Next);
        return IsOf(OfHelp, sentence, next)
            && !IsOf(OfHelp, sentence, verb)
            && Enumerable.Range(first, MostWordsBefore).TakeWhile(i => !FunctionWords.IsPreposition(sentence.Lower(i))).Any(i => Help.Contains(sentence.Lower(i)));
    }

    private static bool IsOf(WordSet verbs, Sentence sentence, VerbMatch verb) => verbs.Contains(sentence.Lower(verb.First));
}
