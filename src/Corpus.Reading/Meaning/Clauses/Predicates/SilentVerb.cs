using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Predicates;

/// <summary>A finite verb that reports nothing: "held discussions", "met the crews".</summary>
internal static class SilentVerb
{
    private static readonly WordSet Heard = WordLists.Set("verbs: only said to be so");
    private static readonly WordSet DoneByOthers = WordLists.Set("verbs: done to somebody by others");
    private static readonly PhraseList LeadsInCompany = new(WordLists.List("function-words: leads in company"));

    public static Predicate? ReadAfter(SubjectsAndVerbs words, Sentence sentence, int index)
    {
        int at = Adverbials.Skip(sentence, BehindCompany(sentence, index));
        string word = sentence.Lower(at);
        if (words.IsPassiveOfOthers(sentence, at) || IsHearsay(sentence, at))
        {
            return null;
        }

        // "neither accepted nor rejected"
        bool isPast = FunctionWords.IsPast(word) || word == "neither";
        return isPast ? new Predicate(null, at + 1) : null;
    }

    /// <summary>"Minister Inada was said to have agreed": others say so.</summary>
    private static bool IsHearsay(Sentence sentence, int at) =>
        sentence.Lower(at) is "was" or "were" && Heard.Contains(sentence.Lower(at + 1)) && sentence.Is(at + 2, "to");

    /// <summary>"Minister Inada was asked to explain": where nothing follows that she did, the act is another's.</summary>
    /// <param name="at">The token of the verb.</param>
    public static bool IsDoneByOthers(Sentence sentence, int at)
    {
        bool isPassive = sentence.Lower(at) is "was" or "were" || (sentence.Is(at, "had") && sentence.Is(at + 1, "been"));
        return isPassive && DoneByOthers.Contains(sentence.Lower(Adverbials.Skip(sentence, sentence.Is(at, "had") ? at + 2 : at + 1)));
    }

    /// <summary>Behind one with an object of its own, "met the crews", "visited Guam", or behind "met" alone; null where none stands.</summary>
    public static int? BehindOneWithObject(Sentence sentence, int index)
    {
        int at = Adverbials.Skip(sentence, index);
        string word = sentence.Lower(at);
        bool isPast = FunctionWords.EndsInEd(word) || (FunctionWords.IsIrregularPast(word) && !FunctionWords.IsAny(word, WordClass.Be));
        bool hasObject = sentence.IsCapitalized(at + 1) || FunctionWords.IsDeterminer(sentence.Lower(at + 1));
        return isPast && (hasObject || OtherCompany.IsMeeting(word)) && !sentence.IsCapitalized(at) ? at + 1 : null;
    }

    /// <summary>"Minister Inada, together with her staff, viewed"</summary>
    private static int BehindCompany(Sentence sentence, int index)
    {
        bool hasCompany = sentence.Is(index, ",") && LeadsInCompany.IsAt(sentence, index + 1);
        for (int i = index + 3; hasCompany && i < index + SubjectsAndVerbs.MostInserted; i++)
        {
            if (sentence.Is(i, ","))
            {
                return i + 1;
            }
        }

        return index;
    }
}
