using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Joined;

/// <summary>Tells a participle that is an adjective from a verb with its object: "and shared values", but "and shared views on it".</summary>
internal static class ParticipleAttribute
{
    /// <summary>No name of a body has more words; the bound keeps the reading linear.</summary>
    private const int MostWordsOfName = 12;

    /// <summary>"shared new challenges" are a matter of both.</summary>
    private const string Common = "shared";

    private static readonly WordSet BeforeAdjective = WordLists.Set("speaking: words before a participle that is an adjective");
    private static readonly WordSet Attributes = WordLists.Set("speaking: participles before a noun");
    private static readonly WordSet SaidWithoutArticle = WordLists.Set("speaking: said without an article");
    private static readonly WordSet Matters = WordLists.Set("speaking: matters without an article");
    private static readonly WordSet WithMatter = WordLists.Set("speaking: participles with a matter");
    private static readonly WordSet WithHearer = WordLists.Set("speaking: participles with a hearer");
    private static readonly WordSet SeldomBeforeName = WordLists.Set("speaking: participles seldom before a name");
    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for somebody");

    /// <summary>True for a participle that stands as an adjective too.</summary>
    public static bool CanBe(string participle) => Attributes.Contains(participle);

    /// <summary>"a shared challenge", "extended deterrence", "agreed Treaty terms": participles that are used as adjectives before a bare noun.</summary>
    public static bool Is(Sentence sentence, VerbMatch verb)
    {
        string participle = sentence.Lower(verb.Next - 1);
        string next = sentence.Lower(verb.Next);
        return ParticipleRow.HasAt(sentence, verb.First)
            || (CanBe(participle)
                && sentence.IsWord(verb.Next)
                && !FunctionWords.IsAny(next, WordClass.Determiner | WordClass.Preposition | WordClass.Subordinator)
                && !Pronouns.Contains(next)
                && !IsCounted(participle, next)
                && Adverbials.Skip(sentence, verb.Next) == verb.Next
                && !IsObject(sentence, verb.Next, participle));
    }

    /// <summary>"promised 200 jobs", "announced new ships": how many and which stands before a participle that is an adjective.</summary>
    private static bool IsCounted(string participle, string next) =>
        participle != Common && next.Length > 0 && (char.IsDigit(next[0]) || BeforeAdjective.Contains(next));

    /// <summary>"views", which are shared without an article, or a name: "tasked Japan", but "agreed Treaty terms".</summary>
    private static bool IsObject(Sentence sentence, int noun, string participle)
    {
        bool isSeldomBeforeName = SeldomBeforeName.Contains(participle);
        int behind = noun;
        while (sentence.IsCapitalized(behind) && behind < noun + MostWordsOfName)
        {
            if (isSeldomBeforeName || sentence.IsGenitive(behind++))
            {
                return true;
            }
        }

        string next = sentence.Lower(behind);
        // "pledged continued support": of the support it is said what it is.
        bool isSaidOfIt = FunctionWords.EndsInEd(next) && SaidWithoutArticle.Contains(sentence.Lower(noun + 1));
        return behind > noun
            ? !sentence.IsWord(behind) || FunctionWords.ClassesOf(next) != WordClass.None || Adverbials.Skip(sentence, behind) > behind
            : isSaidOfIt || SaidWithoutArticle.Contains(next) || (WithMatter.Contains(participle) && Matters.Contains(next)) || IsHearer(sentence, noun, participle);
    }

    /// <summary>"directed officials to continue", "tasked senior officials with the draft"</summary>
    private static bool IsHearer(Sentence sentence, int noun, string participle) =>
        WithHearer.Contains(participle) && (sentence.Lower(noun + 1) is "to" or "with" || sentence.Lower(noun + 2) is "to" or "with");
}
