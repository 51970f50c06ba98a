namespace Corpus.Tool.Exporting.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">What it is called in every format.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Meaning">What it says, and when it is null: a line of docs/exports.md.</param>
internal sealed record ExportColumn(string Name, ColumnType Type, string Meaning)
{
    /// <summary>True where a row can have no value.</summary>
    public bool IsNullable { get; init; }

    /// <summary>True for the columns that together tell a row from every other one, in whichever run it was written.</summary>
    public bool IsKey { get; init; }

    /// <summary>The table whose key of the same name it refers to; null for a column that refers to none.</summary>
    public string? RefersTo { get; init; }
}
