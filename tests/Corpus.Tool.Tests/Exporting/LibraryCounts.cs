namespace Corpus.Tool.Tests.Exporting;

/// <summary>How many rows each table has, by what the library counts.</summary>
internal static class LibraryCounts
{
    /// <summary>Those of a corpus.</summary>
    public static Dictionary<string, int> Of(MeetingCorpus corpus) => new(StringComparer.Ordinal)
    {
        ["meetings"] = corpus.Meetings.Count,
        ["participants"] = corpus.Meetings.Sum(meeting => meeting.Participants.Length),
        ["sections"] = corpus.Meetings.Sum(meeting => meeting.Sections.Length),
        ["statements"] = corpus.Statements.Count,
        ["acts"] = corpus.Statements.Acts().Count(),
        ["mentions"] = corpus.Statements.Sum(Mentions),
        ["references"] = corpus.Meetings.Sum(meeting => meeting.References.Length),
        ["findings"] = corpus.Findings.Length,
    };

    private static int Mentions(Statement statement) =>
        statement.Speakers.Length + statement.Topics.Length + statement.Terms.Length + statement.Countries.Length + statement.Places.Length
        + statement.Acts.Sum(act => act.Speakers.Length);
}
