namespace Corpus.Tool.Exporting.Tables;

/// <summary>A column, and where its values come from.</summary>
/// <typeparam name="T">What a row tells of.</typeparam>
/// <param name="Column">The column.</param>
/// <param name="Value">The value of a row: of the type of the column, or null.</param>
internal sealed record Field<T>(ExportColumn Column, Func<T, object?> Value);

/// <summary>Makes the fields of a table.</summary>
/// <typeparam name="T">What a row tells of.</typeparam>
internal static class FieldOf<T>
{
    /// <summary>A part of the table's own key.</summary>
    public static Field<T> Key(string name, Func<T, string> value, string meaning) =>
        new(new ExportColumn(name, ColumnType.Text, meaning) { IsKey = true }, value);

    /// <summary>The key of a row of another table.</summary>
    public static Field<T> Of(string table, string name, Func<T, string> value) =>
        new(new ExportColumn(name, ColumnType.Text, $"The row of `{table}` that it belongs to.") { RefersTo = table }, value);

    /// <summary>A text that is always there.</summary>
    public static Field<T> Text(string name, Func<T, string> value, string meaning) => new(new ExportColumn(name, ColumnType.Text, meaning), value);

    /// <summary>A text that can be missing; an empty one is none.</summary>
    public static Field<T> MaybeText(string name, Func<T, string?> value, string meaning) =>
        new(new ExportColumn(name, ColumnType.Text, meaning) { IsNullable = true }, item => value(item) is { Length: > 0 } text ? text : null);

    /// <summary>A number that is always there.</summary>
    public static Field<T> Number(string name, Func<T, int> value, string meaning) => new(new ExportColumn(name, ColumnType.Integer, meaning), item => value(item));

    /// <summary>A number that can be missing.</summary>
    public static Field<T> MaybeNumber(string name, Func<T, int?> value, string meaning) =>
        new(new ExportColumn(name, ColumnType.Integer, meaning) { IsNullable = true }, item => value(item));

    /// <summary>A truth that is always known.</summary>
    public static Field<T> Truth(string name, Func<T, bool> value, string meaning) => new(new ExportColumn(name, ColumnType.Boolean, meaning), item => value(item));

    /// <summary>The year of the meeting, which every table has, so that each can be split by it.</summary>
    public static Field<T> Year(Func<T, Meeting> meeting) =>
        Number("year", item => meeting(item).Date.Year, "The year of the meeting.");
}
