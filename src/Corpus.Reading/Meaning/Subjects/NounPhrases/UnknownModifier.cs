using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects.NounPhrases;

/// <summary>
/// Tells that a word stands before a noun phrase by which it can mean others than those who took part: "the previous
/// Ministers", "Finance Ministers", "the late Minister Lund". Only words that are known leave it as it is: "the visiting Minister".
/// </summary>
internal static class UnknownModifier
{
    /// <summary>Nobody piles up more; the bound keeps the reading linear.</summary>
    private const int Most = 4;

    private static readonly WordSet BeforeAll = WordLists.Set("roles: leaves who took part as they are");
    private static readonly WordSet BeforeOne = WordLists.Set("honorifics: before an office").And(BeforeAll);
    private static readonly WordSet OfAnotherTime = WordLists.Set("honorifics: says of which time an office is");
    private static readonly WordSet NounsOfTime = WordLists.Set("adverbials: nouns of time");
    private static readonly WordSet DaysAndOccasions = WordLists.Set("adverbials: opens a sentence with a day or an occasion");
    private static readonly WordSet AlsoAdjectives = WordLists.Set("adverbials: adverbs that are adjectives before a noun");

    public static bool IsBefore(Roster roster, Sentence sentence, Subject subject)
    {
        int index = subject.First;
        if (FunctionWords.IsDeterminer(sentence.Lower(index)))
        {
            // "Not all Ministers"
            return sentence.Is(index - 1, "not") && !sentence.Is(index, "the");
        }

        int first = index;
        while (first > 0 && first > index - Most && IsOpen(sentence, first - 1))
        {
            first--;
        }

        if (first == index || AreKnown(roster, sentence, first, subject))
        {
            return false;
        }

        // "The next day Minister Lund", "At the briefing Minister Lund": no words of the minister's.
        string before = sentence.Lower(first - 1);
        if (FunctionWords.IsDeterminer(before))
        {
            return !FunctionWords.IsPreposition(sentence.Lower(first - 2)) && !NounsOfTime.Contains(sentence.Lower(index - 1));
        }

        // "Later Minister Lund said": before a name that has no article it is an adverb.
        return before is "" or "," or ";" or ":" && !HasName(roster, sentence, subject) && !IsAdverbial(sentence, first, index);
    }

    /// <summary>True for a word of an open class in small letters, or the first of the sentence; and for "then" behind an article.</summary>
    private static bool IsOpen(Sentence sentence, int index)
    {
        string word = sentence.Lower(index);
        bool isOpen = FunctionWords.ClassesOf(word) == WordClass.None || (OfAnotherTime.Contains(word) && FunctionWords.IsDeterminer(sentence.Lower(index - 1)));
        return isOpen && sentence.IsWord(index) && !sentence.IsAside(index) && (index == 0 || !sentence.IsCapitalized(index));
    }

    private static bool AreKnown(Roster roster, Sentence sentence, int first, Subject subject)
    {
        WordSet known = subject.Speakers.Count > 1 ? BeforeAll : BeforeOne;
        for (int i = first; i < subject.First; i++)
        {
            string word = sentence.Lower(i);
            if (!known.Contains(word) && !subject.Speakers.Items.All(speaker => roster.Titles.HaveWord(speaker, word)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasName(Roster roster, Sentence sentence, Subject subject)
    {
        int at = subject.First;
        while (at < subject.Next && roster.NameAt(sentence, at) == null)
        {
            at++;
        }

        return at < subject.Next;
    }

    private static bool IsAdverbial(Sentence sentence, int first, int index)
    {
        string last = sentence.Lower(index - 1);
        return !AlsoAdjectives.Contains(last) && (Adverbials.Skip(sentence, first) == index || DaysAndOccasions.Contains(last) || NounsOfTime.Contains(last));
    }
}
