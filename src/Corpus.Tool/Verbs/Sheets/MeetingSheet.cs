using System.Collections.Immutable;
using System.Globalization;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs.Sheets;

/// <summary>A meeting as a page: its facts, and its text with line numbers.</summary>
internal static class MeetingSheet
{
    /// <summary>The page.</summary>
    public static Answer Of(Meeting meeting)
    {
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        parts.Add(new Heading(meeting.Title ?? meeting.Id));
        parts.Add(Fact.Table(Facts(meeting)));
        foreach (Section section in meeting.Sections)
        {
            if (section.ToString() is { Length: > 0 } heading)
            {
                parts.Add(new Heading(heading, Level: 2));
            }

            parts.Add(new Table(
                [new("", ColumnForm.Number), new(""), new("", ColumnForm.Whole)],
                [.. section.Statements.Select(Row)]));
        }

        return Answer.Of<Meeting>([meeting], parts.ToImmutable());
    }

    private static IEnumerable<(string Name, string? Value)> Facts(Meeting meeting)
    {
        yield return ("Id", meeting.Id);
        yield return ("Date", meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return ("Time", Time(meeting));
        yield return ("Form", Form(meeting.Format));
        yield return ("Place", meeting.Place?.ToString());
        yield return ("Participants", string.Join("; ", meeting.Participants.Select(participant => participant.ToString())));
        yield return (" ", meeting.AreParticipantsComplete ? null : "others took part whom the text names otherwise than could be read");
        yield return ("Published", meeting.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return ("By", meeting.Issuer);
        yield return ("File", meeting.Source.FileName);
        yield return ("Address", meeting.Source.Url?.AbsoluteUri);
    }

    private static string? Form(MeetingFormat? format) => format switch
    {
        MeetingFormat.InPerson => "in person",
        MeetingFormat.Telephone => "by telephone",
        MeetingFormat.Video => "by video",
        _ => null,
    };

    private static string? Time(Meeting meeting) => meeting switch
    {
        { StartTime: TimeOnly start, Duration: TimeSpan length } => $"{start.ToString("HH:mm", CultureInfo.InvariantCulture)}, {About(meeting)}{Minutes(length)}",
        { StartTime: TimeOnly start } => start.ToString("HH:mm", CultureInfo.InvariantCulture),
        { Duration: TimeSpan length } => $"{About(meeting)}{Minutes(length)}",
        _ => null,
    };

    private static string About(Meeting meeting) => meeting.IsDurationApproximate ? "about " : "";

    private static string Minutes(TimeSpan length) => Plural.Of((int)length.TotalMinutes, "minute");

    private static ImmutableArray<Words> Row(Statement statement) =>
        [new Ink(statement.Line.ToString(CultureInfo.InvariantCulture), Look.Faint), StatementWords.Of(statement), new Ink(statement.Id, Look.Accent)];
}
