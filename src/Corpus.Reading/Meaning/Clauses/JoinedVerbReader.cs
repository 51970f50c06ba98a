using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Decides whether a verb form behind a comma or an "and" goes on with the main clause, or belongs to what is said there:
/// "and confirmed at the last meeting" is a participle, "and shared values" an adjective.
/// </summary>
internal sealed class JoinedVerbReader(Sentence sentence, ReportingVerbs verbs, ContentLevel content)
{
    private static readonly WordSet Attributes = WordLists.Set("speaking: participles before a noun");
    private static readonly WordSet SaidWithoutArticle = WordLists.Set("speaking: said without an article");
    private static readonly WordSet BehindNoun = WordLists.Set("function-words: behind a noun");

    /// <summary>The main clause's next verb behind a comma alone, as in "welcomed …, confirmed …, and concurred …".</summary>
    public VerbMatch? VerbAfterComma(int comma, VerbTense tense) =>
        VerbAt(comma + 1, tense) is VerbMatch verb
        && (comma == content.Start || (!Participles.IsFollowedLikeOne(sentence, verb.Next) && !IsAttribute(verb) && !IsNoun(verb)))
            ? verb
            : null;

    /// <param name="start">The token behind the conjunction and what is inserted behind it.</param>
    /// <param name="isSetOff">True when a comma stands before the conjunction.</param>
    public VerbMatch? VerbAfterConjunction(int joint, int start, bool isSetOff, VerbTense tense)
    {
        if (VerbAt(start, tense) is not VerbMatch verb || IsNoun(verb))
        {
            return null;
        }

        if (JoinsVerbBefore(joint) is bool isMain)
        {
            return isMain ? verb : null;
        }

        bool isInside = content.HasParticiple && Participles.IsFollowedLikeOne(sentence, verb.Next);
        bool isInsideWithoutComma = content.HasSpeakingSubject
            || IsAttribute(verb)
            || (content.HasBareVerb && (verb.Tense & VerbTense.Past) == 0);
        return isInside || (!isSetOff && isInsideWithoutComma) ? null : verb;
    }

    /// <summary>"a shared challenge", "agreed items": participles that are used as adjectives before a bare noun.</summary>
    public bool IsAttribute(VerbMatch verb)
    {
        if (!Attributes.Contains(sentence.Lower(verb.Next - 1)))
        {
            return false;
        }

        string next = sentence.Lower(verb.Next);
        return sentence.IsWord(verb.Next)
            && !FunctionWords.IsAny(next, WordClass.Determiner | WordClass.Preposition | WordClass.Subordinator)
            && Adverbials.Skip(sentence, verb.Next) == verb.Next
            && !sentence.IsCapitalized(verb.Next)
            && !SaidWithoutArticle.Contains(next);
    }

    private VerbMatch? VerbAt(int index, VerbTense tense)
    {
        int at = Adverbials.Skip(sentence, index);
        if ((tense & VerbTense.Perfect) != 0 && FunctionWords.IsHave(sentence.Lower(at)))
        {
            at = Adverbials.Skip(sentence, at + 1);
        }

        return !sentence.IsAside(at) && verbs.MatchAt(sentence, at) is VerbMatch verb && (verb.Tense & tense) != 0 ? verb : null;
    }

    /// <summary>
    /// In "discussed and agreed" the second verb stands where the first does: true when that is the main clause (the content
    /// has not begun), false when the first is a participle inside, null when no verb stands before the conjunction.
    /// </summary>
    private bool? JoinsVerbBefore(int joint)
    {
        int before = sentence.Is(joint - 1, ",") ? joint - 2 : joint - 1;
        if (before < content.Start)
        {
            return true;
        }

        bool isPast = verbs.MatchAt(sentence, before) is VerbMatch verb && (verb.Tense & VerbTense.Past) != 0 && verb.Next == before + 1;
        return isPast ? false : null;
    }

    /// <summary>"the support for", "a request of": in the present tense many verbs look like nouns.</summary>
    private bool IsNoun(VerbMatch verb) =>
        (verb.Tense & VerbTense.Past) == 0
        && (sentence.Lower(verb.Next) is "," or "." or "" || BehindNoun.Contains(sentence.Lower(verb.Next)));
}
