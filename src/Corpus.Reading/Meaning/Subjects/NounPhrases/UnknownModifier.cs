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
    private static readonly WordSet Indefinite = WordLists.Set("function-words: says that any one is meant");
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

        int last = BeforeKnown(roster, sentence, subject);
        int first = last;
        while (first > 0 && first > last - Most && IsOpen(sentence, first - 1))
        {
            first--;
        }

        string before = sentence.Lower(first - 1);
        if (FunctionWords.IsDeterminer(before))
        {
            // "A defence secretary"; "The next day Minister Lund" and "At the briefing Minister Lund" are no words of the minister's.
            return Indefinite.Contains(before)
                || (first < last && !FunctionWords.IsPreposition(sentence.Lower(first - 2)) && !NounsOfTime.Contains(sentence.Lower(last - 1)));
        }

        // "Later Minister Lund said": before a name that has no article it is an adverb.
        return !roster.HasNameBetween(sentence, subject.First, subject.Next)
            && (IsOwner(sentence, first - 1) || (first < last && before is "" or "," or ";" or ":" && !IsAdverbial(sentence, first, last)));
    }

    /// <summary>The first of the words before the phrase that leave it as it is: its title's own, and those of the lists.</summary>
    private static int BeforeKnown(Roster roster, Sentence sentence, Subject subject)
    {
        WordSet known = subject.Speakers.Count > 1 ? BeforeAll : BeforeOne;
        int first = subject.First;
        while (first > 0 && first > subject.First - Most && IsKnown(sentence.Lower(first - 1)))
        {
            first--;
        }

        return first;

        bool IsKnown(string word) =>
            FunctionWords.ClassesOf(word) == WordClass.None && (known.Contains(word) || subject.Speakers.Items.All(speaker => IsOfTitle(speaker, word)));

        // "The prime ministers", "The deputy ministers": of who holds both offices somewhere, the text has to write so.
        bool IsOfTitle(int speaker, string word) =>
            roster.Titles.HaveWord(speaker, word) && (!OtherOffice.IsMadeBy(word) || roster.Titles.CanHaveWritten(speaker, word));
    }

    /// <summary>"The Union's defence ministers", "the EU foreign ministers", but not "In Oslo ministers", which a preposition leads in.</summary>
    private static bool IsOwner(Sentence sentence, int index)
    {
        if (sentence.Is(index, "'") || sentence.IsGenitive(index))
        {
            return true;
        }

        int first = index;
        while (first > index - Most && sentence.IsCapitalized(first - 1))
        {
            first--;
        }

        return index > 0 && sentence.IsCapitalized(index) && !FunctionWords.IsPreposition(sentence.Lower(first - 1)) && !FunctionWords.IsPreposition(sentence.Lower(first));
    }

    /// <summary>True for a word of an open class in small letters, or the first of the sentence; and for "then" behind an article.</summary>
    private static bool IsOpen(Sentence sentence, int index)
    {
        string word = sentence.Lower(index);
        bool isOpen = FunctionWords.ClassesOf(word) == WordClass.None || (OfAnotherTime.Contains(word) && FunctionWords.IsDeterminer(sentence.Lower(index - 1)));
        return isOpen && sentence.IsWord(index) && !sentence.IsAside(index) && (index == 0 || !sentence.IsCapitalized(index));
    }

    private static bool IsAdverbial(Sentence sentence, int first, int index)
    {
        string last = sentence.Lower(index - 1);
        return !AlsoAdjectives.Contains(last) && (Adverbials.Skip(sentence, first) == index || DaysAndOccasions.Contains(last) || NounsOfTime.Contains(last));
    }
}
