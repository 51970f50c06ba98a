using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="WordFrequency"/>: the word and its counts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WordFrequencyConverter : ObjectConverter<WordFrequency>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, WordFrequency value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, WordFrequency entry)
    {
        writer.WriteString("word"u8, entry.Word);
        writer.WriteNumber("count"u8, entry.Count);
        writer.WriteNumber("perMillion"u8, entry.PerMillion);
        writer.WriteNumber("range"u8, entry.Range);
    }
}
