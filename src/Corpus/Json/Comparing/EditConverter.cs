using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes an <see cref="Edit"/>: what became of the words, by name, and the words.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EditConverter : ObjectConverter<Edit>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Edit value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, Edit edit)
    {
        writer.WriteString("kind"u8, edit.Kind.ToString());
        writer.WriteString("text"u8, edit.Text);
    }
}
