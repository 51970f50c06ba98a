using Corpus.Tool.Exporting.Formats;
using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Parquet;

/// <summary>Writes tables as Parquet.</summary>
internal sealed class ParquetWriters(IReadOnlyList<ParquetTable> tables) : IExportWriter
{
    /// <inheritdoc/>
    public Action Prepare(TextReading reading)
    {
        object?[][][] rows = [.. tables.Select(table => table.Table.RowsOf(reading).ToArray())];
        return () =>
        {
            for (int i = 0; i < rows.Length; i++)
            {
                tables[i].Add(rows[i]);
            }
        };
    }

    /// <inheritdoc/>
    public void Complete()
    {
        foreach (ParquetTable table in tables)
        {
            table.Complete();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (ParquetTable table in tables)
        {
            Closing.Quietly(table);
        }
    }
}
