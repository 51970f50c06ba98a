using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Clauses.Assertions;
using Corpus.Reading.Meaning.Clauses.Contents;
using Corpus.Reading.Meaning.Clauses.Joined;
using Corpus.Reading.Meaning.Clauses.Passives;
using Corpus.Reading.Meaning.Clauses.Predicates;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Clauses;

/// <summary>
/// Finds the main clauses of a sentence and the reporting verbs joined in each. One walk over the tokens: before the first
/// clause it looks for a subject with its verb, behind a verb for what is joined to it on the same level. What is said,
/// the content, runs from a verb to the next such joint.
/// </summary>
internal sealed class ClauseReader
{
    private readonly Sentence _sentence;
    private readonly SubjectReader _subjects;
    private readonly PredicateReader _predicates;
    private readonly ContentLevel _content;
    private readonly JoinedVerbReader _joined;
    private readonly ReplyReader _replies;
    private readonly ClauseList _clauses;
    private readonly ClauseOpener _opener;
    private readonly ContentEnds _ends;
    private readonly CountryWords _countries;

    public ClauseReader(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs, CountryWords countries)
    {
        _sentence = sentence;
        _subjects = subjects;
        _countries = countries;
        _predicates = new PredicateReader(verbs, subjects);
        _content = new ContentLevel(sentence, verbs, countries);
        _joined = new JoinedVerbReader(sentence, verbs, _content);
        _replies = new ReplyReader(sentence, subjects, _predicates);
        _clauses = new ClauseList(sentence, subjects, _content);
        _opener = new ClauseOpener(sentence, subjects, _predicates, _content, _clauses);
        _ends = new ContentEnds(sentence, subjects, verbs, _predicates, _content, _clauses);
    }

    /// <summary>The main clauses in order; empty where no subject with a verb was found.</summary>
    public List<Clause> Read(CancellationToken cancellation)
    {
        if (Hearsay.Is(_sentence, _subjects))
        {
            return [];
        }

        for (int i = 0; i < _sentence.Count;)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            i = _sentence.IsAside(i) ? i + 1 : _clauses.IsEmpty ? _opener.TryFirst(i) : Step(i);
        }

        if (_opener.IsDoneByOthers && _clauses.All.TrueForAll(static clause => clause.Verbs.Count == 0))
        {
            return [];
        }

        if (_clauses.IsEmpty && TurnedRound() is Clause turned)
        {
            _clauses.Add(turned);
        }

        if (_clauses.IsEmpty && BehindOtherClause.Of(_sentence, _subjects, _predicates) is var (subject, verb))
        {
            ReadFrom(verb, subject.Speakers, cancellation);
        }

        if (_clauses.IsEmpty && QuotedSpeech.Attributed(_sentence, _subjects) is Subject attributed)
        {
            _clauses.Add(new Clause(attributed.Speakers, VerbTense.Past));
        }

        Exceptions.TakeOut(_sentence, _subjects, _clauses.All);
        OwnObject.TakeOut(_sentence, _subjects, _clauses.All);
        return _clauses.All;
    }

    /// <summary>The clause of a sentence that has its verb before its subject, or its subject behind "It was".</summary>
    private Clause? TurnedRound() =>
        QuotedSpeech.Inverted(_sentence, _subjects, _predicates)
        ?? SaidBetween.Of(_sentence, _subjects, _predicates)
        ?? QuotedSpeech.Unmarked(_sentence, _subjects, _predicates)
        ?? Cleft.Of(_sentence, _subjects, _predicates);

    /// <summary>Reads verbs that stand without a subject, as in an item "Welcomed …, and confirmed …".</summary>
    public List<Clause> ReadWithoutSubject(EquatableArray<int> speakers, CancellationToken cancellation)
    {
        if (_predicates.VerbAt(_sentence, 0) is VerbMatch verb && verb.IsPast && !ParticipleAttribute.Is(_sentence, verb) && !OtherSubject.IsPassiveAtFront(_sentence, verb)
            && AskedInFront.CommaBehind(_sentence, verb.First) == null)
        {
            ReadFrom(verb, speakers, cancellation);
        }

        return _clauses.All;
    }

    /// <summary>Reads the clause of somebody of whom only the noun is known: "The European Commission proposed a fund".</summary>
    public List<Clause> ReadOfOthers(CancellationToken cancellation)
    {
        if (OtherSubject.VerbOf(_sentence, _predicates) is VerbMatch verb)
        {
            ReadFrom(verb, EquatableArray<int>.Empty, cancellation);
        }

        return _clauses.All;
    }

    /// <summary>Reads the clause of somebody that is joined to a passive.</summary>
    public List<Clause> ReadBehind(PassiveClause passive, CancellationToken cancellation)
    {
        if (ActiveBehind.Of(_sentence, _subjects, _predicates, passive) is var (subject, verb))
        {
            ReadFrom(verb, subject.Speakers, cancellation);
        }

        return _clauses.All;
    }

    private Clause Current => _clauses.Current;

    private void ReadFrom(VerbMatch verb, EquatableArray<int> speakers, CancellationToken cancellation)
    {
        _clauses.Open(speakers, new Predicate(verb, verb.Next));
        for (int i = verb.Next; i < _sentence.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            i = _sentence.IsAside(i) ? i + 1 : Step(i);
        }
    }

    /// <summary>Looks for a joint at a token of the content; the next token to look at.</summary>
    private int Step(int index)
    {
        string word = _sentence.Lower(index);
        if (_ends.TryBehindQuotation(index) is int behind)
        {
            return behind;
        }

        switch (word)
        {
            case ";" or "\u2014":
                return TryJoin(index, index + 1, index);
            case "," when !FunctionWords.IsAny(_sentence.Lower(index + 1), WordClass.Joint):
                return TryComma(index);
            case "then" when FunctionWords.IsAny(_sentence.Lower(index - 1), WordClass.Be | WordClass.Have | WordClass.Modal):
                // "was then recognised": the verb goes on.
                return index + 1;
            case var _ when FunctionWords.IsAny(word, WordClass.Joint) && !PairOfNames.IsJoinedAt(_sentence, _countries, index):
                bool hasComma = _sentence.Is(index - 1, ",") || _sentence.Is(index - 1, ";");
                return TryJoin(index, index + 1, hasComma ? index - 1 : index);
            case "as" when _sentence.Is(index + 1, "well") && _sentence.Is(index + 2, "as"):
                return TryJoin(index, index + 3, index);
            default:
                _content.Advance(index);
                return index + 1;
        }
    }

    private int TryComma(int comma)
    {
        if ((_ends.TrySource(comma) ?? _ends.TryMoreBehind(comma) ?? _ends.TrySaidAtEnd(comma) ?? _ends.TrySameOfOthers(comma)) is int end)
        {
            return end;
        }

        if (_opener.OpensWithWhile && TryOtherHalf(comma) is int behindClause)
        {
            _opener.OpensWithWhile = false;
            return behindClause;
        }

        if (TryReply(comma) is int behindReply)
        {
            return behindReply;
        }

        if (TryParallel(comma) is int behindParallel)
        {
            return behindParallel;
        }

        if (_joined.VerbAfterComma(ClauseStart.BehindNumber(_sentence, comma + 1) - 1, Current.Tense) is VerbMatch verb)
        {
            return _clauses.AddVerb(verb, comma);
        }

        if (_ends.TryEndOfWho(comma) is int behindWho)
        {
            return behindWho;
        }

        if (_ends.TryDeed(comma) is int behindDeed)
        {
            return behindDeed;
        }

        _content.Advance(comma);
        return comma + 1;
    }

    /// <summary>"While the Ministers agreed that …, Minister Lund stressed", "…, Cyprus reserved its position".</summary>
    private int? TryOtherHalf(int comma) =>
        _opener.TryJoined(comma + 1, comma, isSetOff: true)
        ?? (_content.IsMainAt(comma) && OthersBeside.HasOwnPast(_sentence, comma + 1, needsObject: false) ? _ends.BeforeOthers(comma + 1, comma) : null);

    private int? TryReply(int comma) =>
        _replies.StartBehind(comma, Current.Speakers) is int start ? _opener.TryJoined(start, comma, isSetOff: true) : null;

    /// <summary>"Minister Shin stated that …, Minister Kihara stated that …, and …": clauses of a list, of one person each.</summary>
    private int? TryParallel(int comma) =>
        Current.Speakers.Count == 1
        && _subjects.ReadAt(_sentence, comma + 1) is { Kind: SubjectKind.Participant } subject
        && (subject.Speakers.Count == 1 || (subject.Speakers.Count == 0 && _sentence.IsCapitalized(comma + 1)))
        && !subject.Speakers.Equals(Current.Speakers)
        && _predicates.Direct(_sentence, subject) is VerbMatch verb
        && (verb.Tense & Current.Tense) != 0
        && _content.IsMainAt(comma)
            ? _opener.TryJoined(comma + 1, comma, isSetOff: true)
            : null;

    /// <param name="joint">The conjunction, or the sign that stands for one.</param>
    /// <param name="from">The token behind it.</param>
    /// <param name="end">Where the content before it ends: the conjunction or its comma.</param>
    private int TryJoin(int joint, int from, int end)
    {
        if (_ends.TryMore(joint, from, end) is int behindMore)
        {
            return behindMore;
        }

        bool isSetOff = end < joint || _sentence.Lower(joint) is ";" or "\u2014";
        if (isSetOff && AskedInFront.CommaBehind(_sentence, from) is int asked)
        {
            return _ends.Before(asked, end);
        }

        foreach (int start in ClauseStart.Behind(_sentence, from))
        {
            if (_opener.TryJoined(start, end, isSetOff) is int behindClause)
            {
                return behindClause;
            }

            // "as well as renewed support": an attribute sooner than a verb.
            bool isAttribute = _sentence.Is(joint, "as") && ParticipleAttribute.CanBe(_sentence.Lower(start));
            bool isContrast = FunctionWords.IsAny(_sentence.Lower(joint), WordClass.Contrast);
            if (!isContrast && !isAttribute && _joined.VerbAfterConjunction(joint, start, isSetOff, Current.Verbs.Count > 1, Current.Tense) is VerbMatch verb)
            {
                return _clauses.AddVerb(verb, end);
            }
        }

        if ((_ends.TryPassive(from, end, isSetOff) ?? _ends.TryOthers(joint, from, end, isSetOff) ?? _ends.TryOtherVerb(joint, from, end, isSetOff)) is int behind)
        {
            return behind;
        }

        _content.Advance(joint);
        return from;
    }
}
