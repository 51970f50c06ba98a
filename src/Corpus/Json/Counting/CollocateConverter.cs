using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Collocate"/>: the word, its counts and the measures.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CollocateConverter : ObjectConverter<Collocate>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Collocate value)
    {
        writer.WriteString("word"u8, value.Word);
        writer.WriteNumber("count"u8, value.Count);
        writer.WriteNumber("together"u8, value.Together);
        writer.WriteNumber("expected"u8, value.Expected);
        writer.WriteNumber("logLikelihood"u8, value.LogLikelihood);
        writer.WriteNumber("mutualInformation"u8, value.MutualInformation);
        writer.WriteNumber("tScore"u8, value.TScore);
        writer.WriteNumber("logDice"u8, value.LogDice);
    }
}
