using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Corpus.Tool.Exporting.Tables;
using Corpus.Tool.Output;

namespace Corpus.Tool.Exporting.Formats;

/// <summary>A line with a JSON object a row; null is null.</summary>
internal sealed class NdjsonRows : IRowFormat
{
    /// <inheritdoc/>
    public string Header(ExportTable table) => "";

    /// <inheritdoc/>
    public string Rows(ExportTable table, TextReading reading)
    {
        ArrayBufferWriter<byte> lines = new();
        using Utf8JsonWriter writer = new(lines, JsonForm.OneLine);
        foreach (object?[] row in table.RowsOf(reading))
        {
            WriteObject(writer, table.Columns, row);
            writer.Flush();
            lines.Write("\n"u8);
            writer.Reset();
        }

        return Encoding.UTF8.GetString(lines.WrittenSpan);
    }

    private static void WriteObject(Utf8JsonWriter writer, ImmutableArray<ExportColumn> columns, object?[] row)
    {
        writer.WriteStartObject();
        for (int i = 0; i < row.Length; i++)
        {
            switch (row[i])
            {
                case int number:
                    writer.WriteNumber(columns[i].Name, number);
                    break;
                case bool truth:
                    writer.WriteBoolean(columns[i].Name, truth);
                    break;
                case object value:
                    writer.WriteString(columns[i].Name, Plain.Of(value));
                    break;
                default:
                    writer.WriteNull(columns[i].Name);
                    break;
            }
        }

        writer.WriteEndObject();
    }
}
