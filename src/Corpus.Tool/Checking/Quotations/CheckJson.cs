using System.Text.Json;
using Corpus.Reading.Matching.Difference;

namespace Corpus.Tool.Checking.Quotations;

/// <summary>Writes quotations as docs/corpus.schema.json has them, <c>CheckedQuotation</c>.</summary>
internal static class CheckJson
{
    /// <summary>Writes an array.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<CheckedQuotation> quotations)
    {
        writer.WriteStartArray();
        foreach (CheckedQuotation quotation in quotations)
        {
            Write(writer, quotation);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, CheckedQuotation quotation)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, quotation.Article.Path);
        writer.WriteString("part"u8, quotation.Place.Part);
        WriteNumber(writer, "line"u8, quotation.Place.Line);
        WriteNumber(writer, "column"u8, quotation.Place.Column);
        writer.WriteString("verdict"u8, quotation.Verdict.ToString());
        writer.WriteString("words"u8, quotation.Words);
        writer.WriteString("named"u8, quotation.Named);
        writer.WriteString("found"u8, quotation.Found);
        WriteNumber(writer, "foundLine"u8, quotation.FoundLine);
        writer.WriteString("rule"u8, quotation.Finding?.Id);
        writer.WriteString("severity"u8, quotation.Finding?.Severity.ToString());
        writer.WriteString("message"u8, quotation.Finding?.Message);
        writer.WriteString("suggestion"u8, quotation.Suggestion);
        writer.WriteStartArray("edits"u8);
        foreach (WordEdit edit in quotation.Edits())
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, edit.Kind.ToString());
            writer.WriteString("text"u8, edit.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteBoolean("isMended"u8, quotation.IsMended);
        writer.WriteEndObject();
    }

    /// <summary>A place that nobody knows is null, and never 0.</summary>
    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int number)
    {
        if (number > 0)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
