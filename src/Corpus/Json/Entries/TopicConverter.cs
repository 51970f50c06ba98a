using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Topic"/>, with the identifiers of its meetings and of its first and last statement.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TopicConverter : ObjectConverter<Topic>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Topic value)
    {
        writer.WriteString("id"u8, value.Id);
        writer.WriteString("label"u8, value.Label);
        writer.WriteTexts("meetings"u8, value.Meetings.Select(meeting => meeting.Id));
        writer.WriteString("firstMention"u8, value.FirstMention.Id);
        writer.WriteString("lastMention"u8, value.LastMention.Id);
    }

    private protected override string KeyOf(Topic value) => value.Id;
}
