using System.Globalization;
using Corpus.CompilerServices;
using Corpus.Reading.Transcripts;

namespace Corpus.Tests.Properties;

/// <summary>A corpus of texts at hand: a meeting for each list of statements.</summary>
internal sealed class TextCorpus(params string[][] meetings) : MeetingCatalog(meetings.Length)
{
    /// <summary>Its statements, as whole meetings.</summary>
    public MeetingStatements Statements => new(Meetings);

    protected override string MeetingsTranscript =>
        string.Join('\n', meetings.Select((_, i) => $"{Day(i)} {Day(i)}"));

    protected override string PeopleTranscript => "";

    protected override string OfficesTranscript => "";

    protected override string PlacesTranscript => "";

    protected override string CountriesTranscript => "";

    protected override string TopicsTranscript => "";

    protected override string TermsTranscript => "";

    protected override Meeting Create(int position) => new TextMeeting(this, position, meetings[position]);

    private static string Day(int position) => new DateOnly(2000, 1, 1).AddDays(position).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record TextMeeting : Meeting
    {
        public TextMeeting(MeetingCatalog catalog, int position, string[] statements)
            : base(catalog, position, $"""
            meeting {Day(position)}
            date {Day(position)}
            source 0{position} - {position}.txt
            contents 1 1 {statements.Length}
            section 1 -
            paragraph 1 / 1
            {string.Concat(statements.Select((text, i) => $"{i + 1} {Escape.Text(text)}\n"))}end

            """)
        {
        }
    }
}
