using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="QuotationCheck"/>: the verdict with what it rests on, and the right words.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuotationCheckConverter : ObjectConverter<QuotationCheck>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, QuotationCheck value)
    {
        writer.WriteString("words"u8, value.Words);
        writer.WriteString("verdict"u8, value.Verdict.ToString());
        writer.WriteOptionalObject("found"u8, value.Found, QuotationConverter.WriteAll);
        writer.WriteOptionalObject("nearest"u8, value.Nearest, StatementConverter.WriteOutline);
        writer.WriteString("suggestion"u8, value.Suggestion);
        writer.WriteObjects("edits"u8, value.Edits, EditConverter.WriteAll);
    }
}
