using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Contents;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Tells a clause behind a comma that says what others did beside: "welcomed the accord, as did Minister Lund", "supported the text, while the
/// Netherlands abstained". It is no part of what was said. Where something was said in a clause of its own, the others can be inside it.
/// </summary>
internal static class OthersBeside
{
    /// <summary>"while the other members of the group of nations abstained"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfSubject = 10;

    private static readonly WordSet Supports = WordLists.Set("verbs: forms of do");
    private static readonly WordSet PastsOfBe = WordLists.Set("verbs: pasts of be");

    /// <summary>"as did Minister Lund", "as had the Netherlands"; "as had been agreed" has no subject.</summary>
    public static bool IsSameOfOthers(Sentence sentence, SubjectReader subjects, ContentLevel content, int index)
    {
        string verb = sentence.Lower(index + 1);
        if (!sentence.Is(index, "as") || !(Supports.Contains(verb) || FunctionWords.IsHave(verb) || PastsOfBe.Contains(verb)))
        {
            return false;
        }

        bool isOfParticipant = subjects.ReadAt(sentence, index + 2) is { Kind: SubjectKind.Participant, Speakers.Count: > 0 };
        bool isOfSomebody = !PastsOfBe.Contains(verb) && BeginsNoun(sentence, index + 2);
        return isOfParticipant || (content.IsPlain && isOfSomebody);
    }

    /// <summary>"while the Netherlands abstained"; "while noting the costs" and "while the talks would go on" are part of what was said.</summary>
    /// <param name="index">The token behind the conjunction.</param>
    public static bool IsContrast(Sentence sentence, ContentLevel content, int index)
    {
        if (!content.IsPlain || content.HasBareVerb || !BeginsNoun(sentence, index))
        {
            return false;
        }

        for (int i = index + 1; i < index + MostWordsOfSubject && sentence.IsWord(i) && !sentence.IsAside(i); i++)
        {
            string word = sentence.Lower(i);
            if (FunctionWords.IsAny(word, WordClass.Modal | WordClass.Subordinator) && !FunctionWords.IsPreposition(word))
            {
                return false;
            }

            bool isPast = FunctionWords.IsPast(word);
            if (isPast && !FunctionWords.IsDeterminer(sentence.Lower(i - 1)) && !sentence.IsCapitalized(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the words of others end: at a semicolon, or with the sentence.</summary>
    public static int End(Sentence sentence, int index)
    {
        int at = index;
        while (at < sentence.Count && !sentence.Is(at, ";"))
        {
            at++;
        }

        return at;
    }

    private static bool BeginsNoun(Sentence sentence, int index) =>
        sentence.IsCapitalized(index) || FunctionWords.IsDeterminer(sentence.Lower(index));
}
