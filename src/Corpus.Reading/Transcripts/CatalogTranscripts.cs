using System.Globalization;
using Corpus.Reading.Dates;
using Corpus.Reading.Linking;
using Corpus.Reading.Linking.People;

namespace Corpus.Reading.Transcripts;

/// <summary>
/// Writes the lookups as transcripts, with an end between each line and the next: an identifier at the margin begins an entry, indented lines are its fields.
/// Meetings are named by their place in the order of the corpus, from 0.
/// </summary>
internal static class CatalogTranscripts
{
    public static string Meetings(IEnumerable<(string Id, CalendarDate Date)> meetings) =>
        string.Join("\n", meetings.Select(meeting => Escape.Word(meeting.Id) + " " + meeting.Date));

    public static string People(IEnumerable<PersonEntry> people) => Entries(people, person =>
    [
        Escape.Word(person.Id),
        Field(Keyword.Person.Name, person.Name),
        Field(Keyword.Person.Given, person.GivenName),
        Field(Keyword.Person.Full, person.FullName),
        Words(Keyword.Person.Offices, person.Offices),
        Positions(Keyword.Person.Meetings, person.Meetings),
    ]);

    public static string Offices(IEnumerable<OfficeEntry> offices) => Entries(offices, office =>
    [
        Escape.Word(office.Id),
        Field(Keyword.Office.Title, office.Title),
        Words(Keyword.Office.Country, [office.CountryCode]),
        Words(Keyword.Office.People, office.People),
    ]);

    public static string Places(IEnumerable<PlaceEntry> places) => Entries(places, place =>
    [
        Escape.Word(place.Id),
        Field(Keyword.Place.Name, place.Name),
        Field(Keyword.Place.City, place.City),
        place.CountryCode is null ? null : Words(Keyword.Place.Country, [place.CountryCode]),
        Field(Keyword.Place.Zone, place.TimeZoneId),
        Positions(Keyword.Place.Meetings, place.Meetings),
        Positions(Keyword.Place.Mentions, place.Mentions),
    ]);

    /// <summary>By code, because documents name countries by it.</summary>
    public static string Countries(IEnumerable<CountryEntry> countries) => Entries(countries, country =>
    [
        Escape.Word(country.Code),
        Field(Keyword.Country.Id, country.Id),
        Field(Keyword.Country.Name, country.Name),
        Positions(Keyword.Country.Mentions, country.Mentions),
    ]);

    public static string Topics(IEnumerable<TopicEntry> topics) => Entries(topics, topic =>
    [
        Escape.Word(topic.Id),
        Field(Keyword.Topic.Label, topic.Label),
        Positions(Keyword.Topic.Mentions, topic.Mentions),
    ]);

    public static string Terms(IEnumerable<TermEntry> terms) => Entries(terms, term =>
    [
        Escape.Word(term.Id),
        Field(Keyword.Term.Acronym, term.Acronym),
        .. term.Expansions.Select(form => Field(Keyword.Term.Form, form)),
        Positions(Keyword.Term.Mentions, term.Mentions),
    ]);

    private static string Entries<T>(IEnumerable<T> entries, Func<T, string?[]> lines) =>
        string.Join("\n", entries.SelectMany(lines).OfType<string>());

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
