using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Finds the verb that belongs to a subject: at once ("confirmed"), after adverbials ("once again concurred"), after
/// something set off by commas ("The Ministers, in light of …, confirmed"), or after what is joined to the subject ("The
/// Ministers of the three countries confirmed").
/// </summary>
internal sealed class PredicateReader(ReportingVerbs verbs, SubjectReader subjects)
{
    /// <summary>How far a verb may stand behind its subject; the bound keeps the reading linear.</summary>
    private const int MostInserted = 60;

    private const int MostInsertedCommas = 8;

    private const int MostJoinedToSubject = 16;

    private static readonly WordSet GoesOnWithSubject = WordLists.Set("function-words: goes on with a subject");
    private static readonly WordSet OpensApposition = WordLists.Set("function-words: opens an apposition");
    private static readonly PhraseList LeadsInCompany = new(WordLists.List("function-words: leads in company"));

    /// <summary>The verb right behind a subject, or null.</summary>
    public VerbMatch? Direct(Sentence sentence, Subject subject) => VerbAt(sentence, subject.Next);

    /// <summary>The verb that belongs to a subject, wherever it stands; a participant's may also be one that reports nothing.</summary>
    public Predicate? ReadAfter(Sentence sentence, Subject subject)
    {
        if (Direct(sentence, subject) is VerbMatch direct)
        {
            return new Predicate(direct, direct.Next);
        }

        return subject.Kind switch
        {
            SubjectKind.Participant => AfterInsertion(sentence, subject.Next) ?? AfterJoined(sentence, subject.Next)
                ?? AfterApposition(sentence, subject.Next) ?? Silent(sentence, subject.Next),
            SubjectKind.Other => AfterJoined(sentence, subject.Next) ?? AfterInsertion(sentence, BehindJoined(sentence, subject.Next)),
            _ => null,
        };
    }

    /// <summary>A finite reporting verb, with its adverbials, or with "have" before it.</summary>
    public VerbMatch? VerbAt(Sentence sentence, int index)
    {
        int at = Adverbials.Skip(sentence, index);
        bool isPerfect = FunctionWords.IsHave(sentence.Lower(at));
        at = isPerfect ? Adverbials.Skip(sentence, at + 1) : at;
        VerbMatch? match = sentence.IsAside(at) ? null : verbs.MatchAt(sentence, at);
        if (!isPerfect)
        {
            return match;
        }

        return match != null && (match.Tense & VerbTense.Past) != 0 ? match with { Tense = VerbTense.Past | VerbTense.Perfect } : null;
    }

    private Predicate? AfterInsertion(Sentence sentence, int index)
    {
        int comma = Adverbials.Skip(sentence, index);
        if (sentence.Lower(comma) is "(" or "\u2014")
        {
            return AfterAside(sentence, comma);
        }

        if (!sentence.Is(comma, ","))
        {
            return null;
        }

        // "Minister Kihara, and Secretary Austin, confirmed"
        if (VerbAt(sentence, comma + 1) is VerbMatch next && !Participles.IsFollowedLikeOne(sentence, next.Next))
        {
            return new Predicate(next, next.Next);
        }

        int commas = 0;
        for (int i = comma + 1; i < comma + MostInserted && commas < MostInsertedCommas; i++)
        {
            if (!sentence.Is(i, ",") || sentence.IsAside(i))
            {
                continue;
            }

            commas++;
            if (VerbAt(sentence, i + 1) is VerbMatch verb)
            {
                return new Predicate(verb, verb.Next);
            }

            // "Minister Inada, who …, and Secretary Carter confirmed"
            if (sentence.Is(i + 1, "and") && subjects.ReadAt(sentence, i + 2) is Subject joined && Direct(sentence, joined) is VerbMatch shared)
            {
                return new Predicate(shared, shared.Next) { Joined = joined.Speakers };
            }

            // "Minister Inada, having briefed her staff, met the crews"
            if (i > comma + 2 && BehindSilent(sentence, i + 1) is int behind)
            {
                return new Predicate(null, behind);
            }

            // "The Ministers, …, the Ministers confirmed": the first was no subject.
            if (subjects.ReadAt(sentence, i + 1) is Subject other && Direct(sentence, other) != null)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"Minister Inada (host) stated", "Minister Inada — on her first visit — stated".</summary>
    private Predicate? AfterAside(Sentence sentence, int open)
    {
        string close = sentence.Is(open, "(") ? ")" : "\u2014";
        for (int i = open + 1; i < open + MostInserted; i++)
        {
            if (sentence.Is(i, close))
            {
                return VerbAt(sentence, i + 1) is VerbMatch verb ? new Predicate(verb, verb.Next) : null;
            }
        }

        return null;
    }

    /// <summary>"Minister Morita, a former envoy to Rome said": the comma that should close the apposition is missing.</summary>
    private Predicate? AfterApposition(Sentence sentence, int comma)
    {
        if (!sentence.Is(comma, ",") || !OpensApposition.Contains(sentence.Lower(comma + 1)))
        {
            return null;
        }

        for (int i = comma + 2; i < comma + MostJoinedToSubject && !sentence.Is(i, ",") && !EndsApposition(sentence.Lower(i)); i++)
        {
            if (VerbAt(sentence, i) is VerbMatch verb && (verb.Tense & VerbTense.Past) != 0 && !Participles.IsFollowedLikeOne(sentence, verb.Next))
            {
                return new Predicate(verb, verb.Next);
            }
        }

        return null;
    }

    /// <summary>"since his youth" goes on, "since he was young" does not; the two are not told apart, and what follows a verb is.</summary>
    private static bool EndsApposition(string word) => FunctionWords.IsSubordinator(word) && !FunctionWords.IsPreposition(word);

    private Predicate? AfterJoined(Sentence sentence, int index)
    {
        if (!GoesOnWithSubject.Contains(sentence.Lower(index)))
        {
            return null;
        }

        for (int i = index + 1; i < index + MostJoinedToSubject && !EndsSubject(sentence.Lower(i)); i++)
        {
            if (VerbAt(sentence, i) is VerbMatch verb && (verb.Tense & VerbTense.Past) != 0)
            {
                return new Predicate(verb, verb.Next);
            }
        }

        return null;
    }

    /// <summary>The comma behind "The Chief of Defence" in "of Norway, General Lund, briefed the Ministers"; the same token where nothing is joined.</summary>
    private static int BehindJoined(Sentence sentence, int index)
    {
        int at = index;
        while (GoesOnWithSubject.Contains(sentence.Lower(index)) && at < index + MostJoinedToSubject && !EndsSubject(sentence.Lower(at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>"A memorandum of the two sides was signed": the verb is that of the passive.</summary>
    private static bool EndsSubject(string word) => word == "," || FunctionWords.IsAny(word, WordClass.Subordinator | WordClass.Be);

    /// <summary>"Minister Inada, together with her staff, viewed"</summary>
    private static int BehindCompany(Sentence sentence, int index)
    {
        bool hasCompany = sentence.Is(index, ",") && LeadsInCompany.IsAt(sentence, index + 1);
        for (int i = index + 3; hasCompany && i < index + MostInserted; i++)
        {
            if (sentence.Is(i, ","))
            {
                return i + 1;
            }
        }

        return index;
    }

    /// <summary>A past that reports nothing and has an object of its own: "met the crews", "visited Guam".</summary>
    private static int? BehindSilent(Sentence sentence, int index)
    {
        int at = Adverbials.Skip(sentence, index);
        string word = sentence.Lower(at);
        bool isPast = FunctionWords.EndsInEd(word) || (FunctionWords.IsIrregularPast(word) && !FunctionWords.IsAny(word, WordClass.Be));
        bool hasObject = sentence.IsCapitalized(at + 1) || FunctionWords.IsDeterminer(sentence.Lower(at + 1));
        return isPast && hasObject && !sentence.IsCapitalized(at) ? at + 1 : null;
    }

    private Predicate? Silent(Sentence sentence, int index)
    {
        int at = Adverbials.Skip(sentence, BehindCompany(sentence, index));
        string word = sentence.Lower(at);
        if (IsPassiveOfOthers(sentence, at))
        {
            return null;
        }

        // "neither accepted nor rejected"
        bool isPast = FunctionWords.IsIrregularPast(word) || FunctionWords.EndsInEd(word) || word == "neither";
        return isPast ? new Predicate(null, at + 1) : null;
    }

    /// <summary>"Minister Inada was briefed by General Lund": the act is another's.</summary>
    private bool IsPassiveOfOthers(Sentence sentence, int at)
    {
        if (sentence.Lower(at) is not ("was" or "were"))
        {
            return false;
        }

        int participle = Adverbials.Skip(sentence, at + 1);
        return verbs.MatchAt(sentence, participle) is VerbMatch verb && (verb.Tense & VerbTense.Past) != 0 && sentence.Is(verb.Next, "by");
    }
}
