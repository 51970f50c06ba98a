using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Clauses.Assertions;
using Corpus.Reading.Meaning.Clauses.Contents;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>Opens a main clause where a subject stands with its verb: the first of a sentence, or one that is joined to those before.</summary>
internal sealed class ClauseOpener(Sentence sentence, SubjectReader subjects, PredicateReader predicates, ContentLevel content, ClauseList clauses)
{
    /// <summary>"their respective defence ministers" has two.</summary>
    private const int MostWordsBeforeNoun = 3;

    private static readonly WordSet Pronouns = WordLists.Set("function-words: pronouns for those of whom is told");
    private static readonly WordSet Times = WordLists.Set("time-and-place: nouns of time before a clause");
    private static readonly WordSet Whose = WordLists.Set("function-words: whose in the plural");

    private int _clauseStart;

    /// <summary>True where the first clause begins behind "while" or "Not only did", whose other half follows behind a comma.</summary>
    public bool OpensWithWhile { get; set; }

    /// <summary>True where the first clause says what was done to its subject: "Minister Lund was asked to explain".</summary>
    public bool IsDoneByOthers { get; private set; }

    /// <summary>Opens the first clause at a token, if it begins there; the next token to look at.</summary>
    public int TryFirst(int index)
    {
        if (!ClauseStart.CanBeAt(sentence, index, out bool isAtBoundary)
            || (!isAtBoundary && (IsHeardBefore(index) || IsOfOthers(index) || IsOfNoun(index)))
            || subjects.ReadAt(sentence, index) is not Subject subject)
        {
            return index + 1;
        }

        subject = CompanyInFront.Join(sentence, subjects, subject);
        Predicate? predicate = isAtBoundary ? predicates.ReadAfter(sentence, subject) : DirectOnly(subject);
        if (predicate == null)
        {
            return index + 1;
        }

        if (subject.Kind == SubjectKind.Country && SaidBehind(predicate.Next) is int said)
        {
            return said;
        }

        if (predicate.Verb == null && SaidInside.IsBehind(sentence, predicate.Next, subjects, predicates))
        {
            return index + 1;
        }

        IsDoneByOthers = predicate.Verb == null && SilentVerb.IsDoneByOthers(sentence, predicate.Next - 1);
        OpensWithWhile = sentence.Is(index - 1, "while") || (sentence.Is(0, "not") && sentence.Is(1, "only"));
        int next = clauses.Open(SpeakerSet.Union(SpeakersOf(subject, predicate), predicate.Joined), predicate);
        return SpokenAround(index, next, predicate);
    }

    /// <summary>Opens the clause that is joined at a token, if one is; the token behind its verb.</summary>
    /// <param name="end">Where the content of the verb before ends.</param>
    public int? TryJoined(int index, int end, bool isSetOff)
    {
        if ((subjects.ReadAt(sentence, index) ?? BehindAdverbial(index)) is not Subject found || subjects.IsPairAcrossComma(sentence, found))
        {
            return null;
        }

        Subject subject = subjects.WithoutSpoken(sentence, found, clauses.Current.Speakers);

        // Without a comma, "and Japan supported" goes on with what is said; so does "that Austin and Hale agreed".
        bool isPronoun = PronounReader.IsAt(sentence, index) || sentence.Is(index, "they");
        if (!isSetOff && (subject.Kind != SubjectKind.Participant || content.IsBeforeVerb || (isPronoun && content.HasSpeakingSubject)))
        {
            return null;
        }

        Predicate? predicate = isSetOff ? predicates.ReadAfter(sentence, subject) : DirectOnly(subject) ?? predicates.BehindAdverbial(sentence, subject);
        if (predicate == null || SharesObject(end, predicate.Next))
        {
            return null;
        }

        clauses.EndContent(end);
        subject = subjects.InSentence(sentence, subject, clauses.Current.Speakers, _clauseStart);
        _clauseStart = index;
        return clauses.Open(SpeakerSet.Union(SpeakersOf(subject, predicate), predicate.Joined), predicate);
    }

    /// <summary>
    /// "said Norway had asked for, and Sweden had promised, boats": both have their object behind the second comma, and both are inside what was
    /// said. In "discussed, and Minister Lund welcomed, the plan" nothing was said before the first.
    /// </summary>
    private bool SharesObject(int end, int next)
    {
        string before = sentence.Lower(end - 1);
        return !content.IsPlain && sentence.Is(next, ",") && sentence.Is(end, ",") && end > content.Start
            && (FunctionWords.IsPreposition(before) || FunctionWords.IsPast(before));
    }

    /// <summary>Gives a clause that stands behind or inside what was said its content there; the next token to look at.</summary>
    private int SpokenAround(int index, int next, Predicate predicate)
    {
        if (QuotedSpeech.Before(sentence, index, next) is var (start, end) && clauses.Current.Verbs.Count == 1)
        {
            clauses.SetContent(start, end);
        }
        else if (predicate.Verb is VerbMatch said && QuotedSpeech.Around(sentence, index, said) is var (first, last))
        {
            // What goes on behind the clause is what was said.
            clauses.SetContent(first, last);
            content.BeginMore(next);
            return last == sentence.Text.Length ? sentence.Count : last > sentence.StartOf(next) ? sentence.TokenAt(last, next) : next;
        }

        return next;
    }

    /// <summary>"Norway supports the new line, Minister Lund said.": where the clause begins of the one who said it; null where there is none.</summary>
    private int? SaidBehind(int from)
    {
        int comma = sentence.Count;
        while (comma > from && !sentence.Is(comma, ","))
        {
            comma--;
        }

        return comma > from
            && subjects.ReadAt(sentence, comma + 1) is Subject subject && DirectOnly(subject) is { Verb: VerbMatch verb }
            && QuotedSpeech.Around(sentence, comma + 1, verb) != null
                ? comma + 1
                : null;
    }

    /// <summary>"…, and at the outset Secretary Austin stated"</summary>
    private Subject? BehindAdverbial(int index)
    {
        int behind = Adverbials.Skip(sentence, index);
        return behind == index ? null : subjects.ReadAt(sentence, behind);
    }

    /// <summary>"their defence ministers": whose ministers they are stands before.</summary>
    private bool IsOfOthers(int index)
    {
        int first = index - 1;
        while (first >= 0 && first > index - MostWordsBeforeNoun && sentence.IsWord(first) && FunctionWords.ClassesOf(sentence.Lower(first)) == WordClass.None)
        {
            first--;
        }

        return first > 0 && Whose.Contains(sentence.Lower(first));
    }

    /// <summary>"The agreement the Ministers signed was praised": what is said of the noun that the sentence begins with, unless that is a time.</summary>
    private bool IsOfNoun(int index) =>
        index > 1
        && (FunctionWords.IsDeterminer(sentence.Lower(index)) || Pronouns.Contains(sentence.Lower(index)))
        && FunctionWords.IsDeterminer(sentence.Lower(0))
        && Adverbials.Skip(sentence, 0) < index
        && sentence.IsWord(index - 1)
        && FunctionWords.ClassesOf(sentence.Lower(index - 1)) == WordClass.None
        && Adverbials.Skip(sentence, index - 1) == index - 1
        && !Times.Contains(sentence.Lower(index - 1));

    /// <summary>"Moscow claims Minister Lund agreed", "It is said the Ministers agreed": what follows is only said to be so.</summary>
    private bool IsHeardBefore(int index) =>
        predicates.VerbAt(sentence, index - 1) != null || (FunctionWords.EndsInEd(sentence.Lower(index - 1)) && FunctionWords.IsAny(sentence.Lower(index - 2), WordClass.Be));

    private Predicate? DirectOnly(Subject subject) =>
        subject.Kind == SubjectKind.Participant && predicates.Direct(sentence, subject) is VerbMatch verb
            ? new Predicate(verb, verb.Next)
            : null;

    /// <summary>
    /// "Japan approved the budget": a country as such does not speak, whoever of it is in the room; its side, its delegation and its
    /// minister do. What the countries of all who met did together they did at the meeting, and not what they have done before. The act is kept in any case.
    /// </summary>
    private EquatableArray<int> SpeakersOf(Subject subject, Predicate predicate)
    {
        bool isPerfect = (predicate.Tense & VerbTense.Perfect) != 0;
        bool isOfAll = subjects.AreAll(subject);
        bool isOfNow = isOfAll && !subjects.EndsInEarlierYear && !isPerfect && (predicate.Tense & VerbTense.Past) != 0;
        bool isOfThen = isOfAll && subjects.EndsInEarlierYear && isPerfect;
        bool isTold = subject.Kind == SubjectKind.Country ? isOfNow : !isOfThen;
        return isTold ? subject.Speakers : EquatableArray<int>.Empty;
    }
}
