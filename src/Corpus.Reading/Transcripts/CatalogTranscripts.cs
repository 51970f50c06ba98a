using System.Globalization;
using Corpus.Reading.Linking;

namespace Corpus.Reading.Transcripts;

/// <summary>
/// Writes the lookups as transcripts: an identifier at the margin begins an entry, indented lines are its fields.
/// Meetings are named by their place in the order of the corpus, from 0.
/// </summary>
internal static class CatalogTranscripts
{
    public static IReadOnlyList<string> Meetings(LinkedCorpus corpus) =>
        corpus.Meetings.Select(meeting => Escape.Word(meeting.Id) + " " + meeting.Date).ToList();

    public static IReadOnlyList<string> People(LinkedCorpus corpus) => Entries(corpus.People, person =>
    [
        Escape.Word(person.Id),
        Field("name", person.Name),
        Field("given", person.GivenName),
        Words("offices", person.Offices),
        Positions("meetings", person.Meetings),
    ]);

    public static IReadOnlyList<string> Offices(LinkedCorpus corpus) => Entries(corpus.Offices, office =>
    [
        Escape.Word(office.Id),
        Field("title", office.Title),
        Words("country", [office.CountryCode]),
        Words("people", office.People),
    ]);

    public static IReadOnlyList<string> Places(LinkedCorpus corpus) => Entries(corpus.Places, place =>
    [
        Escape.Word(place.Id),
        Field("name", place.Name),
        Field("city", place.City),
        place.CountryCode is null ? null : Words("country", [place.CountryCode]),
        Field("zone", place.TimeZoneId),
        Positions("meetings", place.Meetings),
        Positions("mentions", place.Mentions),
    ]);

    /// <summary>By code, because documents name countries by it.</summary>
    public static IReadOnlyList<string> Countries(LinkedCorpus corpus) => Entries(corpus.Countries, country =>
    [
        Escape.Word(country.Code),
        Field("id", country.Id),
        Field("name", country.Name),
        Positions("mentions", country.Mentions),
    ]);

    public static IReadOnlyList<string> Topics(LinkedCorpus corpus) => Entries(corpus.Topics, topic =>
    [
        Escape.Word(topic.Id),
        Field("label", topic.Label),
        Positions("mentions", topic.Mentions),
    ]);

    public static IReadOnlyList<string> Terms(LinkedCorpus corpus) => Entries(corpus.Terms, term =>
    [
        Escape.Word(term.Id),
        Field("acronym", term.Acronym),
        .. term.Expansions.Select(form => Field("form", form)),
        Positions("mentions", term.Mentions),
    ]);

    private static List<string> Entries<T>(IEnumerable<T> entries, Func<T, string?[]> lines) =>
        entries.SelectMany(lines).OfType<string>().ToList();

    private static string? Field(string name, string? value) =>
        value is null ? null : "  " + name + " " + Escape.Text(value);

    private static string? Words(string name, IEnumerable<string> words)
    {
        string line = string.Join(" ", words.Select(Escape.Word));
        return line.Length == 0 ? null : "  " + name + " " + line;
    }

    private static string? Positions(string name, IEnumerable<int> positions) =>
        Words(name, positions.Select(position => position.ToString(CultureInfo.InvariantCulture)));
}
