using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="VerbChange"/>: both verbs by name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VerbChangeConverter : ObjectConverter<VerbChange>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, VerbChange value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, VerbChange verbs)
    {
        writer.WriteString("before"u8, verbs.Before.ToString());
        writer.WriteString("after"u8, verbs.After.ToString());
    }
}
