using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>Who took part in a meeting, by every way in which a sentence can call them.</summary>
internal sealed class Roster
{
    private static readonly WordSet Defense = WordLists.Set("roles: ministry of defense");
    private static readonly WordSet Foreign = WordLists.Set("roles: ministry of foreign affairs");
    private static readonly WordSet NotHolding = WordLists.Set("honorifics: holder to be or no more");
    private static readonly WordSet Fathers = WordLists.Set("names: before the name of one's father");
    private static readonly WordSet CalledByOwnName = WordLists.Set("names: countries where the own name calls one");
    private static readonly WordSet Particles = WordLists.SetIgnoringCase("names: particles");

    private static readonly WordSet BeforeOwnName = WordLists.Set("honorifics: before a given name");

    private readonly Dictionary<string, List<NamedSpeakers>> _names = new(StringComparer.Ordinal);

    /// <summary>Given names, by which some texts call people with a rank or a courtesy: "General Aziz" of General Aziz Ahmed, "Sayyid Shihab".</summary>
    private readonly Dictionary<string, List<NamedSpeakers>> _ownNames = new(StringComparer.Ordinal);
    private readonly List<HeldTitles> _titles = [];
    private readonly Dictionary<string, EquatableArray<int>> _byCountry = new(StringComparer.Ordinal);
    private readonly LostOnes _lost;
    private readonly EquatableArray<int> _found;
    private readonly string[] _givenNames;

    /// <param name="offices">What the lexicon calls the holders of each office, by its identifier.</param>
    /// <param name="isSpokenByAll">True where the text is a statement of all who took part.</param>
    public Roster(MeetingHead head, OfficeTitleTable offices, bool isSpokenByAll = false)
    {
        IsSpokenByAll = isSpokenByAll;
        _lost = new LostOnes(head);
        _found = SpeakerSet.All(head.Participants.Count);
        Titles = new OwnTitles(head, offices);
        _givenNames = [.. head.Participants.Select(static participant => Letters(participant.GivenName ?? string.Empty))];
        for (int i = 0; i < head.Participants.Count; i++)
        {
            ReadParticipant participant = head.Participants[i];
            AddNames(participant, i);
            AddOffices(participant, offices.Find(participant.OfficeId), i);
            _byCountry[participant.CountryCode] = SpeakerSet.Union(Known(participant.CountryCode), SpeakerSet.Of([i]));
        }

        Guest = head.Guest is int guest ? SpeakerSet.Of([guest]) : EquatableArray<int>.Empty;
        Host = head.Guest is int other ? SpeakerSet.Of([1 - other]) : EquatableArray<int>.Empty;
        HoldersOfDefense = SpeakerSet.Of(_found.Where(i => IsOfDefense(head.Participants[i]) || Titles.AreOfDefense(i)));
        AreOfOneField = HoldersOfDefense.Count == _found.Count;
        OfDefense = DefenseMinisters(head);
        OfForeignAffairs = ForeignMinisters(head);
    }

    private void AddNames(ReadParticipant participant, int speaker)
    {
        Add(_names, participant.Name, speaker);
        foreach (string part in PartsOf(participant.Name))
        {
            Add(_names, part, speaker);
        }

        if (participant.GivenName is string given)
        {
            AddGivenNames(participant, given, speaker);
        }
    }

    private void AddGivenNames(ReadParticipant participant, string given, int speaker)
    {
        string[] own = given.Split(' ');
        Add(_names, given + " " + participant.Name, speaker);
        Add(_names, participant.Name + " " + given, speaker);
        bool isCalledByOwn = Fathers.Contains(Spelling.Words(participant.Name)[0]) || CalledByOwnName.Contains(participant.CountryCode);
        if (isCalledByOwn || own.Length > 1)
        {
            // "Halim bin Osman" is Halim; Osman is his father. "General Somchai" is Somchai Rattanakul, "José Múcio" José Múcio Monteiro.
            Add(_names, given, speaker);
        }

        if (isCalledByOwn)
        {
            // "General Giang" of "Phan Van Giang"
            Add(_names, own[own.Length - 1], speaker);
        }

        // "Sheikh Abdullah Ali" of Abdullah Ali Abdullah Al-Sabah
        IEnumerable<string> beginnings = Enumerable.Range(2, Math.Max(0, own.Length - 1)).Select(count => string.Join(" ", own.Take(count)));
        foreach (string name in own.Concat(beginnings).Distinct(StringComparer.Ordinal))
        {
            Add(_ownNames, name, speaker);
        }

        // "B.Enkhbold"
        Add(_names, $"{given[0]}.{participant.Name}", speaker);
    }

    private void AddOffices(ReadParticipant participant, OfficeTitles? titles, int speaker)
    {
        if (titles is not null)
        {
            AddTitles(titles, participant.Qualifier, speaker);
        }

        // As this text writes it, where the lexicon has it otherwise.
        if (titles?.Has(participant.OfficeTitle) != true)
        {
            AddTitles(new OfficeTitles([participant.OfficeTitle]), participant.Qualifier, speaker);
        }

        foreach (OfficeTitles first in OfficeTitles.BeforeLast(participant.WrittenTitle))
        {
            AddTitles(first, participant.Qualifier, speaker);
        }
    }

    /// <summary>True where those who were read are all who took part; where one was lost, no word for all names anybody.</summary>
    public bool IsComplete => _lost.IsNobody;

    /// <summary>Whom "the Ministers" means; nobody where one of them could not be read.</summary>
    public EquatableArray<int> All => IsComplete ? _found : EquatableArray<int>.Empty;

    /// <summary>The titles of each.</summary>
    public OwnTitles Titles { get; }

    /// <summary>All whose office is of defense.</summary>
    public EquatableArray<int> HoldersOfDefense { get; }

    /// <summary>True where all are of defense, so that "the defense ministers" are all.</summary>
    public bool AreOfOneField { get; }

    /// <summary>Who visited the other; empty where the opening does not tell.</summary>
    public EquatableArray<int> Guest { get; }

    /// <summary>Whom the other visited.</summary>
    public EquatableArray<int> Host { get; }

    /// <summary>True where "we" are those who took part: the text is a statement of all of them.</summary>
    public bool IsSpokenByAll { get; }

    /// <summary>Those who are called "the Secretaries": all, unless two or more of them are and others are not.</summary>
    public EquatableArray<int> Secretaries => HoldersOf("secretary") is { Count: > 1 } secretaries && IsComplete ? secretaries : All;

    /// <summary>"Both Ministers": those of whose title the word is a part, where they are as many and nobody is lost; empty elsewhere.</summary>
    public EquatableArray<int> HoldersOf(string word, int count) => HoldersOf(word) is var holders && holders.Count == count && IsComplete ? holders : EquatableArray<int>.Empty;

    private EquatableArray<int> HoldersOf(string word) =>
        SpeakerSet.Of(_titles.Where(office => office.Titles.HasWord(word)).SelectMany(static office => office.Speakers));

    /// <summary>The ministers of defense at a meeting of these and of others, one of each country; empty elsewhere.</summary>
    public EquatableArray<int> OfDefense { get; }

    /// <summary>The foreign ministers beside them, one of each country too, whatever each is called: "Secretary of State".</summary>
    public EquatableArray<int> OfForeignAffairs { get; }

    /// <summary>All, where each is a minister or a secretary; else those who are, and nobody where that is one.</summary>
    public EquatableArray<int> Ministers
    {
        get
        {
            EquatableArray<int> ministers = SpeakerSet.Of(All.Where(Titles.AreOfMinister));
            return ministers.Count > 1 ? ministers : EquatableArray<int>.Empty;
        }
    }

    /// <summary>How many countries the participants come from.</summary>
    public int CountryCount => _byCountry.Count;

    /// <summary>True where a text that says so many means those who took part.</summary>
    public bool CanBe(int count) => count == _found.Count || !IsComplete;

    /// <summary>True where a text that speaks of so many countries means those of the participants.</summary>
    public bool CanBeCountries(int count) => count == CountryCount || !IsComplete;

    /// <summary>All who are of a country; nobody where one of them could not be read.</summary>
    public EquatableArray<int> OfCountry(string code) => _lost.MayBeOf(code) ? EquatableArray<int>.Empty : Known(code);

    /// <summary>Who is called by the name at a place, or null.</summary>
    public NamedSpeakers? NameAt(Sentence sentence, int index) =>
        LongestAt(_names, sentence, index) is NamedSpeakers named && (sentence.IsCapitalized(index) || named.BeginsSmall) ? named : OwnNameAt(sentence, index);

    /// <summary>"General Aziz", and not "General Aziz Khan", who is another.</summary>
    private NamedSpeakers? OwnNameAt(Sentence sentence, int index) =>
        index > 0 && sentence.IsCapitalized(index) && (ForceRank.InFull(sentence.Lower(index - 1)) is not null || BeforeOwnName.Contains(sentence.Lower(index - 1)))
        && LongestAt(_ownNames, sentence, index) is NamedSpeakers named && !sentence.IsCapitalized(index + named.Words.Length)
            ? named
            : null;

    /// <summary>True where a name of one who took part begins at one of the tokens up to <paramref name="next"/>.</summary>
    public bool HasNameBetween(Sentence sentence, int first, int next)
    {
        int at = first;
        while (at < next && NameAt(sentence, at) == null)
        {
            at++;
        }

        return at < next;
    }

    public bool HasGivenName(int speaker) => _givenNames[speaker].Length > 0;

    /// <summary>True for a word, or an initial, of the given names of one who took part: letters alone decide, "Wonsik" is "Won-sik".</summary>
    public bool IsGivenName(int speaker, string word) =>
        Letters(word) is { Length: > 0 } letters && _givenNames[speaker].IndexOf(letters, StringComparison.Ordinal) >= 0;

    /// <summary>How many words of the name of one who could not be read stand at a place; 0 where none do.</summary>
    public int LostAt(Sentence sentence, int index) => _lost.At(sentence, index);

    /// <summary>True where one who could not be read may be called by a title.</summary>
    public bool LostMayBeCalled(string[] title) => _lost.MayBeCalled(title);

    /// <summary>True where the sentence names one who could not be read.</summary>
    public bool NamesLost(Sentence sentence) => _lost.AreIn(sentence);

    /// <summary>Who holds the office whose title stands at a place; more than one where they share it; null where it is no title.</summary>
    public NamedSpeakers? TitleAt(Sentence sentence, int index)
    {
        if (!sentence.IsWord(index))
        {
            return null;
        }

        string[] longest = [];
        List<int>? speakers = null;
        foreach (HeldTitles held in _titles)
        {
            if (held.LongestAt(sentence, index) is not string[] words || words.Length < longest.Length)
            {
                continue;
            }

            if (words.Length > longest.Length)
            {
                longest = words;
                speakers = null;
            }

            (speakers ??= []).AddRange(held.Speakers);
        }

        return speakers is null ? null : new NamedSpeakers(longest, SpeakerSet.Of(speakers));
    }

    /// <summary>At a "2+2": those of each country whose title says so; nobody where that is not one of each, or where all are.</summary>
    private EquatableArray<int> DefenseMinisters(MeetingHead head)
    {
        EquatableArray<int> own = HoldersOfDefense;
        return IsComplete && AreOneOfEach(head, own) && own.Count < _found.Count ? own : EquatableArray<int>.Empty;
    }

    private EquatableArray<int> ForeignMinisters(MeetingHead head)
    {
        EquatableArray<int> others = SpeakerSet.Of(_found.Where(i => OfDefense.Count > 0 && !OfDefense.Contains(i)));
        bool isSaid = others.Items.Any(i => Spelling.Words(head.Participants[i].OfficeTitle).Any(Foreign.Contains));
        return isSaid && AreOneOfEach(head, others) ? others : EquatableArray<int>.Empty;
    }

    private bool AreOneOfEach(MeetingHead head, EquatableArray<int> some) =>
        some.Count == CountryCount && some.Select(i => head.Participants[i].CountryCode).Distinct(StringComparer.Ordinal).Count() == CountryCount;

    private static bool IsOfDefense(ReadParticipant participant) => Spelling.Words(participant.OfficeTitle).Any(Defense.Contains);

    private EquatableArray<int> Known(string code) =>
        _byCountry.TryGetValue(code, out EquatableArray<int> speakers) ? speakers : EquatableArray<int>.Empty;

    private void AddTitles(OfficeTitles titles, string? qualifier, int speaker)
    {
        HeldTitles? known = _titles.Find(held => ReferenceEquals(held.Titles, titles) && held.Qualifier == qualifier);
        if (known is null)
        {
            _titles.Add(new HeldTitles(titles, qualifier, [speaker]));
        }
        else
        {
            known.Speakers.Add(speaker);
        }
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();

    /// <summary>"Loon" of "van der Loon", "García" and "Robles" of "García Robles".</summary>
    private static IEnumerable<string> PartsOf(string name)
    {
        string[] words = name.Split(' ');
        return words.Length == 1 ? [] : words.Where(word => word.Length > 2 && !Particles.Contains(word)).Distinct(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, List<NamedSpeakers>> index, string name, int speaker)
    {
        string[] words = Spelling.Words(name);
        if (words.Length == 0)
        {
            return;
        }

        if (!index.TryGetValue(words[0], out List<NamedSpeakers>? entries))
        {
            index.Add(words[0], entries = []);
        }

        int known = entries.FindIndex(entry => entry.Words.SequenceEqual(words, StringComparer.Ordinal));
        if (known >= 0)
        {
            entries[known] = entries[known] with { Speakers = SpeakerSet.Union(entries[known].Speakers, SpeakerSet.Of([speaker])) };
        }
        else
        {
            entries.Add(new NamedSpeakers(words, SpeakerSet.Of([speaker])) { BeginsSmall = char.IsLower(name[0]) });
            entries.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }
    }

    private static NamedSpeakers? LongestAt(Dictionary<string, List<NamedSpeakers>> index, Sentence sentence, int at) =>
        sentence.IsWord(at) && index.TryGetValue(sentence.Lower(at), out List<NamedSpeakers>? entries)
            ? entries.Find(entry => sentence.IsAt(at, entry.Words))
            : null;

    /// <summary>The titles of an office as some hold it: "Acting Secretary" is called Secretary too, "former Minister" not Minister.</summary>
    private sealed record HeldTitles(OfficeTitles Titles, string? Qualifier, List<int> Speakers)
    {
        private readonly string[] _words = Qualifier is null ? [] : Spelling.Words(Qualifier);
        private readonly bool _isNotHolding = Qualifier is not null && Spelling.Words(Qualifier).Any(NotHolding.Contains);

        public string[]? LongestAt(Sentence sentence, int index)
        {
            bool isQualified = _words.Length > 0 && sentence.IsAt(index, _words);
            if (isQualified && Titles.LongestAt(sentence, index + _words.Length) is string[] qualified)
            {
                return [.. _words, .. qualified];
            }

            return _isNotHolding ? null : Titles.LongestAt(sentence, index);
        }
    }
}

/// <summary>A name or title as words, and whom it calls.</summary>
internal sealed record NamedSpeakers(string[] Words, EquatableArray<int> Speakers)
{
    /// <summary>True for "van der Loon", which a sentence may begin with a small letter inside.</summary>
    public bool BeginsSmall { get; init; }
}
