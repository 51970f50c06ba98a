using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Assertions;

/// <summary>
/// Tells a sentence that says what was done from one that asks, denies, doubts or makes a condition: "Did the Ministers agree?", "At no time did
/// Minister Lund agree", "Perhaps he agreed", "Should he agree, …".
/// </summary>
internal static class Assertion
{
    private const WordClass Auxiliary = WordClass.Be | WordClass.Have | WordClass.Modal;

    private static readonly WordSet Questions = WordLists.Set("function-words: asks");
    private static readonly WordSet Supports = WordLists.Set("verbs: forms of do");
    private static readonly WordSet Conditions = WordLists.Set("function-words: makes a condition at the beginning");
    private static readonly PhraseList Denials = new(WordLists.List("function-words: denies at the beginning"));
    private static readonly PhraseList Doubts = new(WordLists.List("adverbials: doubts"));

    /// <summary>True where nobody is said to have done what the sentence has verbs for.</summary>
    public static bool IsNone(Sentence sentence) =>
        Conditions.Contains(sentence.Lower(0)) || Doubts.IsAt(sentence, 0) || Denials.IsAt(sentence, 0) || IsQuestion(sentence) || IsInverted(sentence);

    /// <summary>True for "nearly", "allegedly", "never" between a subject and its verb.</summary>
    public static bool IsDoubtedAt(Sentence sentence, int index) => Doubts.IsAt(sentence, index) || sentence.Is(index, "never");

    private static bool IsQuestion(Sentence sentence) =>
        sentence.Text.TrimEnd().EndsWith("?", StringComparison.Ordinal)
        && (Questions.Contains(sentence.Lower(FirstWord(sentence))) || IsAuxiliary(sentence.Lower(FirstWord(sentence))));

    /// <summary>Behind the label of a transcript: "Question: Did the Ministers agree?"</summary>
    private static int FirstWord(Sentence sentence) => sentence.Is(1, ":") ? 2 : 0;

    /// <summary>True for a sentence that begins with a condition, which somebody can say: "Unless it rains, Minister Lund warned, …".</summary>
    public static bool IsCondition(Sentence sentence) => Conditions.Contains(sentence.Lower(0)) || (IsInverted(sentence) && !IsQuestion(sentence));

    /// <summary>"Had Minister Lund agreed, …": no statement begins with its auxiliary.</summary>
    private static bool IsInverted(Sentence sentence) =>
        IsAuxiliary(sentence.Lower(0)) && (sentence.IsCapitalized(1) || FunctionWords.IsDeterminer(sentence.Lower(1)));

    private static bool IsAuxiliary(string word) => FunctionWords.IsAny(word, Auxiliary) || Supports.Contains(word);
}
