using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="PartialDate"/> as ISO 8601, as far as it is known: "2025-02-07", "2025-02", "2025".</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartialDateConverter : ModelConverter<PartialDate>
{
    private protected override void WriteValue(Utf8JsonWriter writer, PartialDate value) => writer.WriteStringValue(value.ToString());

    private protected override string KeyOf(PartialDate value) => value.ToString();
}
