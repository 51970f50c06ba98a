using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Parquet;

/// <summary>
/// Collects the rows of a table until there are enough for a row group. How many are enough depends on the rows alone, so that the files do not depend
/// on how the texts were read.
/// </summary>
internal sealed class ParquetTable(ExportTable table, IRowGroupFiles files) : IDisposable
{
    /// <summary>
    /// Fewer than engines write by themselves, as a row holds texts: those of all tables that wait take 40 MB. Readers skip row groups by what is
    /// in them, which fewer rows only help.
    /// </summary>
    private const int RowsInAGroup = 5_000;

    private readonly int _year = table.Columns.IndexOf(table.Columns.First(column => column.Name == "year"));

    /// <summary>By the year, as a run of several hands on, with those of no year first.</summary>
    private readonly SortedDictionary<int, List<object?[]>> _waiting = [];

    private int _rows;

    /// <summary>The table.</summary>
    public ExportTable Table { get; } = table;

    /// <summary>Takes rows.</summary>
    public void Add(object?[][] rows)
    {
        foreach (object?[] row in rows)
        {
            int group = files.IsByYear ? row[_year] as int? ?? 0 : 0;
            if (!_waiting.TryGetValue(group, out List<object?[]>? waiting))
            {
                _waiting.Add(group, waiting = []);
            }

            waiting.Add(row);
            if (++_rows == RowsInAGroup)
            {
                WriteAll();
            }
        }
    }

    /// <summary>Writes what is left; a table without rows is a file with columns.</summary>
    public void Complete()
    {
        WriteAll();
        files.Complete();
    }

    /// <inheritdoc/>
    public void Dispose() => files.Dispose();

    private void WriteAll()
    {
        foreach ((int year, List<object?[]> rows) in _waiting)
        {
            files.Write(year == 0 ? null : year, rows);
        }

        _waiting.Clear();
        _rows = 0;
    }
}
