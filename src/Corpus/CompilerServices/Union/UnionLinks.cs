using Corpus.Reading.Collections;
using Corpus.Reading.Linking;
using Corpus.Reading.Linking.People;
using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>Who took part in which meetings of a union, and which meetings mention what: by its transcripts, in the order of the days.</summary>
internal sealed class UnionLinks
{
    private readonly Dictionary<string, List<int>> _meetingsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _officesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _heldAt = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _topics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    /// <summary>Adds a meeting behind those added.</summary>
    public void Add(int position, string transcript)
    {
        for (int offset = 0; offset < transcript.Length;)
        {
            TranscriptLine line = TranscriptLine.At(transcript, offset);
            offset = line.Next;
            if (line.First == ' ')
            {
                line.Skip(2);
                AddMentions(position, line.Word(), line);
            }
            else
            {
                AddHead(position, line.Word(), line);
            }
        }
    }

    public IEnumerable<PersonEntry> Of(IEnumerable<PersonEntry> people) => Sorted(
        people.Select(person => person with { Meetings = In(_meetingsOf, person.Id), Offices = In(_officesOf, person.Id) }), person => person.Id);

    public IEnumerable<OfficeEntry> Of(IEnumerable<OfficeEntry> offices) => Sorted(
        offices.Where(office => _holders.ContainsKey(office.Id)).Select(office => office with { People = In(_holders, office.Id) }), office => office.Id);

    public IEnumerable<PlaceEntry> Of(IEnumerable<PlaceEntry> places) => Sorted(
        places.Where(IsMet).Select(place => place with { Meetings = In(_heldAt, place.Id), Mentions = In(_places, place.Id) }), place => place.Id);

    /// <summary>Those that a statement names, and those of the offices and places of the union.</summary>
    public IEnumerable<CountryEntry> Of(
        IEnumerable<CountryEntry> countries, IEnumerable<OfficeEntry> offices, IEnumerable<PlaceEntry> places)
    {
        HashSet<string> codes = new(_countries.Keys, StringComparer.Ordinal);
        codes.UnionWith(Of(offices).Select(office => office.CountryCode));
        codes.UnionWith(Of(places).Select(place => place.CountryCode).OfType<string>());
        return Sorted(
            countries.Where(country => codes.Contains(country.Code)).Select(country => country with { Mentions = In(_countries, country.Code) }),
            country => country.Id);
    }

    public IEnumerable<TopicEntry> Of(IEnumerable<TopicEntry> topics) => Sorted(
        topics.Where(topic => _topics.ContainsKey(topic.Id)).Select(topic => topic with { Mentions = In(_topics, topic.Id) }), topic => topic.Id);

    public IEnumerable<TermEntry> Of(IEnumerable<TermEntry> terms) => Sorted(
        terms.Where(term => _terms.ContainsKey(term.Id)).Select(term => term with { Mentions = In(_terms, term.Id) }), term => term.Id);

    private bool IsMet(PlaceEntry place) => _heldAt.ContainsKey(place.Id) || _places.ContainsKey(place.Id);

    private void AddHead(int position, TranscriptLine keyword, TranscriptLine line)
    {
        if (keyword.Is(Keyword.Head.Participant))
        {
            string person = line.Word().Text();
            string office = line.Word().Text();
            Add(_meetingsOf, person, position);
            Add(_officesOf, person, office);
            Add(_holders, office, person);
        }
        else if (keyword.Is(Keyword.Head.Place))
        {
            Add(_heldAt, line.Word().Text(), position);
        }
    }

    private void AddMentions(int position, TranscriptLine keyword, TranscriptLine line)
    {
        Dictionary<string, List<int>>? mentions =
            keyword.Is(Keyword.Statement.Topics) ? _topics
            : keyword.Is(Keyword.Statement.Terms) ? _terms
            : keyword.Is(Keyword.Statement.Countries) ? _countries
            : keyword.Is(Keyword.Statement.Places) ? _places
            : null;
        while (mentions is not null && !line.IsEmpty)
        {
            Add(mentions, line.Word().Text(), position);
        }
    }

    /// <summary>Each once.</summary>
    private static void Add<T>(Dictionary<string, List<T>> lists, string id, T value)
    {
        if (!lists.TryGetValue(id, out List<T>? list))
        {
            lists.Add(id, list = []);
        }

        // Positions come in order; of offices and holders there are few.
        if (value is int ? list.Count == 0 || !Equals(list[^1], value) : !list.Contains(value))
        {
            list.Add(value);
        }
    }

    private static EquatableArray<T> In<T>(Dictionary<string, List<T>> lists, string id)
        where T : IEquatable<T> => lists.TryGetValue(id, out List<T>? list) ? list.ToEquatableArray() : default;

    private static IEnumerable<T> Sorted<T>(IEnumerable<T> entries, Func<T, string> id) => entries.OrderBy(id, StringComparer.Ordinal);
}
