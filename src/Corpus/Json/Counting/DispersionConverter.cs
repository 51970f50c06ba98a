using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Dispersion"/>: the phrase, what each meeting has of it, and the measures.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DispersionConverter : ObjectConverter<Dispersion>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Dispersion value)
    {
        writer.WriteString("phrase"u8, value.Phrase);
        writer.WriteNumber("words"u8, value.Words);
        writer.WriteNumber("count"u8, value.Count);
        writer.WriteObjects("parts"u8, value.Parts, DispersionPartConverter.WriteAll);
        writer.WriteNumbers("positions"u8, value.Positions);
        writer.WriteCount("juillandD"u8, value.JuillandD);
        writer.WriteCount("deviationOfProportions"u8, value.DeviationOfProportions);
        writer.WriteCount("normalizedDeviationOfProportions"u8, value.NormalizedDeviationOfProportions);
    }
}
