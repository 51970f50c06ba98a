using System.Globalization;
using static Corpus.Tool.Exporting.Tables.FieldOf<Corpus.Meeting>;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The table <c>meetings</c>.</summary>
internal static class MeetingTable
{
    /// <summary>Makes it.</summary>
    public static ExportTable Create() => new ExportTable<Meeting>(
        "meetings",
        "A text, and the meeting that it tells of.",
        reading => reading.Meeting is Meeting meeting ? [meeting] : [],
        Key("meeting_key", Keys.Of, "The first 32 digits of `sha256`."),
        Text("id", meeting => meeting.Id, "The identifier, for people to read. No key: a corpus numbers the second text of a day."),
        new(new ExportColumn("date", ColumnType.Date, "The day it was held."), meeting => meeting.Date),
        Year(meeting => meeting),
        MaybeText("title", meeting => meeting.Title, "The title as published; null when the text has none."),
        new(new ExportColumn("published", ColumnType.Date, "The day of publication; null when the text does not say.") { IsNullable = true }, meeting => meeting.Published),
        MaybeText("issuer", meeting => meeting.Issuer, "Who published it; null when the text does not say."),
        MaybeText("format", meeting => meeting.Format?.ToString(), "`InPerson`, `Telephone` or `Video`; null when the text does not say."),
        MaybeText("start_time", meeting => meeting.StartTime?.ToString("HH:mm", CultureInfo.InvariantCulture), "When it began, by the clock of the venue: `13:45`; null when the text does not say. A text, as Spark reads no times of day."),
        MaybeNumber("duration_minutes", meeting => (int?)meeting.Duration?.TotalMinutes, "How long it lasted; null when the text does not say."),
        Truth("is_duration_approximate", meeting => meeting.IsDurationApproximate, "True when the text says \"approximately\"."),
        MaybeText("place_key", meeting => meeting.Place?.Id, "The place, by the identifier of the lexicon; null when the text does not say."),
        MaybeText("place", meeting => meeting.Place?.Name, "The place as this text calls it; null when it does not say."),
        MaybeText("city", meeting => meeting.Place?.City, "The city of the place; null where the lexicon has none."),
        MaybeText("country", meeting => meeting.Place?.Country?.Code, "The country of the place, ISO 3166-1 alpha-2; null where the lexicon has none."),
        Truth("are_participants_complete", meeting => meeting.AreParticipantsComplete, "False when the text names nobody, or somebody who could not be read."),
        MaybeText("opening", meeting => meeting.Opening, "The opening sentence as published; null for a document of another form."),
        Text("file", meeting => meeting.Source.FileName, "The name of the file, without its folder."),
        Text("sha256", meeting => meeting.Source.Sha256, "SHA-256 of the text in UTF-8, without byte order mark and with LF line ends."),
        MaybeText("url", meeting => meeting.Source.Url?.OriginalString, "Where it is published; null when no list of sources says."));
}
