using System.Collections.Immutable;
using Corpus.Tool.Exporting.Tables;
using Parquet;
using Parquet.Schema;

namespace Corpus.Tool.Exporting.Parquet;

/// <summary>Writes rows as row groups of Parquet: UTF-8 strings, 32-bit integers, booleans and dates.</summary>
internal sealed class RowGroups
{
    /// <summary>The library keeps buffers for the next column; without a limit it keeps all that it ever had.</summary>
    private const int MostKept = 32 << 20;

    private readonly ImmutableArray<ExportColumn> _columns;
    private readonly ImmutableArray<DataField> _fields;

    /// <summary>Makes it for a table.</summary>
    public RowGroups(ImmutableArray<ExportColumn> columns)
    {
        _columns = columns;
        _fields = [.. columns.Select(Field)];
    }

    /// <summary>Begins a file.</summary>
    public ParquetWriter Open(Stream file) => ParquetWriter
        .CreateAsync(new ParquetSchema(_fields.ToArray<Field>()), file, new ParquetOptions { MaximumSmallPoolFreeBytes = MostKept, MaximumLargePoolFreeBytes = MostKept })
        .GetAwaiter()
        .GetResult();

    /// <summary>Ends a file.</summary>
    public static void Close(ParquetWriter writer) => writer.DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Writes a row group.</summary>
    public void Write(ParquetWriter writer, IReadOnlyList<object?[]> rows)
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int i = 0; i < _columns.Length; i++)
        {
            Write(group, i, rows).GetAwaiter().GetResult();
        }

        group.CompleteValidate();
    }

    private Task Write(ParquetRowGroupWriter group, int column, IReadOnlyList<object?[]> rows) => _columns[column].Type switch
    {
        ColumnType.Text => group.WriteAsync(_fields[column], (IReadOnlyCollection<string>)[.. rows.Select(row => (string)row[column]!)]),
        ColumnType.Integer => Write<int>(group, column, rows),
        ColumnType.Boolean => Write<bool>(group, column, rows),
        _ => Write<DateOnly>(group, column, rows),
    };

    private Task Write<T>(ParquetRowGroupWriter group, int column, IReadOnlyList<object?[]> rows)
        where T : struct => _columns[column].IsNullable
            ? group.WriteAsync(_fields[column], new ReadOnlyMemory<T?>([.. rows.Select(row => (T?)row[column])]))
            : group.WriteAsync(_fields[column], new ReadOnlyMemory<T>([.. rows.Select(row => (T)row[column]!)]));

    private static DataField Field(ExportColumn column) => new(column.Name, Type(column.Type), isNullable: column.IsNullable);

    private static Type Type(ColumnType type) => type switch
    {
        ColumnType.Text => typeof(string),
        ColumnType.Integer => typeof(int),
        ColumnType.Boolean => typeof(bool),
        _ => typeof(DateOnly),
    };
}
