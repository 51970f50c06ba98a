using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="DispersionPart"/>: the identifier of the meeting and its counts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DispersionPartConverter : ObjectConverter<DispersionPart>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, DispersionPart value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, DispersionPart part)
    {
        writer.WriteString("meeting"u8, part.Meeting.Id);
        writer.WriteNumber("words"u8, part.Words);
        writer.WriteNumber("count"u8, part.Count);
    }
}
