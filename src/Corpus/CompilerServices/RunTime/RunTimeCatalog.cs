using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>A corpus that is made at run time, of the transcripts that the generator would have written of it.</summary>
internal sealed class RunTimeCatalog(CatalogEntries entries, string[] meetings) : MeetingCatalog(meetings.Length)
{
    protected override string MeetingsTranscript { get; } = CatalogTranscripts.Meetings(entries.Meetings);

    protected override string PeopleTranscript { get; } = CatalogTranscripts.People(entries.People);

    protected override string OfficesTranscript { get; } = CatalogTranscripts.Offices(entries.Offices);

    protected override string PlacesTranscript { get; } = CatalogTranscripts.Places(entries.Places);

    protected override string CountriesTranscript { get; } = CatalogTranscripts.Countries(entries.Countries);

    protected override string TopicsTranscript { get; } = CatalogTranscripts.Topics(entries.Topics);

    protected override string TermsTranscript { get; } = CatalogTranscripts.Terms(entries.Terms);

    protected override string TranscriptAt(int position) => meetings[position];

    protected override Meeting Create(int position) => new RunTimeMeeting(this, position, meetings[position]);
}
