using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="TopicTimelineRow"/>: the topic with its label, and a cell for each meeting.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TopicTimelineRowConverter : ObjectConverter<TopicTimelineRow>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, TopicTimelineRow value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, TopicTimelineRow row)
    {
        writer.WriteString("topic"u8, row.Topic.Id);
        writer.WriteString("label"u8, row.Topic.Label);
        writer.WriteString("first"u8, row.First?.Id);
        writer.WriteString("last"u8, row.Last?.Id);
        writer.WriteObjects("cells"u8, row.Cells, TopicTimelineCellConverter.WriteAll);
    }
}
