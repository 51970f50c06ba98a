using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="QuotationSpan"/>: the statement with all its words, and which of them are quoted.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuotationSpanConverter : ObjectConverter<QuotationSpan>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, QuotationSpan value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, QuotationSpan span)
    {
        writer.WriteObject("statement"u8, span.Statement, StatementConverter.WriteOutline);
        writer.WriteNumber("start"u8, span.Start);
        writer.WriteNumber("length"u8, span.Length);
        writer.WriteString("text"u8, span.Text);
    }
}
