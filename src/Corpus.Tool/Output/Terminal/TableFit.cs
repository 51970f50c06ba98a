using System.Collections.Immutable;

namespace Corpus.Tool.Output.Terminal;

/// <summary>Makes a table fit a terminal: what stands around a node is cut, and plots go where words would be broken in their middle.</summary>
internal static class TableFit
{
    /// <summary>The blanks between columns.</summary>
    public const int AroundAColumn = 2;

    /// <summary>The sign and the blank that say that something was cut off.</summary>
    private const int AroundACut = 2;

    /// <summary>The table as it fits, its numbers as people read them.</summary>
    public static Table To(int width, Table table)
    {
        Table fit = table with { Rows = [.. table.Rows.Select(row => row.Select((field, i) => IsNumber(table.Columns[i]) ? field.Grouped() : field).ToImmutableArray())] };
        fit = LeastWidth(fit) > width ? WithoutPlots(fit) : fit;
        int room = RoomBesideANode(width, fit);
        return fit with { Rows = [.. fit.Rows.Select(row => row.Select((field, i) => Fitting(field, fit.Columns[i].Form, room)).ToImmutableArray())] };
    }

    /// <summary>A title on one line or two: a day is broken behind its year, so that its column is not wider than need be.</summary>
    public static (string First, string Second) LinesOf(Column column)
    {
        int year = column.Form == ColumnForm.NumberOfDay ? column.Title.IndexOf('-', StringComparison.Ordinal) + 1 : 0;
        return year == 0 ? (column.Title, "") : (column.Title[..year], column.Title[year..]);
    }

    /// <summary>True for a column of numbers.</summary>
    public static bool IsNumber(Column column) => column.Form is ColumnForm.Number or ColumnForm.NumberOfDay;

    private static bool IsCut(Column column) => column.Form is ColumnForm.Before or ColumnForm.Behind;

    /// <summary>How wide a table is in which no word is broken.</summary>
    private static int LeastWidth(Table table) => table.Columns.Select((column, i) => AroundAColumn + (column.Form switch
    {
        ColumnForm.Before or ColumnForm.Behind => AroundACut,
        ColumnForm.Text => table.Rows.Select(row => LongestWord(row[i].Text)).Append(column.Title.Length).Max(),
        _ => Widest(table, i),
    })).Sum();

    private static int LongestWord(string text) => text.Split(' ').Max(word => word.Length);

    private static int Widest(Table table, int column)
    {
        (string first, string second) = LinesOf(table.Columns[column]);
        return table.Rows.Select(row => row[column].Text.Length).Append(Math.Max(first.Length, second.Length)).Max();
    }

    private static Table WithoutPlots(Table table)
    {
        bool[] stays = [.. table.Columns.Select(column => column.Form != ColumnForm.Plot)];
        return table with
        {
            Columns = [.. table.Columns.Where((_, i) => stays[i])],
            Rows = [.. table.Rows.Select(row => row.Where((_, i) => stays[i]).ToImmutableArray())],
        };
    }

    /// <summary>What is left for each of the columns around a node when the others have what they need.</summary>
    private static int RoomBesideANode(int width, Table table)
    {
        int cut = table.Columns.Count(IsCut);
        if (cut == 0)
        {
            return int.MaxValue;
        }

        int others = table.Columns.Select((column, i) => IsCut(column) ? 0 : Widest(table, i)).Sum();
        return Math.Max((width - others - (AroundAColumn * table.Columns.Length)) / cut, 1);
    }

    private static Words Fitting(Words field, ColumnForm form, int room) => form switch
    {
        ColumnForm.Before when field.Text.Length > room => "… " + WordsAtEnd(field.Text, room - AroundACut),
        ColumnForm.Behind when field.Text.Length > room => WordsAtStart(field.Text, room - AroundACut) + " …",
        _ => field,
    };

    private static string WordsAtEnd(string text, int room)
    {
        int from = text.Length - Math.Max(room, 0);
        int blank = text.IndexOf(' ', from > 0 ? from - 1 : from);
        return blank < 0 ? "" : text[(blank + 1)..];
    }

    private static string WordsAtStart(string text, int room) => text[..Math.Max(text.LastIndexOf(' ', Math.Max(room, 0)), 0)];
}
