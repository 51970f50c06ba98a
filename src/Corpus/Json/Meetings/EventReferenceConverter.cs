using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes an <see cref="EventReference"/>, with the identifier of the meeting that is meant, where the corpus holds it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventReferenceConverter : ObjectConverter<EventReference>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, EventReference value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, EventReference reference)
    {
        writer.WriteString("text"u8, reference.Text);
        writer.WriteString("date"u8, reference.Date?.ToString());
        writer.WriteString("meeting"u8, reference.Meeting?.Id);
    }
}
