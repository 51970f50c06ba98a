using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Clauses.Contents;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Clauses.Joined;

/// <summary>
/// Decides whether a verb form behind a comma or an "and" goes on with the main clause, or belongs to what is said there:
/// "and confirmed at the last meeting" is a participle, "and shared values" an adjective.
/// </summary>
internal sealed class JoinedVerbReader(Sentence sentence, ReportingVerbs verbs, ContentLevel content)
{
    /// <summary>"developments in Libya and the Horn"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfObject = 20;

    /// <summary>"his deep and sincere condolences"</summary>
    private const int MostWordsBeforeFeeling = 5;

    private static readonly WordSet OfState = WordLists.Set("speaking: participles of a state");
    private static readonly WordSet OfFeelings = WordLists.Set("speaking: verbs that a feeling is the object of");
    private static readonly WordSet Feelings = WordLists.Set("speaking: feelings");
    private static readonly WordSet OfWeight = WordLists.Set("speaking: verbs that say what matters");
    private static readonly WordSet Weights = WordLists.Set("speaking: what something that matters has");
    private static readonly WordSet SeldomInfinitives = WordLists.Set("speaking: presents that seldom are infinitives");
    private static readonly WordSet NoParticiples = WordLists.Set("speaking: pasts that no participle is spelt like");
    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for somebody");
    private static readonly WordSet Possessives = WordLists.Set("function-words: whose").And(WordLists.Set("function-words: whose in the plural"));
    private static readonly WordSet BehindNoun = WordLists.Set("function-words: behind a noun");

    private readonly NounList _nouns = new(sentence, verbs, content);

    /// <summary>The main clause's next verb behind a comma alone, as in "welcomed …, confirmed …, and concurred …".</summary>
    public VerbMatch? VerbAfterComma(int comma, VerbTense tense)
    {
        if ((VerbAt(comma + 1, tense) ?? (content.IsPlain ? Compound(comma + 1) : null)) is not VerbMatch verb || IsDoneToo(verb))
        {
            return null;
        }

        if (comma == content.Start)
        {
            return verb;
        }

        bool isInside = (content.HasSpeakingSubject || content.IsOfRelative) && !content.IsRelativeClosedBy(comma);
        if (isInside || content.IsOpenClause || IsInsidePerfect(comma - 1))
        {
            content.GoOnAsList();
            return null;
        }

        bool isAttribute = (ParticipleAttribute.Is(sentence, verb) || _nouns.GoesOnWith(verb)) && !LeadsToVerb(verb, tense);
        return Participles.IsFollowedLikeOne(sentence, verb.Next) || IsWithoutObject(verb) || isAttribute || IsNoun(verb) ? null : verb;
    }

    /// <summary>"was praised, thanked and congratulated by both": joined to a participle with its doer.</summary>
    private bool IsDoneToo(VerbMatch verb) =>
        sentence.Is(verb.Next, "and") && sentence.Is(verb.Next + 2, "by") && FunctionWords.IsParticiple(sentence.Lower(verb.Next + 1));

    /// <summary>
    /// "reviewed the plans, discussed procedures for exchanges, and called for restraint": two nouns of a list have an "and" between them, so
    /// before another verb the one behind the comma is a verb too.
    /// </summary>
    private bool LeadsToVerb(VerbMatch verb, VerbTense tense)
    {
        int joint = verb.Next;
        while (joint < verb.Next + MostWordsOfObject && sentence.IsWord(joint) && !FunctionWords.IsAny(sentence.Lower(joint), WordClass.Joint | WordClass.Relative))
        {
            joint++;
        }

        joint = sentence.Is(joint, ",") ? joint + 1 : joint;
        return sentence.Is(joint, "and") && VerbAt(joint + 1, tense) is VerbMatch next && !ParticipleAttribute.Is(sentence, next) && !Participles.IsFollowedLikeOne(sentence, next.Next);
    }

    /// <summary>"the plan, agreed with Germany": behind a comma alone a preposition tells a participle, unless it leads in what was agreed.</summary>
    private bool IsWithoutObject(VerbMatch verb)
    {
        string next = sentence.Lower(verb.Next);
        return verb.IsPast && FunctionWords.IsPreposition(next) && next is not ("to" or "on" or "for" or "about");
    }

    /// <param name="start">The token behind the conjunction and what is inserted behind it.</param>
    /// <param name="isSetOff">True when a comma stands before the conjunction.</param>
    /// <param name="isOfList">True where two verbs stand before it already.</param>
    public VerbMatch? VerbAfterConjunction(int joint, int start, bool isSetOff, bool isOfList, VerbTense tense)
    {
        if (VerbAt(start, tense) is not VerbMatch verb)
        {
            return OtherTense(start, isSetOff);
        }

        if (IsNoun(verb) || IsOfPredicate(verb, isSetOff) || (!isSetOff && IsSecondAttribute(joint, verb)) || (!isSetOff && _nouns.EndsWith(joint, verb)))
        {
            return null;
        }

        if (IsSecondPassive(joint, verb))
        {
            return null;
        }

        if (JoinsVerbBefore(joint) is bool isMain)
        {
            // "the systems provided and expressed his hope": no participle has an object.
            return isMain || HasObjectBehindPassive(joint, verb) || (content.IsPlain && Possessives.Contains(sentence.Lower(verb.Next))) ? verb : null;
        }

        if (content.IsOfList || (content.IsBehindHaving && !isSetOff && verb.IsPast) || (content.IsInRelative && !isSetOff))
        {
            return null;
        }

        if (isSetOff && _nouns.IsOfTwo(joint, verb))
        {
            return null;
        }

        bool isInside = content.HasParticiple && !NoParticiples.Contains(sentence.Lower(verb.First)) && Participles.IsFollowedLikeOne(sentence, verb.Next);
        bool isInsideWithoutComma = (content.HasSpeakingSubject && !IsOfFeeling(verb) && !(content.IsPerfect && IsOfWeight(verb)))
            || (content.HasBareVerb && !verb.IsPast);
        bool isAttribute = ParticipleAttribute.Is(sentence, verb) && !(isSetOff && (isOfList || content.IsWholeClause(joint)));
        return isInside || isAttribute || (!isSetOff && isInsideWithoutComma) ? null : verb;
    }

    /// <summary>"that the plan is sound and supported by all", "that the fleet is ready and committed to stay": what somebody is, and no act.</summary>
    private bool IsOfPredicate(VerbMatch verb, bool isSetOff) =>
        (sentence.Is(verb.Next, "by") && !sentence.Lower(verb.Next + 1).EndsWith("ing", StringComparison.Ordinal))
        || (content.HasPredicate && !isSetOff && (Participles.IsFollowedLikeOne(sentence, verb.Next) || OfState.Contains(sentence.Lower(verb.Next - 1))));

    /// <summary>"asked that the aid be continued and extended to Libya": both are done to the aid, unless it is said what is done next, "and agreed to help".</summary>
    private bool IsSecondPassive(int joint, VerbMatch verb) =>
        verb.IsPast && AuxiliaryBefore(joint) != null && FunctionWords.IsPreposition(sentence.Lower(verb.Next)) && !LeadsInInfinitive(verb);

    /// <summary>"asked that the plan be adopted and thanked Italy", "… and agreed to wait": what is adopted thanks nobody.</summary>
    private bool HasObjectBehindPassive(int joint, VerbMatch verb) =>
        verb.IsPast
        && AuxiliaryBefore(joint) is int auxiliary
        && !content.HasSpeakerBefore(auxiliary)
        && (sentence.IsCapitalized(verb.Next) || LeadsInInfinitive(verb) || FunctionWords.IsDeterminer(sentence.Lower(verb.Next)) || Pronouns.Contains(sentence.Lower(verb.Next)));

    /// <summary>"agreed to wait", and not "extended to Libya" or "extended to further fields": only of what one binds oneself or another to.</summary>
    private bool LeadsInInfinitive(VerbMatch verb) =>
        verb.Verb.Kind is VerbKind.Commissive or VerbKind.Directive
        && sentence.Is(verb.Next, "to") && !sentence.IsCapitalized(verb.Next + 1) && !FunctionWords.IsDeterminer(sentence.Lower(verb.Next + 1));

    /// <summary>The auxiliary of a passive right before a conjunction, "be continued", "were finally adopted,"; null where none stands there.</summary>
    private int? AuxiliaryBefore(int joint)
    {
        int last = sentence.Is(joint - 1, ",") ? joint - 2 : joint - 1;
        int first = last - 1;
        while (first > content.Start && Adverbials.Skip(sentence, first) > first)
        {
            first--;
        }

        bool isPassive = last > content.Start && FunctionWords.IsParticiple(sentence.Lower(last)) && FunctionWords.IsAny(sentence.Lower(first), WordClass.Be);
        return isPassive ? first : null;
    }

    /// <summary>"noted increased and repeated attacks": both say what the attacks are; "thanked the injured and praised" has an article.</summary>
    private bool IsSecondAttribute(int joint, VerbMatch verb)
    {
        int first = joint - 1;
        return first >= content.Start
            && FunctionWords.EndsInEd(sentence.Lower(first))
            && verbs.MatchAt(sentence, first) is null
            && (first == content.Start || (FunctionWords.IsPreposition(sentence.Lower(first - 1)) && !sentence.Is(first - 1, "as")))
            && verb.Next == verb.First + 1
            && sentence.IsWord(verb.Next)
            && FunctionWords.ClassesOf(sentence.Lower(verb.Next)) == WordClass.None;
    }

    /// <summary>"noted that they had sent troops and voiced deep concern": what one feels is of those who speak.</summary>
    private bool IsOfFeeling(VerbMatch verb) =>
        OfFeelings.Contains(sentence.Lower(verb.First))
        && Enumerable.Range(verb.Next, MostWordsBeforeFeeling).Any(i => Feelings.Contains(sentence.Lower(i)));

    /// <summary>"the progress that the Alliance has made and underscored the importance of talks": what is said to matter, those say who speak.</summary>
    private bool IsOfWeight(VerbMatch verb) =>
        OfWeight.Contains(sentence.Lower(verb.First))
        && Enumerable.Range(verb.Next, MostWordsBeforeFeeling).Any(i => Weights.Contains(sentence.Lower(i)));

    /// <summary>
    /// "thanked the crews, and looks forward to their visit": another tense goes on with the subject where nothing in what is
    /// said could be its subject, and where it is no noun and no infinitive.
    /// </summary>
    private VerbMatch? OtherTense(int start, bool isSetOff)
    {
        const VerbTense Any = VerbTense.Past | VerbTense.Plural | VerbTense.Singular;
        if (content.IsPlain && Compound(start) is VerbMatch compound)
        {
            return compound;
        }

        if (!content.IsPlain || VerbAt(start, Any) is not VerbMatch verb || IsNoun(verb))
        {
            return null;
        }

        if (SeldomInfinitives.Contains(sentence.Lower(verb.First)))
        {
            return verb;
        }

        string next = sentence.Lower(verb.Next);
        bool hasObject = FunctionWords.IsAny(next, WordClass.Determiner) || next == "that" || Pronouns.Contains(next);
        bool isFinite = (verb.Tense & VerbTense.Singular) != 0 || (isSetOff && !content.HasBareVerb);
        return (hasObject && isFinite) || IsBeforeInfinitive(start, verb) ? verb : null;
    }

    /// <summary>
    /// "thanked the pilots for their work and hopes to see them again": the noun would be joined to another plural, as in "for their plans and
    /// hopes to return".
    /// </summary>
    private bool IsBeforeInfinitive(int start, VerbMatch verb) =>
        (verb.Tense & VerbTense.Singular) != 0
        && sentence.Is(verb.Next, "to")
        && sentence.IsWord(verb.Next + 1) && !sentence.IsCapitalized(verb.Next + 1) && FunctionWords.ClassesOf(sentence.Lower(verb.Next + 1)) == WordClass.None
        && verb.First == start
        && !sentence.Lower(start - 2).EndsWith("s", StringComparison.Ordinal);

    /// <summary>"and is looking forward to", "and has since thanked": the auxiliary tells that it is a verb.</summary>
    private VerbMatch? Compound(int start)
    {
        int at = Adverbials.Skip(sentence, start);
        if (sentence.Lower(at) is "is" or "are")
        {
            return verbs.MatchProgressiveAt(sentence, Adverbials.Skip(sentence, at + 1));
        }

        if (!FunctionWords.IsHave(sentence.Lower(at)))
        {
            return null;
        }

        at = Adverbials.Skip(sentence, at + 1);
        at = sentence.Is(at, "since") ? at + 1 : at;
        return !sentence.IsAside(at) && verbs.MatchAt(sentence, at) is VerbMatch verb && verb.IsPast ? verb : null;
    }

    /// <summary>"had accepted, reviewed and approved": the verb before the comma is of somebody inside.</summary>
    private bool IsInsidePerfect(int before) =>
        before > content.Start
        && FunctionWords.IsParticiple(sentence.Lower(before))
        && FunctionWords.IsAny(sentence.Lower(before - 1), WordClass.Have | WordClass.Be);

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

        bool isPast = verbs.MatchAt(sentence, before) is VerbMatch verb && verb.IsPast && verb.Next == before + 1;
        return isPast ? false : null;
    }

    /// <summary>"the support for", "a request of": in the present tense many verbs look like nouns; "look forward" is none.</summary>
    private bool IsNoun(VerbMatch verb) =>
        !verb.IsPast
        && verb.Next == verb.First + 1
        && (sentence.Lower(verb.Next) is "," or "." or "" || BehindNoun.Contains(sentence.Lower(verb.Next)));
}
