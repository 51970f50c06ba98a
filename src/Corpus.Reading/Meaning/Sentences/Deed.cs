using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>
/// A form of a reporting verb with which nothing is said: "reviewed the guard of honour", "raised his glass", "undertook a journey".
/// What the verb is done to tells.
/// </summary>
internal static class Deed
{
    /// <summary>"a small but excellent lunch"; the bound keeps the reading linear.</summary>
    private const int MostWordsBefore = 6;

    /// <summary>The things, by the identifier of the verb that is a deed with them.</summary>
    private static readonly ILookup<string, string> Things = WordLists.List("verbs: deeds by what they are done to")
        .Select(static entry => entry.Split(' '))
        .ToLookup(static entry => entry[0], static entry => entry[1], StringComparer.Ordinal);

    private static readonly WordSet BeforeClause = WordLists.Set("verbs: says something only before an infinitive or a clause");
    private static readonly WordSet LeadsInClause = WordLists.Set("verbs: leads in an infinitive or a clause");

    private static readonly WordSet OfFeelingOnly = WordLists.Set("verbs: says something only with a feeling");
    private static readonly WordSet Feelings = WordLists.Set("speaking: feelings").And(WordLists.Set("speaking: said against something"));

    private static readonly PhraseList OfMatterOnly = new(WordLists.List("verbs: says something only with a matter"));
    private static readonly WordSet Matters = WordLists.Set("verbs: matters that are taken up");

    private static readonly WordSet ToPersons = WordLists.Set("verbs: deeds to a person");
    private static readonly WordSet Whose = WordLists.Set("function-words: whose");
    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for somebody");

    public static bool Is(Sentence sentence, VerbMatch verb)
    {
        string id = verb.Verb.Id;
        return (BeforeClause.Contains(id) && !LeadsInClause.Contains(sentence.Lower(Adverbials.Skip(sentence, verb.Next))))
            || (OfFeelingOnly.Contains(sentence.Lower(verb.First)) && !Has(Feelings, sentence, verb.Next))
            || (OfMatterOnly.IsAt(sentence, verb.First) && !Has(Matters, sentence, verb.Next))
            || (Things.Contains(id) && IsDoneToThing(sentence, verb))
            || (ToPersons.Contains(id) && IsDoneToPerson(sentence, verb));
    }

    /// <summary>"registered her deep concern over", but not "registered forty boats"; "took up the question", but not "took up his post".</summary>
    private static bool Has(WordSet nouns, Sentence sentence, int index)
    {
        int at = index;
        while (at < index + MostWordsBefore && sentence.IsWord(at) && !nouns.Contains(sentence.Lower(at)) && !FunctionWords.IsPreposition(sentence.Lower(at)))
        {
            at++;
        }

        return nouns.Contains(sentence.Lower(at));
    }

    /// <summary>"presented Minister X with a painting"</summary>
    private static bool IsDoneToPerson(Sentence sentence, VerbMatch verb)
    {
        bool isPerson = sentence.IsCapitalized(verb.Next) || Pronouns.Contains(sentence.Lower(verb.Next)) || Whose.Contains(sentence.Lower(verb.Next));
        for (int i = verb.Next + 1; isPerson && i < verb.Next + MostWordsBefore && sentence.IsWord(i); i++)
        {
            if (sentence.Is(i, "with"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDoneToThing(Sentence sentence, VerbMatch verb)
    {
        // "signed the visitors' book"
        for (int i = verb.Next; i < verb.Next + MostWordsBefore && (sentence.IsWord(i) || sentence.Is(i, "'")); i++)
        {
            string word = sentence.Lower(i);
            if (Things[verb.Verb.Id].Contains(word) && IsEndOfPhrase(sentence, i + 1))
            {
                return true;
            }

            if (FunctionWords.IsAny(word, WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"raised the flag at noon", but not "raised the flag issue".</summary>
    private static bool IsEndOfPhrase(Sentence sentence, int index) =>
        !sentence.IsWord(index)
        || FunctionWords.ClassesOf(sentence.Lower(index)) != WordClass.None
        || Adverbials.Skip(sentence, index) > index;
}
