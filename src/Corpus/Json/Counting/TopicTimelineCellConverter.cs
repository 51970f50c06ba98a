using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="TopicTimelineCell"/>: the identifier of the meeting and its counts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TopicTimelineCellConverter : ObjectConverter<TopicTimelineCell>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, TopicTimelineCell value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, TopicTimelineCell cell)
    {
        writer.WriteString("meeting"u8, cell.Meeting.Id);
        writer.WriteNumber("statements"u8, cell.Statements);
        writer.WriteNumber("words"u8, cell.Words);
    }
}
