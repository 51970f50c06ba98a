using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Corpus.CompilerServices;

/// <summary>
/// A corpus: what its lookups are made of. For generated code, which derives one catalog a corpus; nothing else needs it.
/// Thread-safe; a meeting is built when it is first asked for, and once.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class MeetingCatalog
{
    private readonly Meeting?[] _built;

    /// <summary>What was read of each meeting that a statement was asked of; null before the first.</summary>
    private MeetingBody?[]? _bodies;

    /// <summary>The transcripts, where they were taken from constants.</summary>
    private string?[]? _transcripts;
    private MeetingDays? _days;
    private Lookup<Person>? _people;
    private Lookup<Office>? _offices;
    private Lookup<Place>? _places;
    private Lookup<Country>? _countries;
    private Lookup<Topic>? _topics;
    private Lookup<Term>? _terms;
    private MeetingCorpus? _corpus;
    private QuotableMeetings? _quotable;

    /// <summary>A corpus of so many meetings.</summary>
    /// <param name="meetingCount">How many there are.</param>
    protected MeetingCatalog(int meetingCount) => _built = new Meeting?[meetingCount];

    /// <summary>The corpus as a value.</summary>
    public MeetingCorpus Corpus => _corpus ?? Keep(new MeetingCorpus(this));

    /// <summary>All meetings, in the order of their days.</summary>
    public IReadOnlyList<Meeting> Meetings => new MeetingList(this, 0, _built.Length);

    /// <summary>The last meeting in the order of the days.</summary>
    /// <exception cref="InvalidOperationException">The corpus holds no meeting.</exception>
    public Meeting LatestMeeting => _built.Length > 0
        ? GetMeeting(_built.Length - 1)
        : throw new InvalidOperationException("The corpus holds no meeting.");

    /// <summary>All people.</summary>
    public Lookup<Person> People =>
        _people ?? Keep(ref _people, new(this, PeopleTranscript, CatalogFields.Person, static entry => new Person(entry), static person => person.Id));

    /// <summary>All offices.</summary>
    public Lookup<Office> Offices =>
        _offices ?? Keep(ref _offices, new(this, OfficesTranscript, CatalogFields.Office, static entry => new Office(entry), static office => office.Id));

    /// <summary>All places.</summary>
    public Lookup<Place> Places =>
        _places ?? Keep(ref _places, new(this, PlacesTranscript, CatalogFields.Place, static entry => new Place(entry), static place => place.Id));

    /// <summary>All countries.</summary>
    public Lookup<Country> Countries =>
        _countries ?? Keep(ref _countries, new(this, CountriesTranscript, CatalogFields.Country, static entry => new Country(entry), static country => country.Id));

    /// <summary>All topics.</summary>
    public Lookup<Topic> Topics =>
        _topics ?? Keep(ref _topics, new(this, TopicsTranscript, CatalogFields.Topic, static entry => new Topic(entry), static topic => topic.Id));

    /// <summary>All terms.</summary>
    public Lookup<Term> Terms =>
        _terms ?? Keep(ref _terms, new(this, TermsTranscript, CatalogFields.Term, static entry => new Term(entry), static term => term.Id));

    /// <summary>A line a meeting: identifier and day.</summary>
    protected abstract string MeetingsTranscript { get; }

    /// <summary>An entry a person.</summary>
    protected abstract string PeopleTranscript { get; }

    /// <summary>An entry an office.</summary>
    protected abstract string OfficesTranscript { get; }

    /// <summary>An entry a place.</summary>
    protected abstract string PlacesTranscript { get; }

    /// <summary>An entry a country, by its code.</summary>
    protected abstract string CountriesTranscript { get; }

    /// <summary>An entry a topic.</summary>
    protected abstract string TopicsTranscript { get; }

    /// <summary>An entry a term.</summary>
    protected abstract string TermsTranscript { get; }

    /// <summary>All meetings, ready to be quoted; made when a quotation is first looked for in more than one.</summary>
    internal QuotableMeetings Quotable => _quotable ?? Keep(ref _quotable, new([.. Meetings], Corpus));

    private MeetingDays Days => _days ?? Keep(ref _days, new(MeetingsTranscript, _built.Length));

    /// <summary>The meeting at a position, when it has been built.</summary>
    /// <param name="position">The position, from 0.</param>
    /// <returns>The meeting, or null.</returns>
    public Meeting? Built(int position) => _built[position];

    /// <summary>Keeps a meeting that was built, unless another thread was first.</summary>
    /// <param name="position">Its position, from 0.</param>
    /// <param name="meeting">The meeting.</param>
    /// <returns>The one that is kept.</returns>
    /// <remarks>Locks, because <see cref="Interlocked"/> is found through an assembly that the first statement needs for nothing else.</remarks>
    [MethodImpl(MethodImplOptions.Synchronized)]
    public Meeting Keep(int position, Meeting meeting) => _built[position] ??= meeting;

    /// <summary>The meeting with an identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The meeting.</returns>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has none with that identifier.</exception>
    public Meeting MeetingById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGetMeeting(id, out Meeting? meeting) ? meeting : throw Missing.Entry(nameof(Meeting), id, Days.Ids);
    }

    /// <summary>The meeting with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="meeting">The meeting, or null.</param>
    /// <returns>True when there is one.</returns>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    public bool TryGetMeeting(string id, [NotNullWhen(true)] out Meeting? meeting)
    {
        ArgumentNullException.ThrowIfNull(id);
        meeting = Days.TryFind(id, out int position) ? GetMeeting(position) : null;
        return meeting is not null;
    }

    /// <summary>The meeting with an identifier, written in any way.</summary>
    /// <param name="text">The identifier; case, hyphens and blanks do not count.</param>
    /// <returns>The meeting; null when there is none.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public Meeting? FindMeeting(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryGetMeeting(text, out Meeting? meeting))
        {
            return meeting;
        }

        string key = EntryNames.Key(text);
        string[] ids = [.. Days.Ids.Where(id => EntryNames.Key(id) == key).Take(2)];
        return ids.Length == 1 ? MeetingById(ids[0]) : null;
    }

    /// <summary>The meetings from one day to another, both included.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>The meetings, in order.</returns>
    /// <exception cref="ArgumentException">The first day is after the last.</exception>
    public IReadOnlyList<Meeting> MeetingsBetween(DateOnly from, DateOnly to)
    {
        if (from > to)
        {
            throw new ArgumentException($"The first day, {from:O}, is after the last, {to:O}.", nameof(from));
        }

        int first = Days.FirstFrom(from);
        return new MeetingList(this, first, Days.EndOf(to) - first);
    }

    /// <summary>The meetings of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The meetings, in order; empty when there are none.</returns>
    public IReadOnlyList<Meeting> MeetingsInYear(int year) =>
        year < DateOnly.MinValue.Year || year > DateOnly.MaxValue.Year
            ? []
            : MeetingsBetween(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The meetings that a person took part in.</summary>
    /// <param name="person">The person, of this corpus or another.</param>
    /// <returns>The meetings, in order; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The person is null.</exception>
    public IReadOnlyList<Meeting> MeetingsWith(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return People.TryGet(person.Id, out Person? own) ? own.Meetings : [];
    }

    /// <summary>The meetings held at a place.</summary>
    /// <param name="place">The place, of this corpus or another.</param>
    /// <returns>The meetings, in order; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public IReadOnlyList<Meeting> MeetingsAt(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Places.TryGet(place.Id, out Place? own) ? own.Meetings : [];
    }

    /// <summary>Keeps the corpus as a value, unless another thread was first.</summary>
    [MethodImpl(MethodImplOptions.Synchronized)]
    private MeetingCorpus Keep(MeetingCorpus corpus) => _corpus ??= corpus;

    /// <summary>Keeps what was read of a meeting, unless another thread was first.</summary>
    [MethodImpl(MethodImplOptions.Synchronized)]
    internal MeetingBody Keep(int position, MeetingBody body) => (_bodies ??= new MeetingBody?[_built.Length])[position] ??= body;

    /// <summary>What is known of the meeting at a position, without the meeting being built.</summary>
    internal string TranscriptOf(int position) => _bodies?[position]?.Transcript ?? TranscriptAt(position);

    /// <summary>The statements of the meeting at a position, without the meeting being built.</summary>
    internal MeetingBody BodyOf(int position, string transcript) =>
        _bodies?[position] ?? Keep(position, new MeetingBody(this, position, transcript));

    internal Meeting GetMeeting(int position) => _built[position] ?? Keep(position, Create(position));

    /// <summary>The one meeting of a day that is not the given one; null when there is none or more than one.</summary>
    internal Meeting? OnlyOtherMeetingOn(DateOnly day, Meeting meeting)
    {
        int first = Days.FirstFrom(day);
        int count = Days.EndOf(day) - first;
        bool isOneOfThem = meeting.Position >= first && meeting.Position < first + count;
        if (count - (isOneOfThem ? 1 : 0) != 1)
        {
            return null;
        }

        return GetMeeting(isOneOfThem && meeting.Position == first ? first + 1 : first);
    }

    /// <summary>Builds the meeting at a position.</summary>
    /// <param name="position">The position, from 0.</param>
    /// <returns>The meeting.</returns>
    protected abstract Meeting Create(int position);

    /// <summary>
    /// The transcript of the meeting at a position, for what looks for words in many: it should not build them all. Where a corpus does not say it
    /// otherwise, the meeting is built.
    /// </summary>
    /// <param name="position">The position, from 0.</param>
    /// <returns>What the meeting is made of.</returns>
    protected virtual string TranscriptAt(int position) => GetMeeting(position).Transcript;

    /// <summary>For generated code: the transcript of the meeting at a position, from a class that has all of them as constants.</summary>
    /// <param name="constants">The class.</param>
    /// <param name="position">The position, from 0.</param>
    /// <returns>What the meeting is made of.</returns>
    protected string ConstantAt([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)] Type constants, int position)
    {
        _transcripts ??= TranscriptConstants.Of(constants, Days, _built.Length);
        return _transcripts[position] ?? GetMeeting(position).Transcript;
    }

    private static T Keep<T>(ref T? slot, T made)
        where T : class => Interlocked.CompareExchange(ref slot, made, null) ?? made;
}
