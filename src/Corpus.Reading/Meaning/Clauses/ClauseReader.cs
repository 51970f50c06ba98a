using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
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
    private static readonly WordSet OfCountries = WordLists.Set("speaking: what a country does without speaking");

    private readonly Sentence _sentence;
    private readonly SubjectReader _subjects;
    private readonly PredicateReader _predicates;
    private readonly ContentLevel _content;
    private readonly JoinedVerbReader _joined;
    private readonly ReplyReader _replies;
    private readonly List<Clause> _clauses = [];
    private bool _isContentOpen;
    private int _clauseStart;
    private bool _opensWithWhile;

    public ClauseReader(Sentence sentence, SubjectReader subjects, ReportingVerbs verbs, CountryWords countries)
    {
        _sentence = sentence;
        _subjects = subjects;
        _predicates = new PredicateReader(verbs, subjects);
        _content = new ContentLevel(sentence, verbs, countries);
        _joined = new JoinedVerbReader(sentence, verbs, _content);
        _replies = new ReplyReader(sentence, subjects, _predicates);
    }

    /// <summary>The main clauses in order; empty where no subject with a verb was found.</summary>
    public List<Clause> Read(CancellationToken cancellation)
    {
        for (int i = 0; i < _sentence.Count;)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            i = _sentence.IsAside(i) ? i + 1 : _clauses.Count == 0 ? TryFirstClause(i) : Step(i);
        }

        if (_clauses.Count == 0
            && (QuotedSpeech.Inverted(_sentence, _subjects, _predicates) ?? QuotedSpeech.Unmarked(_sentence, _subjects, _predicates)) is Clause inverted)
        {
            _clauses.Add(inverted);
        }

        if (_clauses.Count == 0 && QuotedSpeech.Attributed(_sentence, _subjects) is Subject attributed)
        {
            _clauses.Add(new Clause(attributed.Speakers, VerbTense.Past));
        }

        return _clauses;
    }

    /// <summary>Reads verbs that stand without a subject, as in an item "Welcomed …, and confirmed …".</summary>
    public List<Clause> ReadWithoutSubject(EquatableArray<int> speakers, CancellationToken cancellation)
    {
        if (_predicates.VerbAt(_sentence, 0) is VerbMatch verb && (verb.Tense & VerbTense.Past) != 0 && !_joined.IsAttribute(verb))
        {
            ReadFrom(verb, speakers, cancellation);
        }

        return _clauses;
    }

    /// <summary>Reads the clause of somebody of whom only the noun is known: "The European Commission proposed a fund".</summary>
    public List<Clause> ReadOfOthers(CancellationToken cancellation)
    {
        if (OtherSubject.VerbOf(_sentence, _predicates, _joined) is VerbMatch verb)
        {
            ReadFrom(verb, EquatableArray<int>.Empty, cancellation);
        }

        return _clauses;
    }

    private void ReadFrom(VerbMatch verb, EquatableArray<int> speakers, CancellationToken cancellation)
    {
        Open(speakers, new Predicate(verb, verb.Next));
        for (int i = verb.Next; i < _sentence.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            i = _sentence.IsAside(i) ? i + 1 : Step(i);
        }
    }

    private int TryFirstClause(int index)
    {
        if (!ClauseStart.CanBeAt(_sentence, index, out bool isAtBoundary) || _subjects.ReadAt(_sentence, index) is not Subject subject)
        {
            return index + 1;
        }

        Predicate? predicate = isAtBoundary ? _predicates.ReadAfter(_sentence, subject) : DirectOnly(subject);
        if (predicate == null)
        {
            return index + 1;
        }

        _opensWithWhile = index > 0 && _sentence.Is(index - 1, "while");
        int next = Open(SpeakerSet.Union(SpeakersOf(subject, predicate), predicate.Joined), predicate);
        if (QuotedSpeech.Before(_sentence, index, next) is var (start, end) && Current.Verbs.Count == 1)
        {
            Current.Verbs[0] = Current.Verbs[0] with { Start = start, End = end };
            _isContentOpen = false;
        }

        return next;
    }

    private Predicate? DirectOnly(Subject subject) =>
        subject.Kind == SubjectKind.Participant && _predicates.Direct(_sentence, subject) is VerbMatch verb
            ? new Predicate(verb, verb.Next)
            : null;

    /// <summary>Looks for a joint at a token of the content; the next token to look at.</summary>
    private int Step(int index)
    {
        string word = _sentence.Lower(index);
        switch (word)
        {
            case ";" or "\u2014":
                return TryJoin(index, index + 1, index);
            case "," when !FunctionWords.IsAny(_sentence.Lower(index + 1), WordClass.Joint):
                return TryComma(index);
            case var _ when FunctionWords.IsAny(word, WordClass.Joint):
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
        if (_content.EndsAt(comma))
        {
            EndContent(comma);
            _content.Begin(comma + 2);
            return comma + 2;
        }

        if (_opensWithWhile && TryClause(comma + 1, comma, isSetOff: true) is int behindClause)
        {
            _opensWithWhile = false;
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
            return AddVerb(verb, comma);
        }

        _content.Advance(comma);
        return comma + 1;
    }

    private int? TryReply(int comma) =>
        _replies.StartBehind(comma, Current.Speakers) is int start ? TryClause(start, comma, isSetOff: true) : null;

    /// <summary>"Minister Shin stated that …, Minister Kihara stated that …, and …": clauses of a list, of one person each.</summary>
    private int? TryParallel(int comma) =>
        Current.Speakers.Count == 1
        && _subjects.ReadAt(_sentence, comma + 1) is { Kind: SubjectKind.Participant, Speakers.Count: 1 } subject
        && !subject.Speakers.Equals(Current.Speakers)
        && _predicates.Direct(_sentence, subject) is VerbMatch verb
        && (verb.Tense & Current.Tense) != 0
        && _content.IsMainAt(comma)
            ? TryClause(comma + 1, comma, isSetOff: true)
            : null;

    /// <param name="joint">The conjunction, or the sign that stands for one.</param>
    /// <param name="from">The token behind it.</param>
    /// <param name="end">Where the content before it ends: the conjunction or its comma.</param>
    private int TryJoin(int joint, int from, int end)
    {
        bool isSetOff = end < joint || _sentence.Lower(joint) is ";" or "\u2014";
        foreach (int start in ClauseStart.Behind(_sentence, from))
        {
            if (TryClause(start, end, isSetOff) is int behindClause)
            {
                return behindClause;
            }

            bool isContrast = FunctionWords.IsAny(_sentence.Lower(joint), WordClass.Contrast);
            if (!isContrast && _joined.VerbAfterConjunction(joint, start, isSetOff, Current.Tense) is VerbMatch verb)
            {
                return AddVerb(verb, end);
            }
        }

        // "reviewed the work and will sign the accord": what will be done is not what was said.
        int modal = Adverbials.Skip(_sentence, from);
        if (FunctionWords.IsModal(_sentence.Lower(modal)) && !_sentence.IsCapitalized(modal) && _content.IsPlain && !_content.HasBareVerb)
        {
            EndContent(end);
            _content.Begin(modal + 1);
            return modal + 1;
        }

        _content.Advance(joint);
        return from;
    }

    /// <summary>Opens the clause that begins at a token, if one does; the token behind its verb.</summary>
    private int? TryClause(int index, int end, bool isSetOff)
    {
        if (_subjects.ReadAt(_sentence, index) is not Subject subject)
        {
            // "…, and at the outset Secretary Austin stated"
            int behind = Adverbials.Skip(_sentence, index);
            if (behind == index || _subjects.ReadAt(_sentence, behind) is not Subject later)
            {
                return null;
            }

            subject = later;
        }

        subject = _subjects.WithoutSpoken(_sentence, subject, Current.Speakers);

        // Without a comma, "and Japan supported" goes on with what is said.
        if (!isSetOff && subject.Kind != SubjectKind.Participant)
        {
            return null;
        }

        Predicate? predicate = isSetOff ? _predicates.ReadAfter(_sentence, subject) : DirectOnly(subject);
        if (predicate == null)
        {
            return null;
        }

        EndContent(end);
        subject = _subjects.InSentence(_sentence, subject, Current.Speakers, _clauseStart);
        _clauseStart = index;
        return Open(SpeakerSet.Union(SpeakersOf(subject, predicate), predicate.Joined), predicate);
    }

    /// <summary>
    /// "Japan considers Norway a partner": a country as such does not speak. What it did at the meeting those did who came from it.
    /// </summary>
    private EquatableArray<int> SpeakersOf(Subject subject, Predicate predicate)
    {
        bool isDone = (predicate.Tense & VerbTense.Past) != 0 && !(predicate.Verb is VerbMatch verb && OfCountries.Contains(_sentence.Lower(verb.First)));
        return subject.Kind != SubjectKind.Country || isDone ? subject.Speakers : EquatableArray<int>.Empty;
    }

    private Clause Current => _clauses[_clauses.Count - 1];

    private int Open(EquatableArray<int> speakers, Predicate predicate)
    {
        _clauses.Add(new Clause(speakers, predicate.Tense));
        if (predicate.Verb is VerbMatch verb)
        {
            Append(verb);
        }
        else
        {
            _content.Begin(predicate.Next);
        }

        return predicate.Next;
    }

    private int AddVerb(VerbMatch verb, int end)
    {
        EndContent(end);
        Append(verb);
        return verb.Next;
    }

    private void Append(VerbMatch verb)
    {
        Current.Verbs.Add(new ClauseVerb(verb, _sentence.EndBefore(BehindHearer(verb, BehindStranded(verb.Next))), _sentence.Text.Length));
        _isContentOpen = true;
        _content.Begin(verb.Next);
    }

    /// <summary>"proposed, and the others agreed to, a schedule": the preposition has what it leads to in common with the verb before.</summary>
    private int BehindStranded(int index) =>
        FunctionWords.IsPreposition(_sentence.Lower(index)) && _sentence.Is(index + 1, ",") ? index + 1 : index;

    /// <summary>
    /// "underscored with Minister Lund progress on the docks": who heard it is no content, where anything else is. With whom one
    /// agrees is.
    /// </summary>
    private int BehindHearer(VerbMatch verb, int index)
    {
        if (!_sentence.Is(index, "with") || verb.Verb.Kind == VerbKind.Commissive || _subjects.ReadAt(_sentence, index + 1) is not { Kind: not SubjectKind.Country } hearer)
        {
            return index;
        }

        string next = _sentence.Lower(hearer.Next);
        return _sentence.IsWord(hearer.Next) && !FunctionWords.IsAny(next, WordClass.Conjunction | WordClass.Relative) || next == "that"
            ? hearer.Next
            : index;
    }

    /// <summary>What ended once, as at a comma before "stating that", ends at no later place.</summary>
    private void EndContent(int token)
    {
        List<ClauseVerb> verbs = Current.Verbs;
        if (verbs.Count > 0 && _isContentOpen)
        {
            _isContentOpen = false;
            ClauseVerb last = verbs[verbs.Count - 1];
            verbs[verbs.Count - 1] = last with { End = Math.Max(last.Start, _sentence.StartOf(token)) };
        }
    }
}
