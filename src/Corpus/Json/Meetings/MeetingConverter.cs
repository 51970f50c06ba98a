using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>
/// Writes a <see cref="Meeting"/>, whatever the type of its record: the facts of its head, an outline of its sections, and the identifiers
/// of its statements.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MeetingConverter : ObjectConverter<Meeting>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Meeting value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("title"u8, value.Title);
        writer.WriteDay("date"u8, value.Date);
        writer.WriteDay("published"u8, value.Published);
        writer.WriteString("issuer"u8, value.Issuer);
        writer.WriteString("format"u8, value.Format?.ToString());
        WriteTimeAndPlace(writer, value);
        writer.WriteString("opening"u8, value.Opening);
        writer.WriteObjects("participants"u8, value.Participants, ParticipantConverter.WriteAll);
        writer.WriteBoolean("areParticipantsComplete"u8, value.AreParticipantsComplete);
        writer.WriteObjects("sections"u8, value.Sections, SectionConverter.WriteOutline);
        writer.WriteTexts("statements"u8, value.Statements.Select(statement => statement.Id));
        writer.WriteObject("source"u8, value.Source, SourceConverter.WriteAll);
    }

    private protected override string KeyOf(Meeting value) => value.Id;

    private static void WriteTimeAndPlace(Utf8JsonWriter writer, Meeting meeting)
    {
        writer.WriteTime("startTime"u8, meeting.StartTime);
        writer.WriteMoment("start"u8, meeting.Start);
        writer.WriteMoment("end"u8, meeting.End);
        writer.WriteCount("durationMinutes"u8, meeting.Duration?.TotalMinutes);
        writer.WriteBoolean("isDurationApproximate"u8, meeting.IsDurationApproximate);
        writer.WriteString("place"u8, meeting.Place?.Id);
        writer.WriteString("placeName"u8, meeting.Place?.Name);
    }
}
