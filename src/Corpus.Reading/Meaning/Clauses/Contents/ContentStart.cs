using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>Where the content of a verb begins: behind it, and behind whom it was said to.</summary>
internal static class ContentStart
{
    /// <summary>No more words are put in between; the bound keeps the reading linear.</summary>
    private const int MostInserted = 12;

    /// <summary>The offset behind the verb's last word, or its hearer's.</summary>
    public static int Behind(Sentence sentence, SubjectReader subjects, VerbMatch verb) =>
        sentence.EndBefore(BehindAside(sentence, BehindHearer(sentence, subjects, verb, BehindStranded(sentence, verb.Next))));

    /// <summary>
    /// "raised, but did not press, the question", "signed today in London a treaty", "said later that …": what stands between the verb
    /// and a "that" or an article is not what was said.
    /// </summary>
    private static int BehindAside(Sentence sentence, int index)
    {
        if (SaidWhere.Behind(sentence, index) is var that && that > index)
        {
            return that;
        }

        int at = sentence.Is(index, ",") ? BehindInsertion(sentence, index) : BehindPlace(sentence, Adverbials.Skip(sentence, index));
        return at > index && LeadsInContent(sentence.Lower(at)) ? at : index;
    }

    private static bool LeadsInContent(string word) => word is "that" or "the" or "a" or "an";

    private static int BehindInsertion(Sentence sentence, int comma)
    {
        string first = sentence.Lower(comma + 1);
        bool isInserted = FunctionWords.IsAny(first, WordClass.Contrast | WordClass.Joint) || first.EndsWith("ing", StringComparison.Ordinal);
        int at = comma + 1;
        while (isInserted && at < comma + MostInserted && sentence.IsWord(at))
        {
            at++;
        }

        return sentence.Is(at, ",") ? at + 1 : comma;
    }

    /// <summary>"in London", "on CNN": a preposition of place and names.</summary>
    private static int BehindPlace(Sentence sentence, int index)
    {
        int at = index + 1;
        while (at < index + MostInserted && sentence.IsCapitalized(at))
        {
            at++;
        }

        return at > index + 1 && sentence.Lower(index) is "in" or "at" or "on" ? at : index;
    }

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

        int behind = BehindOneHearer(sentence, subjects, index + 1);
        if (behind == index + 1)
        {
            return index;
        }

        // "with Minister Lund and her staff"
        int second = sentence.Is(behind, "and") ? BehindOneHearer(sentence, subjects, behind + 1) : behind;
        behind = second > behind + 1 ? second : behind;

        behind = Hearer.BehindMore(sentence, behind);
        string next = sentence.Lower(behind);
        bool goesOn = sentence.IsWord(behind) && !FunctionWords.IsAny(next, WordClass.Conjunction | WordClass.Relative);
        return goesOn || next == "that" ? behind : index;
    }

    private static int BehindOneHearer(Sentence sentence, SubjectReader subjects, int index) =>
        subjects.ReadAt(sentence, index) is { Kind: not SubjectKind.Country } hearer
            ? Hearer.BehindOf(sentence, hearer.Next) ?? index
            : Hearer.EndAt(sentence, index);
}
