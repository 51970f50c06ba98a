using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="TopicTimeline"/>: the identifiers of the meetings, and a row for each topic.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TopicTimelineConverter : ObjectConverter<TopicTimeline>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, TopicTimeline value)
    {
        writer.WriteTexts("meetings"u8, value.Meetings.Select(meeting => meeting.Id));
        writer.WriteObjects("rows"u8, value, TopicTimelineRowConverter.WriteAll);
    }
}
