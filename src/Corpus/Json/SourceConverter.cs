using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Source"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SourceConverter : ObjectConverter<Source>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Source value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, Source source)
    {
        writer.WriteString("fileName"u8, source.FileName);
        writer.WriteString("sha256"u8, source.Sha256);
        writer.WriteString("url"u8, source.Url?.AbsoluteUri);
    }
}
