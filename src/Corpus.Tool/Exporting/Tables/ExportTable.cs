using System.Collections.Immutable;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>A table as every format writes it: the same columns, keys and rows.</summary>
internal abstract class ExportTable(string name, string meaning)
{
    /// <summary>What it is called in every format.</summary>
    public string Name { get; } = name;

    /// <summary>What a row is.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>The columns, in order.</summary>
    public abstract ImmutableArray<ExportColumn> Columns { get; }

    /// <summary>The columns of the key; none where only the whole row tells it from others.</summary>
    public IEnumerable<ExportColumn> Key => Columns.Where(column => column.IsKey);

    /// <summary>The rows of one text, in its order, each with a value or null for each column.</summary>
    public abstract IEnumerable<object?[]> RowsOf(TextReading reading);
}

/// <summary>A table of which each row tells of one thing.</summary>
/// <typeparam name="T">What a row tells of.</typeparam>
internal sealed class ExportTable<T>(string name, string meaning, Func<TextReading, IEnumerable<T>> items, params ImmutableArray<Field<T>> fields)
    : ExportTable(name, meaning)
{
    /// <inheritdoc/>
    public override ImmutableArray<ExportColumn> Columns { get; } = [.. fields.Select(field => field.Column)];

    /// <inheritdoc/>
    public override IEnumerable<object?[]> RowsOf(TextReading reading) => items(reading).Select(Row);

    private object?[] Row(T item)
    {
        object?[] row = new object?[fields.Length];
        for (int i = 0; i < row.Length; i++)
        {
            row[i] = fields[i].Value(item);
        }

        return row;
    }
}
