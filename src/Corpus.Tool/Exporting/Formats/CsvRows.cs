using System.Globalization;
using Corpus.Tool.Exporting.Tables;
using CsvHelper;

namespace Corpus.Tool.Exporting.Formats;

/// <summary>
/// CSV as RFC 4180 has it: a line of names, CRLF, quotation marks where they are needed. Null is an empty field; no value is an empty text. What begins as
/// a formula of a spreadsheet stays as it is, since it is what the text says: docs/exports.md tells how to open it.
/// </summary>
internal sealed class CsvRows : IRowFormat
{
    /// <inheritdoc/>
    public string Header(ExportTable table) => Written([[.. table.Columns.Select(column => column.Name)]]);

    /// <inheritdoc/>
    public string Rows(ExportTable table, TextReading reading) => Written(table.RowsOf(reading));

    private static string Written(IEnumerable<object?[]> rows)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (CsvWriter writer = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            foreach (object?[] row in rows)
            {
                foreach (object? value in row)
                {
                    writer.WriteField(Plain.Of(value));
                }

                writer.EndRecord();
            }
        }

        return text.ToString();
    }
}
