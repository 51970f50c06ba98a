using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Contents;
using Corpus.Reading.Meaning.Clauses.Predicates;
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

    /// <summary>What stands in no name.</summary>
    private const WordClass NoName = WordClass.Preposition | WordClass.Subordinator | WordClass.Joint | WordClass.Be | WordClass.Have | WordClass.Modal;

    private static readonly WordSet NounsOfTime = WordLists.Set("adverbials: nouns of time");
    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for somebody");
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

    /// <summary>
    /// "while the Netherlands abstained"; "while noting the costs" and "while the talks would go on" are part of what was said. Without a comma
    /// only an object tells: "supported the text while Norway opposed it", but "praised the work done while the crews trained".
    /// </summary>
    /// <param name="index">The token behind the conjunction.</param>
    public static bool IsContrast(Sentence sentence, ContentLevel content, int index, bool isSetOff) =>
        content.IsPlain && !content.HasBareVerb && HasOwnPast(sentence, index, needsObject: !isSetOff);

    /// <summary>"exchanged notes on fishing; no decision was taken": behind a semicolon stands what was, in a clause of its own.</summary>
    /// <param name="index">The token behind the semicolon.</param>
    public static bool IsWhatWas(Sentence sentence, ContentLevel content, int index)
    {
        if (!content.IsPlain || !(BeginsNoun(sentence, index) || Pronouns.Contains(sentence.Lower(index))))
        {
            return false;
        }

        int at = index;
        while (at < index + MostWordsOfSubject && sentence.IsWord(at) && !FunctionWords.IsAny(sentence.Lower(at), WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Joint | WordClass.Relative))
        {
            at++;
        }

        return FunctionWords.IsAny(sentence.Lower(at), WordClass.Be | WordClass.Have);
    }

    /// <summary>
    /// "called for patience and the Baltic Assembly demanded a vote": without a comma a name and a past with its object are a clause of others;
    /// "the Treaty and the Protocol signed in May" are two things. Null where there is none.
    /// </summary>
    /// <param name="index">The token behind the conjunction.</param>
    public static VerbMatch? VerbOfJoined(Sentence sentence, PredicateReader predicates, ContentLevel content, int joint, int index)
    {
        if (!sentence.Is(joint, "and") || !content.IsPlain || !BeginsNoun(sentence, index))
        {
            return null;
        }

        for (int i = index + 1; i < index + MostWordsOfSubject && sentence.IsWord(i) && !sentence.IsAside(i) && !FunctionWords.IsAny(sentence.Lower(i), NoName); i++)
        {
            if (sentence.IsCapitalized(i - 1) && !sentence.IsCapitalized(i) && predicates.VerbAt(sentence, i) is VerbMatch verb)
            {
                return verb.IsPast && verb.First == i && HasObject(sentence, verb) ? verb : null;
            }
        }

        return null;
    }

    /// <summary>
    /// "thanked Germany, and Poland, which hosts the unit, proposed a drill": the verb behind what is set off beside a name is of that one. "and Poland,
    /// which hosts the unit." is thanked too. Null where there is none.
    /// </summary>
    /// <param name="index">The token behind the conjunction.</param>
    public static VerbMatch? VerbOfSetOff(Sentence sentence, PredicateReader predicates, ContentLevel content, int joint, int index)
    {
        int comma = index;
        while (comma < index + MostWordsOfSubject && sentence.IsWord(comma) && (sentence.IsCapitalized(comma) || FunctionWords.IsDeterminer(sentence.Lower(comma))))
        {
            comma++;
        }

        string first = sentence.Lower(comma + 1);
        bool isSetOff = sentence.Is(joint, "and") && content.IsPlain && comma > index && sentence.Is(comma, ",")
            && (FunctionWords.IsRelative(first) || FunctionWords.EndsInEd(first));
        int close = comma + 2;
        while (isSetOff && close < comma + MostWordsOfSubject && sentence.IsWord(close))
        {
            close++;
        }

        return isSetOff && sentence.Is(close, ",") && predicates.VerbAt(sentence, close + 1) is VerbMatch { IsPast: true } verb ? verb : null;
    }

    /// <summary>"demanded a vote", "offered to draft it", "asked for more": an object that no participle has, as "adopted the previous month" has a time.</summary>
    private static bool HasObject(Sentence sentence, VerbMatch verb)
    {
        string next = sentence.Lower(verb.Next);
        bool isTime = NounsOfTime.Contains(sentence.Lower(verb.Next + 1)) || NounsOfTime.Contains(sentence.Lower(verb.Next + 2));
        return verb.Next > verb.First + 1 || (FunctionWords.IsDeterminer(next) && !isTime) || Pronouns.Contains(next) || next is "to" or "for" or "that";
    }

    /// <summary>Somebody or something with a past of its own begins at a token.</summary>
    /// <param name="needsObject">True where only a past with an object counts.</param>
    public static bool HasOwnPast(Sentence sentence, int index, bool needsObject)
    {
        if (!BeginsNoun(sentence, index))
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
            string behind = sentence.Lower(i + 1);
            bool isEnough = !needsObject || FunctionWords.IsDeterminer(behind) || Pronouns.Contains(behind) || behind is "." or "";
            if (isPast && isEnough && !FunctionWords.IsDeterminer(sentence.Lower(i - 1)) && !sentence.IsCapitalized(i))
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
