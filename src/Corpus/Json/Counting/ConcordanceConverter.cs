using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Concordance"/>: the phrase, and a line for each place where it stands.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConcordanceConverter : ObjectConverter<Concordance>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Concordance value)
    {
        writer.WriteString("phrase"u8, value.Phrase);
        writer.WriteNumber("count"u8, value.Count);
        writer.WriteObjects("lines"u8, value, ConcordanceLineConverter.WriteAll);
    }
}
