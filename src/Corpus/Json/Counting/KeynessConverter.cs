using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Keyness"/>: the word, its counts on both sides and the measures.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeynessConverter : ObjectConverter<Keyness>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Keyness value)
    {
        writer.WriteString("word"u8, value.Word);
        writer.WriteNumber("count"u8, value.Count);
        writer.WriteNumber("referenceCount"u8, value.ReferenceCount);
        writer.WriteNumber("logLikelihood"u8, value.LogLikelihood);
        writer.WriteNumber("chiSquared"u8, value.ChiSquared);
        writer.WriteNumber("logRatio"u8, value.LogRatio);
        writer.WriteNumber("pValue"u8, value.PValue);
    }
}
