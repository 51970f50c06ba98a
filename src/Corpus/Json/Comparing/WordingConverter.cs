using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Wording"/>: the statements on the topic with their words, and what changed since it was last spoken of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WordingConverter : ObjectConverter<Wording>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Wording value)
    {
        writer.WriteString("topic"u8, value.Topic.Id);
        writer.WriteString("label"u8, value.Topic.Label);
        writer.WriteString("meeting"u8, value.Meeting.Id);
        writer.WriteObjects("statements"u8, value.Statements, StatementConverter.WriteOutline);
        writer.WriteOptionalObject("changes"u8, value.Changes, RedlineConverter.WriteAll);
    }
}
