using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Sentences;

/// <summary>The closed word classes of English that the grammar goes by; open classes are in the lexicon.</summary>
internal static class FunctionWords
{
    private static readonly WordSet Prepositions = WordLists.Set("function-words: prepositions");

    public static bool IsRelative(string word) => word is "which" or "who" or "whom" or "whose" or "that" or "where" or "what";

    /// <summary>Opens a clause that is not the main one.</summary>
    public static bool IsSubordinator(string word) => IsRelative(word) || word is
        "as" or "when" or "whenever" or "after" or "before" or "since" or "because" or "if" or "whether" or "how" or "why"
        or "although" or "though" or "until" or "unless" or "once" or "than" or "lest" or "given" or "so";

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    public static bool IsDeterminer(string word) => word is
        "the" or "a" or "an" or "this" or "that" or "these" or "those" or "its" or "his" or "her" or "their" or "our" or "each"
        or "every" or "both" or "all" or "any" or "some" or "no" or "such" or "another" or "either" or "neither" or "other";

    public static bool IsConjunction(string word) => word is "and" or "or" or "but" or "nor" or "while" or "whereas" or "&";

    public static bool IsModal(string word) => word is
        "will" or "would" or "shall" or "should" or "can" or "could" or "may" or "might" or "must" or "cannot";

    public static bool IsHave(string word) => word is "have" or "has" or "had";

    public static bool IsBe(string word) => word is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am";

    /// <summary>A verb in the past that is not regular, as far as a minister at a meeting is its subject.</summary>
    public static bool IsIrregularPast(string word) => word is
        "held" or "had" or "met" or "made" or "took" or "gave" or "began" or "saw" or "spoke" or "paid" or "was" or "were" or "went"
        or "came" or "brought" or "sent" or "put" or "set" or "did" or "found" or "left" or "kept" or "led" or "heard" or "spent"
        or "thought" or "felt" or "told" or "wrote" or "read" or "drew" or "dealt" or "laid" or "sought" or "undertook" or "got"
        or "understood" or "stood" or "sat" or "became" or "said" or "knew" or "ran" or "built" or "won" or "lost" or "bore";

    /// <summary>An irregular participle after "has" or "was"; regular ones end in "ed".</summary>
    public static bool IsIrregularParticiple(string word) => word is
        "begun" or "been" or "made" or "taken" or "given" or "held" or "shown" or "seen" or "done" or "put" or "set" or "come"
        or "become" or "grown" or "built" or "brought" or "undertaken" or "found" or "kept" or "led" or "sent" or "met" or "had";

    public static bool IsParticiple(string word) => IsIrregularParticiple(word) || EndsInEd(word);

    public static bool EndsInEd(string word) =>
        word.Length > 3
        && word.EndsWith("ed", StringComparison.Ordinal)
        && word is not ("need" or "speed" or "indeed" or "proceed" or "exceed" or "succeed" or "hundred" or "united" or "seed" or "feed");
}
