using System.Collections.Immutable;

namespace Corpus.Tool.Output.Terminal;

/// <summary>A table for a screen that is too narrow for it: each row a paragraph, each field behind what it is.</summary>
internal static class StackedRows
{
    /// <summary>The rows that a terminal shows.</summary>
    public static Listing Of(Table table) => new([.. table.Rows.Take(table.MostAtTerminal).Select(row => Entry(table, row))]);

    /// <summary>The first field above the others; where fields speak for themselves, they are the text, and the others stand above it.</summary>
    private static Entry Entry(Table table, ImmutableArray<Words> fields)
    {
        ImmutableArray<Words> row = [.. fields.Select((field, i) => TableFit.IsNumber(table.Columns[i]) ? field.Grouped() : field)];
        int[] shown = [.. Enumerable.Range(0, row.Length).Where(i => table.Columns[i].Form != ColumnForm.Plot && row[i].Text.Length > 0)];
        int[] titled = [.. shown.Where(i => table.Columns[i].Title.Length > 0)];
        int[] plain = [.. shown.Except(titled)];
        return plain.Length > 0
            ? new Entry([.. titled.Select(i => Named(table, row, i))], Joined(plain.Select(i => row[i]), " "))
            : new Entry([.. titled.Take(1).Select(i => row[i])], Joined(titled.Skip(1).Select(i => Named(table, row, i)), "  "));
    }

    private static Words Named(Table table, ImmutableArray<Words> row, int i) =>
        new([new Ink(table.Columns[i].Title + ": ", Look.Faint), .. row[i].Pieces]);

    private static Words Joined(IEnumerable<Words> fields, string between) =>
        new([.. fields.SelectMany((field, i) => i == 0 ? field.Pieces : field.Pieces.Insert(0, new Ink(between)))]);
}
