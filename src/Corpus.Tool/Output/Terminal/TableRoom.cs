namespace Corpus.Tool.Output.Terminal;

/// <summary>How many columns of a screen a table needs, so that no number and no identifier is broken and no column lost.</summary>
internal static class TableRoom
{
    /// <summary>A longer word of a text is broken without harm: an address.</summary>
    private const int LongestWord = 12;

    /// <summary>Fewer characters beside a node say nothing.</summary>
    private const int BesideANode = 8;

    /// <summary>True where a table can be shown as one.</summary>
    /// <param name="width">The columns of the screen.</param>
    public static bool Has(int width, Table table) =>
        table.Columns.Select((column, i) => (long)LeastOf(column, table.Rows.Take(table.MostAtTerminal).Select(row => row[i].Text)) + TableFit.AroundAColumn).Sum() <= width;

    private static int LeastOf(Column column, IEnumerable<string> fields) => column.Form switch
    {
        ColumnForm.Before or ColumnForm.Behind => BesideANode,
        ColumnForm.Text => fields.Append(column.Title).Select(static text => Math.Min(text.Split(' ').Max(static word => word.Length), LongestWord)).Max(),
        ColumnForm.NumberOfDay => fields.Append(column.Title[(column.Title.IndexOf('-', StringComparison.Ordinal) + 1)..]).Max(static text => text.Length),
        _ => fields.Append(column.Title).Max(static text => text.Length),
    };
}
