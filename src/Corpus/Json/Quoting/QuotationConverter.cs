using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a <see cref="Quotation"/>: the words, where they stand, whose acts they tell of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuotationConverter : ObjectConverter<Quotation>
{
    private protected override void WriteFacts(Utf8JsonWriter writer, Quotation value) => WriteAll(writer, value);

    internal static void WriteAll(Utf8JsonWriter writer, Quotation quotation)
    {
        writer.WriteString("words"u8, quotation.Words);
        writer.WriteString("meeting"u8, quotation.Meeting.Id);
        writer.WriteBoolean("isAltered"u8, quotation.IsAltered);
        writer.WriteObjects("spans"u8, quotation.Spans, QuotationSpanConverter.WriteAll);
        writer.WriteTexts("reportedSpeakers"u8, quotation.ReportedSpeakers.Select(person => person.Id));
        writer.WriteBoolean("isDirectSpeech"u8, quotation.IsDirectSpeech);
        writer.WriteString("url"u8, quotation.Url?.AbsoluteUri);
    }
}
