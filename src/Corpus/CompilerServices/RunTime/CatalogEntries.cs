using Corpus.Reading.Dates;
using Corpus.Reading.Linking;
using Corpus.Reading.Linking.People;

namespace Corpus.CompilerServices;

/// <summary>What the lookups of a corpus that is made at run time hold, in the order that <see cref="LinkedCorpus"/> has.</summary>
internal sealed record CatalogEntries(
    IEnumerable<(string Id, CalendarDate Date)> Meetings,
    IEnumerable<PersonEntry> People,
    IEnumerable<OfficeEntry> Offices,
    IEnumerable<PlaceEntry> Places,
    IEnumerable<CountryEntry> Countries,
    IEnumerable<TopicEntry> Topics,
    IEnumerable<TermEntry> Terms)
{
    public static CatalogEntries Of(LinkedCorpus corpus) => new(
        corpus.Meetings.Select(meeting => (meeting.Id, meeting.Date)),
        corpus.People,
        corpus.Offices,
        corpus.Places,
        corpus.Countries,
        corpus.Topics,
        corpus.Terms);
}
