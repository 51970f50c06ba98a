using Corpus.Tool.Exporting.Tables;
using Parquet;

namespace Corpus.Tool.Exporting.Parquet;

/// <summary>All row groups of a table, in one file.</summary>
internal sealed class OneParquetFile(ExportTable table, string path) : IRowGroupFiles
{
    private readonly RowGroups _groups = new(table.Columns);
    private readonly FileStream _file = new(path, FileMode.CreateNew, FileAccess.ReadWrite);
    private ParquetWriter? _writer;

    /// <inheritdoc/>
    public bool IsByYear => false;

    /// <inheritdoc/>
    public void Write(int? year, IReadOnlyList<object?[]> rows)
    {
        _writer ??= _groups.Open(_file);
        _groups.Write(_writer, rows);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        _writer ??= _groups.Open(_file);
        RowGroups.Close(_writer);
        _file.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
