using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Phrases;
using Corpus.Reading.Meaning.Head.Participants.Unread;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>
/// Finds who took part: whoever the main clause of the opening names with an office. Where a participant should stand and
/// no known office does, that is reported.
/// </summary>
internal sealed class ParticipantFinder
{
    private static readonly WordSet Pronouns = WordLists.Set("roles: pronouns of one");
    private static readonly WordSet LeadsInParticipants = WordLists.Set("function-words: leads in participants");
    private static readonly WordSet Governments = WordLists.Set("roles: of a government");
    private static readonly WordSet And = WordLists.Set("function-words: and");
    private static readonly WordSet VerbsBefore = WordLists.Set("verb-forms: verbs that a participant follows");

    /// <summary>
    /// More than at any meeting. Every statement by "the Ministers" names all of them, so that their number times that of
    /// the statements, and with it the generated code, would have no bound.
    /// </summary>
    private const int Most = 100;

    private readonly OpeningText _text;
    private readonly ParticipantReader _reader;
    private readonly ParticipantNotes _notes;
    private readonly UnreadParticipants _unread;
    private readonly Owners _owners;
    private readonly OtherPredicate _other;
    private readonly List<ParticipantPhrase> _found = [];
    private readonly List<ParticipantPhrase> _inviting = [];

    /// <summary>Where a participant is due: at the subject, behind "with", and in a list of participants.</summary>
    private int _slot;

    /// <summary>True while the slot is one where something with a capital must be a participant.</summary>
    private bool _isStrictSlot;

    public ParticipantFinder(OpeningText text, HeadLexicon lexicon, HeadNotes notes)
    {
        _text = text;
        _reader = new ParticipantReader(text, lexicon);
        _notes = new ParticipantNotes(text, lexicon, notes);
        _unread = new UnreadParticipants(text, _reader, lexicon, _notes, notes.Nearest);
        _owners = new Owners(text);
        _other = OtherPredicate.In(text);
    }

    /// <summary>How many a text must name, not to be unclear.</summary>
    public int Fewest { get; init; } = 2;

    /// <summary>Those whom the title names; null where it is not looked into.</summary>
    public TitleHolders? Title { get; init; }

    /// <summary>The participants with their names, in the order of the text.</summary>
    public List<ParticipantPhrase> Find()
    {
        _slot = SubjectSlot.Of(_text);
        _isStrictSlot = true;
        for (int i = 0; i < _text.Count && _found.Count <= Most;)
        {
            i = _text.IsMain(i) ? ReadAt(i) : i + 1;
        }

        AddInviting();
        WhomTheyRepresent.Give(_text, _reader, _found);
        if (_found.Count > Most)
        {
            ParticipantPhrase next = _found[Most];
            _notes.Unclear(next.First, next.OfficeNext, $"only the first {Most} participants are read");
            _found.RemoveAt(Most);
        }

        if (_found.Count > 0 && OpenMeeting.In(_text, hasPair: _found.Count > 1) is (int first, int behind))
        {
            _notes.Unclear(first, behind, "it does not name all who were there");
        }

        int named = _found.Count + (IsPronoun(_text, SubjectSlot.Of(_text)) ? 1 : 0);
        if (named < Fewest && !_notes.HasReported)
        {
            _notes.TooFew(_found.Count);
        }

        return _found;
    }

    /// <summary>True where "he" or "she" stands for one who was named before; "H.E." and "HE" are courtesies.</summary>
    public static bool IsPronoun(OpeningText text, int index) =>
        Pronouns.Contains(text.Plain(index)) && char.IsLower(text.Word(index)[text.Word(index).Length - 1]);

    /// <summary>The place to go on at. What could be taken for two of these is of the first.</summary>
    private int ReadAt(int index) =>
        ReadOffice(index) ?? ReadLeadIn(index) ?? ReadCounterparts(index) ?? ReadHolders(index) ?? ReadSlot(index) ?? index + 1;

    /// <summary>"Minister of Defence Jan Lund", "Jan Lund, Minister of Defence"</summary>
    private int? ReadOffice(int index) =>
        _reader.At(index) is not ParticipantPhrase phrase ? null
            : _found.Count > 1 && IsOnlyNamed(phrase, index) ? phrase.Next
            : phrase.NameWords.Count > 0 && _owners.Of(phrase.First, phrase.Next) is Ownership ownership ? PassOwner(phrase, ownership)
            : phrase.Longer is TitleRange longer ? LoseLonger(phrase, longer, index)
            : phrase.NameWords.Count > 0 ? Accept(Title?.InFull(phrase) ?? phrase)
            : ReadNameless(phrase, index);

    /// <summary>True for one who is named beside those who met, and did not meet them: "and invited Minister Z", "a forum hosted by Minister Z".</summary>
    private bool IsOnlyNamed(ParticipantPhrase phrase, int index) =>
        Purpose.IsNamedIn(_text, index)
        || Purpose.IsNamedInMatter(_text, index)
        || _other.OnlyNames(index)
        || TellerAtEnd.IsNamed(_text, phrase)
        || DoerOfOther.IsNamedAt(_text, index);

    /// <summary>
    /// "with her counterpart A, and with Germany's B": the list goes on behind its preposition. "received this Thursday Rear Admiral A":
    /// nor is the day a part of whom they met.
    /// </summary>
    private int? ReadLeadIn(int index)
    {
        if (!LeadsInParticipants.Contains(_text.Plain(index)) && !VerbsBefore.Contains(_text.Plain(index)))
        {
            return null;
        }

        int behind = DayInWords.Behind(_text, index + 1);
        OpenSlot(behind, isStrict: (index == _slot && _isStrictSlot) || (_text.IsMain(index) && _text.Plain(index) == "met"));
        return behind;
    }

    /// <summary>"his counterpart Jan Lund", "her Danish and Polish counterparts A and B"</summary>
    private int? ReadCounterparts(int index)
    {
        if (_found.Count == 0)
        {
            return null;
        }

        return _reader.CounterpartsAt(index, _found[0].Offices) is { } counterparts ? AcceptAll(counterparts)
            : _reader.CounterpartAt(index, _found[0].Offices) is ParticipantPhrase counterpart && !_unread.HasOffice(counterpart.First, counterpart.Next) ? Accept(counterpart)
            : null;
    }

    /// <summary>"the Defence Ministers of Denmark and Poland, A and B"</summary>
    private int? ReadHolders(int index) => _reader.HoldersAt(index) is { } holders ? AcceptAll(holders) : null;

    /// <summary>Where a participant is due, and no known office stands.</summary>
    private int? ReadSlot(int index)
    {
        if (index != _slot)
        {
            return null;
        }

        if (_reader.OthersAt(index) is int behindOthers)
        {
            // "with other Nordic defence ministers": who they are is not said.
            _notes.Unclear(index, behindOthers, "it says nobody's name");
            return behindOthers;
        }

        if (_text.Plain(index) == "we" && _text.IsComma(index + 1))
        {
            // "We, the Ministers of Defence of …"
            OpenSlot(index + 2, isStrict: false);
            return index + 2;
        }

        // "It was attended by Minister X": the meeting.
        return _text.Word(index).Length > 0 && !IsPronoun(_text, index) && _text.Plain(index) != "it" ? ReadUnknown(index) : null;
    }

    /// <summary>"met the adviser of Minister X": he himself was not there. One who invites is the other side where nobody else is.</summary>
    private int PassOwner(ParticipantPhrase phrase, Ownership ownership)
    {
        if (ownership == Ownership.Inviting && phrase.Longer == null)
        {
            _inviting.Add(phrase);
        }

        return phrase.Next;
    }

    /// <summary>Takes those who invited for participants where the opening names too few others: "At the invitation of Minister Y, Minister X visited".</summary>
    private void AddInviting()
    {
        if (_found.Count < Math.Min(Fewest, 2))
        {
            _found.AddRange(_inviting);
            _found.Sort(static (one, other) => one.First.CompareTo(other.First));
        }
    }

    private int Accept(ParticipantPhrase phrase)
    {
        _found.Add(phrase);
        OpenSlotBehind(phrase.Next);
        return phrase.Next;
    }

    /// <summary>"her British and Danish counterparts A and B": each his own in order; with fewer names than countries nobody's can be told.</summary>
    private int AcceptAll(CounterpartList counterparts)
    {
        if (counterparts.Found.Count == 0)
        {
            _notes.Unclear(counterparts.First, counterparts.Next, "not every one of these countries has a name behind it");
        }

        _found.AddRange(counterparts.Found);
        OpenSlotBehind(counterparts.Next);
        return counterparts.Next;
    }

    private void OpenSlot(int index, bool isStrict)
    {
        _slot = index;
        _isStrictSlot = isStrict;
    }

    /// <summary>A list goes on behind "and", strictly, and behind a comma, perhaps.</summary>
    private void OpenSlotBehind(int index)
    {
        while (_text.IsInBrackets(index))
        {
            index++;
        }

        int at = _text.IsComma(index) ? index + 1 : index;
        if (And.Contains(_text.Plain(at)))
        {
            OpenSlot(at + 1, isStrict: true);
        }
        else if (_text.Follows(at, "as", "well", "as"))
        {
            OpenSlot(at + 3, isStrict: true);
        }
        else if (at > index)
        {
            OpenSlot(at, isStrict: false);
        }
    }

    private int LoseLonger(ParticipantPhrase phrase, TitleRange title, int index)
    {
        if (phrase.NameWords.Count > 0 || index == _slot)
        {
            _unread.LoseLonger(phrase, title);
            OpenSlotBehind(phrase.Next);
        }

        return phrase.Next;
    }

    /// <summary>An office without a name: the first of two that one person holds, or a slip.</summary>
    private int ReadNameless(ParticipantPhrase phrase, int index)
    {
        int next = phrase.OfficeNext;
        if (index != _slot || _text.IsPossessive(next - 1))
        {
            return next;
        }

        if (IsSecondOfNamed(phrase))
        {
            return AddSecondOffice(phrase);
        }

        if (Title?.HolderOf(phrase) is ParticipantPhrase named && !IsNamedElsewhere(named))
        {
            return Accept(named);
        }

        if (!IsFirstOfTwo(phrase))
        {
            _notes.Unclear(phrase.First, next, "no name stands behind the office");
        }

        OpenSlotBehind(next);
        return next;
    }

    /// <summary>Whom the opening itself names beside the office without a holder is not that holder.</summary>
    private bool IsNamedElsewhere(ParticipantPhrase named) =>
        named.NameWords[named.NameWords.Count - 1] is var name && Enumerable.Range(0, _text.Count).Any(i => string.Equals(_text.Word(i), name, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Mr. Wolski, Deputy Prime Minister, Minister of National Defence of Poland, met": a second office of the one before the comma.</summary>
    private bool IsSecondOfNamed(ParticipantPhrase phrase)
    {
        if (_found.Count == 0 || !_text.IsComma(phrase.First - 1) || !EndsApposition(phrase.Next))
        {
            return false;
        }

        ParticipantPhrase last = _found[_found.Count - 1];
        bool isNameFirst = last.NameWords.Count > 0 && Enumerable.Range(last.OfficeNext, last.Next - last.OfficeNext).All(i => _text.Word(i) != last.NameWords[0]);
        return isNameFirst && last.Next == phrase.First - 1;
    }

    /// <summary>A comma, the end, or a word with a small letter: no name goes on.</summary>
    private bool EndsApposition(int index) => _text.IsComma(index) || !_text.IsCapitalized(index);

    /// <summary>What the second office says of the country holds for the first, which is the one that is kept.</summary>
    private int AddSecondOffice(ParticipantPhrase second)
    {
        ParticipantPhrase last = _found[_found.Count - 1];
        _found[_found.Count - 1] = last with { Country = last.Country ?? second.Country };
        OpenSlotBehind(second.Next);
        return second.Next;
    }

    /// <summary>"Deputy Prime Minister and Defence Minister Marles", "the Deputy Prime Minister, Minister of Defence X": one who holds both.</summary>
    private bool IsFirstOfTwo(ParticipantPhrase phrase)
    {
        int joint = _reader.BehindLetters(phrase.OfficeNext);
        bool isSet = _text.IsComma(joint) || _text.IsDash(joint);
        bool isJoined = And.Contains(_text.Plain(joint)) || (isSet && IsOfGovernment(phrase));
        return isJoined
            && joint - phrase.First > 1
            && _text.IsCapitalized(joint + 1)
            && _reader.At(joint + 1) is { NameWords.Count: > 0, Longer: null } other
            && other.NameWords[0] != _text.Word(other.First)
            && (_text.Plain(phrase.First) != "the" || other.Offices.Any(office => phrase.Offices.Any(first => first.CountryCode == office.CountryCode)));
    }

    /// <summary>"Deputy Prime Minister", "Vice President": offices that one has beside a ministry.</summary>
    private bool IsOfGovernment(ParticipantPhrase phrase) =>
        Enumerable.Range(phrase.First, phrase.OfficeNext - phrase.First).Any(i => Governments.Contains(_text.Plain(i)));

    private int ReadUnknown(int index)
    {
        if (_unread.ReadAt(index, _isStrictSlot) is not int behind)
        {
            return index + 1;
        }

        OpenSlotBehind(behind);
        return Math.Max(behind, index + 1);
    }
}
