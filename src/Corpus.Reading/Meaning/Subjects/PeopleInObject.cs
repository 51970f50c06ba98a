using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>
/// Tells a sentence in which one who took part presents somebody whom "he" or "she" of the next can mean: "Minister Lund introduced the pilot, a
/// woman of few words. She …".
/// </summary>
internal static class PeopleInObject
{
    /// <summary>"a highly decorated former air force" is six; the bound keeps the reading linear.</summary>
    private const int MostWordsBeforeNoun = 6;

    private static readonly WordSet Introduces = WordLists.Set("verbs: brings somebody in");

    private static readonly WordSet Persons = WordLists.Set("roles: persons in small letters")
        .And(WordLists.Set("roles: another who speaks"))
        .And(WordLists.Set("roles: offices in small letters"))
        .And(WordLists.Set("roles: somebody of a kind"));

    public static bool AreIn(Sentence sentence)
    {
        bool isBehindPast = false;
        for (int i = 1; i < sentence.Count; i++)
        {
            if (sentence.IsAside(i))
            {
                continue;
            }

            // "Minister Lund, a veteran of the fleet, thanked them. He …" has the noun beside the subject.
            isBehindPast |= FunctionWords.IsPast(sentence.Lower(i - 1));

            bool isBehindVerb = Introduces.Contains(sentence.Lower(i - 1));
            bool isApposition = isBehindPast && sentence.Is(i - 1, ",") && sentence.Lower(i) is "a" or "an";
            if ((isBehindVerb && sentence.IsCapitalized(i)) || ((isBehindVerb || isApposition) && IsPerson(sentence, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a veteran", "the new commander": up to a preposition or a sign there is a noun for somebody.</summary>
    private static bool IsPerson(Sentence sentence, int index)
    {
        for (int i = index; i < index + MostWordsBeforeNoun && sentence.IsWord(i) && !FunctionWords.IsPreposition(sentence.Lower(i)); i++)
        {
            if (Persons.Contains(sentence.Lower(i)))
            {
                return true;
            }
        }

        return false;
    }
}
