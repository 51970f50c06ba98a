using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>Where the content of a verb begins: behind it, and behind whom it was said to.</summary>
internal static class ContentStart
{
    /// <summary>The offset behind the verb's last word, or its hearer's.</summary>
    public static int Behind(Sentence sentence, SubjectReader subjects, VerbMatch verb) =>
        sentence.EndBefore(BehindHearer(sentence, subjects, verb, BehindStranded(sentence, verb.Next)));

    /// <summary>"proposed, and the others agreed to, a schedule": the preposition has what it leads to in common with the verb before.</summary>
    private static int BehindStranded(Sentence sentence, int index) =>
        FunctionWords.IsPreposition(sentence.Lower(index)) && sentence.Is(index + 1, ",") ? index + 1 : index;

    /// <summary>
    /// "underscored with Minister Lund progress on the docks": who heard it is no content, where anything else is. With whom one
    /// agrees is.
    /// </summary>
    private static int BehindHearer(Sentence sentence, SubjectReader subjects, VerbMatch verb, int index)
    {
        if (!sentence.Is(index, "with") || verb.Verb.Kind == VerbKind.Commissive)
        {
            return index;
        }

        int behind = subjects.ReadAt(sentence, index + 1) is { Kind: not SubjectKind.Country } hearer ? hearer.Next : Hearer.EndAt(sentence, index + 1);
        if (behind == index + 1)
        {
            return index;
        }

        string next = sentence.Lower(behind);
        bool goesOn = sentence.IsWord(behind) && !FunctionWords.IsAny(next, WordClass.Conjunction | WordClass.Relative);
        return goesOn || next == "that" ? behind : index;
    }
}
