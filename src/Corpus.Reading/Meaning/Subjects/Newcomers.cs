using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

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

    private static readonly WordSet VerbsOfPersons = WordLists.Set("speaking: what only somebody does");
    private static readonly WordSet Supports = WordLists.Set("verbs: forms of do");
    private static readonly WordSet Things = WordLists.Set("event-nouns: meetings")
        .And(WordLists.Set("event-nouns: what else is held in an opening"))
        .And(WordLists.Set("function-words: subjects that are no persons"));

    /// <summary>True where somebody is named at the beginning, without an office and beside nobody who took part.</summary>
    public static bool AreNamedIn(Sentence sentence, CountryWords countries) => IsPair(sentence) || IsOfPerson(sentence, countries) || HasSoDid(sentence);

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

        // "Students also came"
        return Adverbials.SkipBack(sentence, FunctionWords.IsPreposition(sentence.Lower(0)) ? verb - 1 : end - 1);
    }

    /// <summary>"Leonardo and Rheinmetall build tanks there.", "France and Britain lead the coalition.": two that "they" can mean.</summary>
    private static bool IsPair(Sentence sentence) => BehindName(sentence, 0) is > 0 and var joint && sentence.Is(joint, "and") && BehindName(sentence, joint + 1) > joint + 1;

    /// <summary>"King Abdullah II also received him.", "Tajani met him later.": a name before a verb that only somebody has.</summary>
    private static bool IsOfPerson(Sentence sentence, CountryWords countries)
    {
        int behind = BehindName(sentence, 0);
        int verb = Adverbials.Skip(sentence, behind);
        return behind > 0 && countries.At(sentence, 0) == null && VerbsOfPersons.Contains(sentence.Lower(verb));
    }

    /// <summary>"So did Roberto Cingolani."</summary>
    private static bool HasSoDid(Sentence sentence) =>
        sentence.Lower(0) is "so" or "nor" && (Supports.Contains(sentence.Lower(1)) || FunctionWords.IsAny(sentence.Lower(1), Finite)) && sentence.IsCapitalized(2);

    /// <summary>Behind the words with capitals that begin at a token.</summary>
    private static int BehindName(Sentence sentence, int first)
    {
        int at = first;
        while (at < first + MostWords && sentence.IsWord(at) && sentence.IsCapitalized(at) && FunctionWords.ClassesOf(sentence.Lower(at)) == WordClass.None && (at > 0 || Adverbials.Skip(sentence, 0) == 0))
        {
            at++;
        }

        return at;
    }

    /// <summary>"In 2020 the minister was John Smith.": two words with capitals behind the verb are a name.</summary>
    private static bool IsNamed(Sentence sentence, int verb) =>
        FunctionWords.IsAny(sentence.Lower(verb), WordClass.Be) && sentence.IsCapitalized(verb + 1) && sentence.IsCapitalized(verb + 2);
}
