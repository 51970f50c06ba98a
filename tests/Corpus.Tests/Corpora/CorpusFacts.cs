namespace Corpus.Tests.Corpora;

/// <summary>All that the lookups of a corpus say, a line an entry.</summary>
internal static class CorpusFacts
{
    public static IEnumerable<string> Of(MeetingCorpus corpus) =>
    [
        .. corpus.People.Select(person => $"{person.Id} {person.FullName} {string.Join(' ', person.Offices.Select(office => office.Id))} {Ids(person.Meetings)}"),
        .. corpus.Offices.Select(office => $"{office.Id} {office.Title} {office.Country.Id} {string.Join(' ', office.People.Select(person => person.Id))}"),
        .. corpus.Places.Select(place => $"{place.Id} {place.Name} {place.City} {place.Country?.Id} {place.TimeZoneId} {Ids(place.Meetings)} {place.Statements.Count}"),
        .. corpus.Countries.Select(country => $"{country.Id} {country.Code} {country.Name} {Ids(country.Meetings)}"),
        .. corpus.Topics.Select(topic => $"{topic.Id} {topic.Label} {Ids(topic.Meetings)}"),
        .. corpus.Terms.Select(term => $"{term.Id} {term.Acronym} {string.Join('|', term.Expansions.Order(StringComparer.Ordinal))} {Ids(term.Meetings)}"),
    ];

    private static string Ids(IReadOnlyList<Meeting> meetings) => string.Join(' ', meetings.Select(meeting => meeting.Id));
}
