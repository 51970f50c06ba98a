using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses.Passives;

/// <summary>The words of a passive: its auxiliary with the participle, "was confirmed", and who did it, "by both sides".</summary>
internal sealed class PassiveForm(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs)
{
    /// <summary>"by the staffs of both ministries"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfDoer = 12;

    /// <summary>"on the protection of cables and pipelines in the Baltic and North Seas"; the bound keeps the reading linear.</summary>
    private const int MostWordsOfContent = 60;

    /// <summary>"with deep and sincere appreciation by"</summary>
    private const int MostWordsOfFeeling = 5;

    private static readonly WordSet Feelings = WordLists.Set("speaking: feelings").And(WordLists.Set("speaking: how something is received"));
    private static readonly WordSet ClauseNouns = WordLists.Set("speaking: nouns that a clause fills");
    private static readonly WordSet Heard = WordLists.Set("verbs: only said to be so");
    private static readonly WordSet NoOne = WordLists.Set("function-words: no one");
    private static readonly WordSet WithHearer = WordLists.Set("verbs: has a hearer as its object");
    private static readonly WordSet LeadsInDoer = WordLists.Set("function-words: leads in the doer");

    /// <summary>True where a passive begins at its auxiliary.</summary>
    public bool IsAt(int index, out VerbMatch? verb)
    {
        verb = null;
        string word = sentence.Lower(index);
        int been = Adverbials.Skip(sentence, index + 1);

        // "would have been signed", "was to have been signed" was not done, or nobody says that it was.
        bool isPerfect = word is "has" or "have" && sentence.Is(been, "been") && !IsUnreal(index - 1);

        // "The group is expected to report" reports nothing that was said; "It is noted that" does.
        bool isImpersonal = word is "is" && sentence.Is(index - 1, "it");

        // "is being reaffirmed by both sides" is done now; of what is being discussed nobody is told.
        bool isProgressive = word is "is" or "are" && sentence.Is(index + 1, "being");
        if (!isPerfect && !isImpersonal && !isProgressive && word is not ("was" or "were"))
        {
            return false;
        }

        int at = Adverbials.Skip(sentence, isPerfect ? been + 1 : sentence.Is(index + 1, "being") ? index + 2 : index + 1);
        verb = verbs.MatchAt(sentence, at) ?? NounAndParticiple.At(sentence, verbs, index, at);
        return verb != null && verb.IsPast && !IsHearsay(verb) && (!isProgressive || sentence.Is(verb.Next, "by"));
    }

    private bool IsUnreal(int index)
    {
        int at = Adverbials.SkipBack(sentence, index);
        return sentence.Is(at, "to") || FunctionWords.IsAny(sentence.Lower(at), WordClass.Modal);
    }

    /// <summary>True where nobody did it: "by no one", "by none of the allies", "neither by Minister Lund nor".</summary>
    public bool IsDenied(int index)
    {
        int at = Adverbials.Skip(sentence, index);
        return sentence.Is(at, "neither") || (LeadsInDoer.Contains(sentence.Lower(at)) && (NoOne.Contains(sentence.Lower(at + 1)) || sentence.Is(at + 1, "neither")));
    }

    /// <summary>"Minister Lund was said to have agreed": others say so.</summary>
    private bool IsHearsay(VerbMatch verb) =>
        Heard.Contains(sentence.Lower(verb.First)) && sentence.Is(verb.Next, "to")
        && !sentence.IsCapitalized(verb.Next + 1) && !FunctionWords.IsDeterminer(sentence.Lower(verb.Next + 1));

    /// <summary>The reporting verbs of a row of participles before one doer; empty where none stands there.</summary>
    public List<VerbMatch> RowAt(int participle) => SharedDoer.VerbsAt(sentence, verbs, participle);

    public bool IsParticipleWithDoer(int index, out VerbMatch? verb)
    {
        verb = verbs.MatchAt(sentence, Adverbials.Skip(sentence, index));
        return verb != null && verb.IsPast && sentence.Is(verb.Next, "by");
    }

    /// <summary>Behind "by their staffs", a doer who takes no part, and behind "as a first step".</summary>
    public int BehindDoer(int index)
    {
        int at = index;
        while ((LeadsInDoer.Contains(sentence.Lower(index)) || sentence.Is(index, "as")) && at < index + MostWordsOfDoer && sentence.Lower(at) is not ("," or "and" or "." or ""))
        {
            at++;
        }

        return at;
    }

    private bool IsPastBehind(int index)
    {
        int at = Adverbials.Skip(sentence, index);
        return FunctionWords.IsIrregularPastAlone(sentence.Lower(at)) || verbs.MatchAt(sentence, at) is { IsPast: true };
    }

    /// <param name="first">The first token of the subject.</param>
    public PassiveClause Clause(int first, int auxiliary, VerbMatch verb)
    {
        EquatableArray<int> speakers = Agent(verb.Next, out int behind);
        bool isImpersonal = sentence.Is(auxiliary - 1, "it");
        if (!isImpersonal && sentence.Is(behind, "that") && ClauseNouns.Contains(sentence.Lower(auxiliary - 1)))
        {
            // "The view was shared by both sides that no border may move": the clause says which view.
            return new PassiveClause(speakers, verb, sentence.StartOf(behind), sentence.Text.Length) { Behind = behind };
        }

        if (!isImpersonal && verbs.MatchAt(sentence, verb.First) is null)
        {
            // "Emphasis was placed by both sides on speed": the speed is what was said.
            int start = FunctionWords.IsPreposition(sentence.Lower(behind)) ? sentence.EndBefore(behind) : sentence.Text.Length;
            return new PassiveClause(speakers, verb, start, sentence.StartOf(BeforeNextClause(behind))) { Behind = behind, HasNounBehind = true };
        }

        // "Minister Lund was told by Minister Hale that the fleet is ready": what he was told stands behind.
        bool isHeard = WithHearer.Contains(verb.Verb.Id) && behind > verb.Next && (sentence.Is(behind, "that") || (sentence.Is(behind, "to") && !sentence.IsCapitalized(behind + 1)));
        if (!isImpersonal && isHeard)
        {
            return new PassiveClause(speakers, verb, sentence.StartOf(behind), sentence.StartOf(BeforeNextClause(behind))) { Behind = behind, HasNounBehind = true };
        }

        return isImpersonal
            ? Impersonal(speakers, verb, behind)
            : new PassiveClause(speakers, verb, sentence.StartOf(first), sentence.StartOf(auxiliary)) { Behind = behind };
    }

    /// <summary>"It was agreed that …" goes on to the end; "It was agreed to meet, and Minister Lund thanked the hosts" has a clause behind it.</summary>
    private PassiveClause Impersonal(EquatableArray<int> speakers, VerbMatch verb, int behind)
    {
        int start = SaidWhere.Behind(sentence, behind);
        bool isThat = !FunctionWords.IsPreposition(sentence.Lower(start)) && !sentence.Is(start, "to");
        int end = isThat ? sentence.Text.Length : sentence.StartOf(BeforeNextClause(start));
        return new PassiveClause(speakers, verb, sentence.EndBefore(start), end) { Behind = behind, IsImpersonal = true, HasNounBehind = !isThat };
    }

    /// <summary>
    /// The clause of a passive behind another verb: of "A text was drafted and was welcomed by both" the text was welcomed, of "The ships were repaired
    /// and their crews were thanked" the crews were.
    /// </summary>
    /// <param name="first">The first token of the subject.</param>
    /// <param name="other">The token of the verb that reports nothing; no later than the first where there is none.</param>
    public PassiveClause BehindOther(int first, int other, int auxiliary, VerbMatch verb)
    {
        int and = auxiliary - 1;
        while (and > other && !(sentence.Is(and, "and") && IsBeforeSubject(and + 1, auxiliary)))
        {
            and--;
        }

        if (other <= first || and <= other)
        {
            return Clause(first, auxiliary, verb);
        }

        bool isSame = Adverbials.Skip(sentence, and + 1) == auxiliary;
        return isSame ? Clause(first, auxiliary, verb) with { End = sentence.StartOf(other) } : Clause(and + 1, auxiliary, verb);
    }

    private bool IsBeforeSubject(int index, int auxiliary) =>
        Adverbials.Skip(sentence, index) == auxiliary
        || FunctionWords.IsDeterminer(sentence.Lower(index))
        || (subjects.ReadAt(sentence, index) is Subject named && Adverbials.Skip(sentence, named.Next) == auxiliary);

    /// <summary>"Emphasis was placed on speed, and the Ministers agreed": the comma or the "and" before a subject with its verb; the end where none follows.</summary>
    private int BeforeNextClause(int index)
    {
        for (int i = index; i < index + MostWordsOfContent && i < sentence.Count; i++)
        {
            bool isJoint = !sentence.IsAside(i) && (sentence.Is(i, ";") || FunctionWords.IsAny(sentence.Lower(i), WordClass.Joint));
            if (isJoint && subjects.ReadAt(sentence, Adverbials.Skip(sentence, i + 1)) is { Kind: not SubjectKind.Country } subject && IsPastBehind(subject.Next))
            {
                return sentence.Is(i - 1, ",") ? i - 1 : i;
            }
        }

        return sentence.Count;
    }

    /// <summary>"was noted with great appreciation by": how it was done stands before who did it.</summary>
    private int BehindFeeling(int index)
    {
        for (int i = index + 1; sentence.Is(index, "with") && i <= index + MostWordsOfFeeling && sentence.IsWord(i); i++)
        {
            if (LeadsInDoer.Contains(sentence.Lower(i)))
            {
                return Feelings.Contains(sentence.Lower(i - 1)) ? i : index;
            }
        }

        return index;
    }

    /// <summary>"was agreed upon by", "was announced in Berlin by"</summary>
    private int BehindPlace(int index)
    {
        int at = index + 1;
        while (sentence.Is(index, "in") && at < index + MostWordsOfFeeling && sentence.IsCapitalized(at))
        {
            at++;
        }

        return FunctionWords.IsPreposition(sentence.Lower(index)) && LeadsInDoer.Contains(sentence.Lower(at)) ? at : index;
    }

    /// <summary>Who did it, as far as those who took part are named behind the verb.</summary>
    public EquatableArray<int> Agent(int index, out int next)
    {
        next = index;
        int at = BehindPlace(BehindFeeling(Adverbials.Skip(sentence, index)));
        if (LeadsInDoer.Contains(sentence.Lower(at)) && subjects.ReadAt(sentence, at + 1) is Subject agent)
        {
            // "was welcomed by Minister Lund, and the Ministers agreed": the last is the subject of what follows.
            agent = IsPastBehind(agent.Next) ? subjects.WithoutLastAt(sentence, at + 1) ?? agent : agent;

            // "signed by the two Directors and by France": a country as such does nothing, unless all who met are meant.
            next = agent.Next;
            return agent.Kind != SubjectKind.Country || subjects.AreAll(agent) ? agent.Speakers : EquatableArray<int>.Empty;
        }

        return EquatableArray<int>.Empty;
    }
}
