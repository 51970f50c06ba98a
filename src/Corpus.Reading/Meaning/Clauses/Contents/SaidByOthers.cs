using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;

namespace Corpus.Reading.Meaning.Clauses.Contents;

/// <summary>
/// "agreed to hold talks, the Department of National Defense (DND) said", "…, officials said on Monday": who told of it behind the last comma is no
/// part of what was said.
/// </summary>
internal static class SaidByOthers
{
    /// <summary>"the Department of National Defense (DND)" has nine tokens; the bound keeps the reading linear.</summary>
    private const int MostTokensOfName = 12;

    /// <summary>"said in a joint statement on Monday"; the bound keeps the reading linear.</summary>
    private const int MostWordsBehind = 8;

    private static readonly WordSet WithoutPerson = WordLists.Set("verbs: has no person as its object");

    private const WordClass NoName = WordClass.Relative | WordClass.Conjunction | WordClass.Subordinator | WordClass.Be | WordClass.Have | WordClass.Modal;

    /// <summary>True where such words stand between a comma and the end.</summary>
    public static bool IsBehind(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs, int comma)
    {
        int verb = comma + 2;
        while (verb < comma + MostTokensOfName && !IsVerb(sentence, verbs, verb) && CanBeOfName(sentence, verb))
        {
            verb++;
        }

        return verb < comma + MostTokensOfName
            && IsVerb(sentence, verbs, verb)
            && CanBeOfName(sentence, comma + 1)
            && !FunctionWords.IsPreposition(sentence.Lower(comma + 1))
            && subjects.ReadAt(sentence, comma + 1) is null or { Speakers.Count: 0 }
            && EndsBehind(sentence, verb + 1);
    }

    private static bool IsVerb(Sentence sentence, ReportingVerbs verbs, int index) =>
        verbs.MatchAt(sentence, index) is VerbMatch verb
        && verb.Next == index + 1 && (verb.Tense & VerbTense.Past) != 0 && WithoutPerson.Contains(verb.Verb.Id);

    private static bool CanBeOfName(Sentence sentence, int index) =>
        (sentence.IsWord(index) || sentence.Lower(index) is "(" or ")") && !FunctionWords.IsAny(sentence.Lower(index), NoName) && !FunctionWords.EndsInEd(sentence.Lower(index));

    /// <summary>The end, or where and when: "in a statement", "on Monday".</summary>
    private static bool EndsBehind(Sentence sentence, int index)
    {
        bool isPlace = FunctionWords.IsPreposition(sentence.Lower(index));
        int at = index;
        while (isPlace && at < index + MostWordsBehind && sentence.IsWord(at) && !FunctionWords.IsAny(sentence.Lower(at), NoName))
        {
            at++;
        }

        return sentence.Lower(at) is "" or "." && sentence.Lower(at + 1).Length == 0;
    }
}
