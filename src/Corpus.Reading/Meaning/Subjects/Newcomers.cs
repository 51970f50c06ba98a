using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>
/// Tells of a sentence that says nothing of a participant whether its subject is somebody whom "he", "she" or "they" of the next can
/// mean: "The veterans came in May. They …", "The Queen was present. She …". Of things that are many nothing is told: they can be people.
/// </summary>
internal static class Newcomers
{
    /// <summary>A subject whose verb stands farther behind is looked for no more.</summary>
    private const int MostWords = 10;

    private const WordClass Finite = WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.IrregularPast;

    private static readonly WordSet Persons = WordLists.Set("roles: persons in small letters")
        .And(WordLists.Set("roles: another who speaks"))
        .And(WordLists.Set("roles: offices in small letters"));

    private static readonly WordSet Things = WordLists.Set("event-nouns: meetings")
        .And(WordLists.Set("event-nouns: what else is held in an opening"))
        .And(WordLists.Set("function-words: subjects that are no persons"));

    public static bool AreIn(Sentence sentence)
    {
        int verb = VerbOf(sentence);
        if (verb <= 0)
        {
            return false;
        }

        int head = HeadOf(sentence, verb);
        string word = sentence.Lower(head);
        bool isMany = word.Length > 3 && word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("'s", StringComparison.Ordinal);
        return !Things.Contains(word) && (isMany || Persons.Contains(word) || IsNamed(sentence, verb));
    }

    /// <summary>The first finite verb; -1 where something else begins the sentence than its subject.</summary>
    private static int VerbOf(Sentence sentence)
    {
        for (int i = 0; i < MostWords && sentence.IsWord(i); i++)
        {
            string word = sentence.Lower(i);
            bool isVerb = FunctionWords.IsAny(word, Finite) || (FunctionWords.EndsInEd(word) && !FunctionWords.IsDeterminer(sentence.Lower(i - 1)));
            if (isVerb || (i == 0 && FunctionWords.IsSubordinator(word)))
            {
                return isVerb ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>"crews" of "The crews of the ships": the noun before the first preposition; behind an adverbial, before the verb.</summary>
    private static int HeadOf(Sentence sentence, int verb)
    {
        int end = 1;
        while (end < verb && !FunctionWords.IsPreposition(sentence.Lower(end)))
        {
            end++;
        }

        return FunctionWords.IsPreposition(sentence.Lower(0)) ? verb - 1 : end - 1;
    }

    /// <summary>"In 2020 the minister was John Smith.": two words with capitals behind the verb are a name.</summary>
    private static bool IsNamed(Sentence sentence, int verb) =>
        FunctionWords.IsAny(sentence.Lower(verb), WordClass.Be) && sentence.IsCapitalized(verb + 1) && sentence.IsCapitalized(verb + 2);
}
