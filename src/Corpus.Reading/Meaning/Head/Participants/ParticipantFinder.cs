using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants.Names;

namespace Corpus.Reading.Meaning.Head.Participants;

/// <summary>
/// Finds who took part: whoever the main clause of the opening names with an office. Where a participant should stand and
/// no known office does, that is reported.
/// </summary>
internal sealed class ParticipantFinder(OpeningText text, HeadLexicon lexicon, HeadNotes notes)
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

    /// <summary>"Germany's Jonas Petersen"; one word behind a country can be anything of it.</summary>
    private const int FewestWordsOfName = 2;

    private readonly ParticipantReader _reader = new(text, lexicon);
    private readonly ParticipantNotes _notes = new(text, lexicon, notes);
    private readonly Owners _owners = new(text);
    private readonly List<ParticipantPhrase> _found = [];
    private readonly List<ParticipantPhrase> _inviting = [];
    private UnknownTitle? _unknownTitle;

    /// <summary>Where a participant is due: at the subject, behind "with", and in a list of participants.</summary>
    private int _slot;

    /// <summary>True while the slot is one where something with a capital must be a participant.</summary>
    private bool _isStrictSlot;

    private UnknownTitle Unknown => _unknownTitle ??= new UnknownTitle(text, _reader, lexicon, notes.Nearest);

    /// <summary>How many a text must name, not to be unclear.</summary>
    public int Fewest { get; init; } = 2;

    /// <summary>Those whom the title names; null where it is not looked into.</summary>
    public TitleHolders? Title { get; init; }

    /// <summary>The participants with their names, in the order of the text.</summary>
    public List<ParticipantPhrase> Find()
    {
        _slot = SubjectSlot.Of(text);
        _isStrictSlot = true;
        for (int i = 0; i < text.Count && _found.Count <= Most;)
        {
            i = text.IsMain(i) ? ReadAt(i) : i + 1;
        }

        AddInviting();
        WhomTheyRepresent.Give(text, _reader, _found);
        if (_found.Count > Most)
        {
            ParticipantPhrase next = _found[Most];
            _notes.Unclear(next.First, next.OfficeNext, $"only the first {Most} participants are read");
            _found.RemoveAt(Most);
        }

        int named = _found.Count + (IsPronoun(text, SubjectSlot.Of(text)) ? 1 : 0);
        if (named < Fewest && !_notes.HasReported)
        {
            _notes.TooFew(_found.Count);
        }

        return _found;
    }

    /// <summary>True where "he" or "she" stands for one who was named before; "H.E." and "HE" are courtesies.</summary>
    public static bool IsPronoun(OpeningText text, int index) =>
        Pronouns.Contains(text.Plain(index)) && char.IsLower(text.Word(index)[text.Word(index).Length - 1]);

    private int ReadAt(int i)
    {
        if (_reader.At(i) is ParticipantPhrase phrase)
        {
            return phrase.NameWords.Count > 0 && _owners.Of(phrase.First, phrase.Next) is Ownership ownership ? PassOwner(phrase, ownership)
                : phrase.Longer is TitleRange longer ? LoseLonger(phrase, longer, i)
                : phrase.NameWords.Count > 0 ? Accept(Title?.InFull(phrase) ?? phrase)
                : ReadNameless(phrase, i);
        }

        if (LeadsInParticipants.Contains(text.Plain(i)) || VerbsBefore.Contains(text.Plain(i)))
        {
            // "with her counterpart A, and with Germany's B": the list goes on behind its preposition.
            OpenSlot(i + 1, isStrict: i == _slot && _isStrictSlot);
            return i + 1;
        }

        if (_found.Count > 0 && _reader.CounterpartsAt(i, _found[0].Offices) is { } counterparts)
        {
            return AcceptAll(counterparts);
        }

        if (_found.Count > 0 && _reader.CounterpartAt(i, _found[0].Offices) is ParticipantPhrase counterpart
            && !Unknown.HasOffice(counterpart.First, counterpart.Next))
        {
            return Accept(counterpart);
        }

        if (_reader.HoldersAt(i) is { } holders)
        {
            return AcceptAll(holders);
        }

        if (i == _slot && text.Word(i).Length > 0 && !IsPronoun(text, i))
        {
            return ReadUnknown(_reader.LeadAt(i).Next, i);
        }

        return i + 1;
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
        while (text.IsInBrackets(index))
        {
            index++;
        }

        int at = text.IsComma(index) ? index + 1 : index;
        if (And.Contains(text.Plain(at)))
        {
            OpenSlot(at + 1, isStrict: true);
        }
        else if (text.Follows(at, "as", "well", "as"))
        {
            OpenSlot(at + 3, isStrict: true);
        }
        else if (at > index)
        {
            OpenSlot(at, isStrict: false);
        }
    }

    /// <summary>"Prime Minister KUROKI", "Ms. Whitlock, Secretary of Commerce": someone whose office only holds one that is known.</summary>
    private int LoseLonger(ParticipantPhrase phrase, TitleRange title, int index)
    {
        if (phrase.NameWords.Count > 0 || index == _slot)
        {
            // "Minister of Railway Safety Pavel Novik": of the words behind the title the last two are the name at most.
            bool isBehindName = text.StartOf(phrase.First) < text.StartOf(title.First) && phrase.First < title.First;
            int surplus = isBehindName ? 0 : Math.Max(0, phrase.NameWords.Count - 2);
            _notes.UnknownOffice(title.First, title.Next + surplus);
            _notes.Lose(Math.Min(phrase.First, title.First), phrase.Next, phrase.NameWords, phrase.Country ?? _reader.CountryBehind(phrase.Next));
            OpenSlotBehind(phrase.Next);
        }

        return phrase.Next;
    }

    /// <summary>An office without a name: the first of two that one person holds, or a slip.</summary>
    private int ReadNameless(ParticipantPhrase phrase, int index)
    {
        int next = phrase.OfficeNext;
        if (index != _slot || text.IsPossessive(next - 1))
        {
            return next;
        }

        if (IsSecondOfNamed(phrase))
        {
            return AddSecondOffice(phrase);
        }

        if (Title?.HolderOf(phrase) is ParticipantPhrase named)
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

    /// <summary>"Mr. Wolski, Deputy Prime Minister, Minister of National Defence of Poland, met": a second office of the one before the comma.</summary>
    private bool IsSecondOfNamed(ParticipantPhrase phrase)
    {
        if (_found.Count == 0 || !text.IsComma(phrase.First - 1) || !EndsApposition(phrase.Next))
        {
            return false;
        }

        ParticipantPhrase last = _found[_found.Count - 1];
        bool isNameFirst = last.NameWords.Count > 0 && Enumerable.Range(last.OfficeNext, last.Next - last.OfficeNext).All(i => text.Word(i) != last.NameWords[0]);
        return isNameFirst && last.Next == phrase.First - 1;
    }

    /// <summary>A comma, the end, or a word with a small letter: no name goes on.</summary>
    private bool EndsApposition(int index) => text.IsComma(index) || !text.IsCapitalized(index);

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
        int joint = phrase.OfficeNext;
        bool isJoined = And.Contains(text.Plain(joint)) || ((text.IsComma(joint) || text.IsDash(joint)) && IsOfGovernment(phrase));
        return isJoined
            && joint - phrase.First > 1
            && text.IsCapitalized(joint + 1)
            && _reader.At(joint + 1) is { NameWords.Count: > 0, Longer: null } other
            && other.NameWords[0] != text.Word(other.First)
            && (text.Plain(phrase.First) != "the" || other.Offices.Any(office => phrase.Offices.Any(first => first.CountryCode == office.CountryCode)));
    }

    /// <summary>"Deputy Prime Minister", "Vice President": offices that one has beside a ministry.</summary>
    private bool IsOfGovernment(ParticipantPhrase phrase) =>
        Enumerable.Range(phrase.First, phrase.OfficeNext - phrase.First).Any(i => Governments.Contains(text.Plain(i)));

    private int ReadUnknown(int first, int index)
    {
        if (LoseBehindName(index) is int behindName)
        {
            return behindName;
        }

        int end = Unknown.End(first);
        if (end == first || text.Plain(first) is "a" or "an")
        {
            return index + 1;
        }

        bool isMeeting = Unknown.IsMeeting(first, end);
        if (!isMeeting && Unknown.IsOffice(first, end, _isStrictSlot))
        {
            ReportOffice(first, end);
        }
        else if (_isStrictSlot && !isMeeting && (first == index || Honorific.LeadsName(text.Word(index))) && !IsCountry(first, end))
        {
            _notes.Unclear(index, end, "it gives no office");
        }

        OpenSlotBehind(end);
        return Math.Max(end, index + 1);
    }

    /// <summary>"Ms. Dana Whitlock, Chief of Protocol of Chile": a name, a comma, an office that the lexicon does not know.</summary>
    private int? LoseBehindName(int index)
    {
        List<string> words = NameWords.At(text, index, out int comma);
        int first = words.Count > 0 && text.IsComma(comma) ? _reader.LeadAt(comma + 1).Next : -1;
        int end = first < 0 ? -1 : Unknown.End(first);
        if (end <= first || !Unknown.HasOffice(first, end) || Unknown.IsMeeting(first, end) || Unknown.OfficeEnd(first, end) < end)
        {
            return null;
        }

        _notes.UnknownOffice(first, end);
        _notes.Lose(index, end, words, _reader.CountryAt(first, out _) ?? _reader.CountryBehind(end));
        OpenSlotBehind(end);
        return end;
    }

    /// <summary>"Japan", "Japan and Australia", "Japan's Parliament": no person stands behind the country; "Germany's Jonas Petersen" is one.</summary>
    private bool IsCountry(int first, int end) =>
        _reader.CountryAt(first, out int behind) != null && (behind >= end || (text.IsPossessive(behind - 1) && end - behind < FewestWordsOfName));

    private void ReportOffice(int first, int end)
    {
        int officeEnd = Unknown.OfficeEnd(first, end);
        CountryDefinition? country = _reader.CountryAt(first, out int behind);
        int officeStart = country != null && behind < officeEnd ? behind : first;
        _notes.UnknownOffice(first, officeEnd, officeStart, notes.Nearest.Nearest(text.Between(officeStart, officeEnd), lexicon.OfficeNames));
        IEnumerable<string> names = Enumerable.Range(officeEnd, Math.Max(0, end - officeEnd)).Select(text.Word).Where(static word => word.Length > 1);
        _notes.Lose(first, end, names, country ?? _reader.CountryBehind(end));
        OpenSlotBehind(end);
    }
}
