using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="FrequencyList"/>: how much was counted, and every entry.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FrequencyListConverter : ObjectConverter<FrequencyList>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, FrequencyList value)
    {
        writer.WriteNumber("total"u8, value.Total);
        writer.WriteNumber("types"u8, value.Types);
        writer.WriteObjects("entries"u8, value, WordFrequencyConverter.WriteAll);
    }
}
