using System.Collections.Immutable;
using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>
/// The closed word classes of English that the grammar goes by, and forms of verbs that no rule of spelling tells. Which
/// words are of a class stands in the lists; of which classes a word is, is looked up once.
/// </summary>
internal static class FunctionWords
{
    private static readonly WordMap<WordClass> Classes = ByWord(
        (WordLists.List("function-words: relatives"), WordClass.Relative | WordClass.Subordinator),
        (WordLists.List("function-words: subordinators"), WordClass.Subordinator),
        (WordLists.List("function-words: prepositions"), WordClass.Preposition),
        (WordLists.List("function-words: determiners"), WordClass.Determiner),
        (WordLists.List("function-words: conjunctions"), WordClass.Conjunction),
        (WordLists.List("function-words: joints of clauses"), WordClass.Joint),
        (WordLists.List("function-words: contrasts"), WordClass.Contrast),
        (WordLists.List("function-words: modals"), WordClass.Modal),
        (WordLists.List("function-words: forms of have"), WordClass.Have),
        (WordLists.List("function-words: forms of be"), WordClass.Be),
        (WordLists.List("verbs: irregular pasts"), WordClass.IrregularPast),
        (WordLists.List("verbs: irregular participles"), WordClass.IrregularParticiple),
        (WordLists.List("verbs: ends in ed and is no past"), WordClass.NoPast));

    /// <summary>All classes of a word in lower case; none for the words of open classes.</summary>
    public static WordClass ClassesOf(string word) => Classes.TryGet(word, out WordClass classes) ? classes : WordClass.None;

    /// <summary>True for a word of any of these classes.</summary>
    public static bool IsAny(string word, WordClass classes) => (ClassesOf(word) & classes) != 0;

    public static bool IsRelative(string word) => IsAny(word, WordClass.Relative);

    /// <summary>Opens a clause that is not the main one.</summary>
    public static bool IsSubordinator(string word) => IsAny(word, WordClass.Subordinator);

    public static bool IsPreposition(string word) => IsAny(word, WordClass.Preposition);

    public static bool IsDeterminer(string word) => IsAny(word, WordClass.Determiner);

    public static bool IsModal(string word) => IsAny(word, WordClass.Modal);

    public static bool IsHave(string word) => IsAny(word, WordClass.Have);

    /// <summary>A verb in the past that is not regular, as far as a minister at a meeting is its subject.</summary>
    public static bool IsIrregularPast(string word) => IsAny(word, WordClass.IrregularPast);

    /// <summary>"told", and not "was" or "had", behind which another verb may stand.</summary>
    public static bool IsIrregularPastAlone(string word) => IsIrregularPast(word) && !IsAny(word, WordClass.Be | WordClass.Have);

    /// <summary>What may be a verb in the past, regular or not.</summary>
    public static bool IsPast(string word) => EndsInEd(word) || IsIrregularPast(word);

    /// <summary>A participle after "has" or "was".</summary>
    public static bool IsParticiple(string word) => IsAny(word, WordClass.IrregularParticiple) || EndsInEd(word);

    public static bool EndsInEd(string word) =>
        word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !IsAny(word, WordClass.NoPast);

    private static WordMap<WordClass> ByWord(params (ImmutableArray<string> Words, WordClass Class)[] lists)
    {
        Dictionary<string, WordClass> classes = new(StringComparer.Ordinal);
        foreach ((ImmutableArray<string> words, WordClass given) in lists)
        {
            foreach (string word in words)
            {
                classes[word] = given | (classes.TryGetValue(word, out WordClass others) ? others : WordClass.None);
            }
        }

        return new WordMap<WordClass>(classes);
    }
}
