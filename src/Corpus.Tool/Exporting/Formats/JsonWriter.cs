using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Formats;

/// <summary>
/// One JSON document: an object with an array a table, or the array of one table. The rows of each table stand together and come text by text, so that
/// they are kept in files until all are there.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="isObject">True for an object of arrays.</param>
/// <param name="scratch">A folder for the files.</param>
/// <param name="output">Where the document goes.</param>
internal sealed class JsonWriter(IReadOnlyList<ExportTable> tables, bool isObject, string scratch, TextWriter output) : IExportWriter
{
    private readonly RowsWriter _rows = new(new NdjsonRows(), [.. tables.Select(table => (table, TextOutputs.File(FileOf(scratch, table))))]);

    /// <inheritdoc/>
    public Action Prepare(TextReading reading) => _rows.Prepare(reading);

    /// <inheritdoc/>
    public void Complete()
    {
        _rows.Complete();
        _rows.Dispose();
        output.Write(isObject ? "{\n" : "");
        for (int i = 0; i < tables.Count; i++)
        {
            output.Write(isObject ? $"\"{tables[i].Name}\": [" : "[");
            WriteRows(FileOf(scratch, tables[i]));
            output.Write(i + 1 < tables.Count ? "],\n" : "]\n");
        }

        output.Write(isObject ? "}\n" : "");
        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        Closing.Quietly(output);
    }

    private void WriteRows(string path)
    {
        bool isFirst = true;
        foreach (string line in File.ReadLines(path))
        {
            output.Write(isFirst ? "\n" : ",\n");
            output.Write(line);
            isFirst = false;
        }

        output.Write(isFirst ? "" : "\n");
    }

    private static string FileOf(string folder, ExportTable table) => Path.Combine(folder, table.Name + ".ndjson");
}
