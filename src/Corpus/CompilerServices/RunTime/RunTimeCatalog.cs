using Corpus.Reading.Linking;
using Corpus.Reading.Transcripts;

namespace Corpus.CompilerServices;

/// <summary>A corpus of texts that were read at run time, by the transcripts that the generator would have written of them.</summary>
internal sealed class RunTimeCatalog(LinkedCorpus corpus, string[] meetings) : MeetingCatalog(meetings.Length)
{
    protected override string MeetingsTranscript { get; } = Text(CatalogTranscripts.Meetings(corpus));

    protected override string PeopleTranscript { get; } = Text(CatalogTranscripts.People(corpus));

    protected override string OfficesTranscript { get; } = Text(CatalogTranscripts.Offices(corpus));

    protected override string PlacesTranscript { get; } = Text(CatalogTranscripts.Places(corpus));

    protected override string CountriesTranscript { get; } = Text(CatalogTranscripts.Countries(corpus));

    protected override string TopicsTranscript { get; } = Text(CatalogTranscripts.Topics(corpus));

    protected override string TermsTranscript { get; } = Text(CatalogTranscripts.Terms(corpus));

    /// <summary>The text of a transcript.</summary>
    public static string Text(IReadOnlyList<string> lines) => string.Join('\n', lines);

    protected override Meeting Create(int position) => new RunTimeMeeting(this, position, meetings[position]);
}
