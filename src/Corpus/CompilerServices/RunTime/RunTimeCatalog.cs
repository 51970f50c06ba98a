using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>A corpus that is made at run time, of the transcripts that the generator would have written of it.</summary>
internal sealed class RunTimeCatalog(CatalogEntries entries, string[] meetings) : MeetingCatalog(meetings.Length)
{
    protected override string MeetingsTranscript { get; } = Text(CatalogTranscripts.Meetings(entries.Meetings));

    protected override string PeopleTranscript { get; } = Text(CatalogTranscripts.People(entries.People));

    protected override string OfficesTranscript { get; } = Text(CatalogTranscripts.Offices(entries.Offices));

    protected override string PlacesTranscript { get; } = Text(CatalogTranscripts.Places(entries.Places));

    protected override string CountriesTranscript { get; } = Text(CatalogTranscripts.Countries(entries.Countries));

    protected override string TopicsTranscript { get; } = Text(CatalogTranscripts.Topics(entries.Topics));

    protected override string TermsTranscript { get; } = Text(CatalogTranscripts.Terms(entries.Terms));

    /// <summary>The text of a transcript.</summary>
    public static string Text(IReadOnlyList<string> lines) => string.Join('\n', lines);

    protected override string TranscriptAt(int position) => meetings[position];

    protected override Meeting Create(int position) => new RunTimeMeeting(this, position, meetings[position]);
}
