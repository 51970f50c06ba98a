using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Redline"/>: the identifiers of the meetings on both sides, and every change.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RedlineConverter : ObjectConverter<Redline>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Redline value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, Redline redline)
    {
        writer.WriteTexts("beforeMeetings"u8, redline.BeforeMeetings.Select(meeting => meeting.Id));
        writer.WriteTexts("afterMeetings"u8, redline.AfterMeetings.Select(meeting => meeting.Id));
        writer.WriteObjects("changes"u8, redline.Changes, ChangeConverter.WriteAll);
    }
}
