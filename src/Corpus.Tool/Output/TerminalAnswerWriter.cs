using System.Collections.Immutable;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Corpus.Tool.Output;

/// <summary>Writes an answer for somebody at a terminal.</summary>
internal sealed class TerminalAnswerWriter(Screen screen) : IAnswerWriter
{
    private readonly IAnsiConsole _console = Console(screen);

    /// <inheritdoc/>
    public void Write(Answer answer)
    {
        foreach (Part part in answer.Parts)
        {
            _console.Write(Rendered(part));
            if (part is not Table)
            {
                _console.WriteLine();
            }
        }
    }

    private static IAnsiConsole Console(Screen screen)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = screen.IsColoured ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = screen.IsColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(screen.Out),
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = screen.Width ?? int.MaxValue;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private IRenderable Rendered(Part part) => part switch
    {
        Heading heading => Styled(heading.Words, new Style(decoration: Decoration.Bold)),
        Line line => new Padder(Styled(line.Words, Style.Plain), new Padding(line.Indent, 0, 0, 0)),
        Remark remark => Styled(remark.Words, StyleOf(Look.Faint)),
        Table table => Grid(table),
        _ => throw new InvalidOperationException($"No way to show a {part.GetType().Name}."),
    };

    private Spectre.Console.Table Grid(Table table)
    {
        Spectre.Console.Table grid = new() { Border = TableBorder.Simple, ShowHeaders = table.Columns.Any(column => column.Title.Length > 0) };
        int room = RoomBesideANode(table);
        foreach (Column column in table.Columns)
        {
            grid.AddColumn(new TableColumn(new Text(column.Title, new Style(decoration: Decoration.Bold)))
            {
                Alignment = column.Form is ColumnForm.Number or ColumnForm.Before ? Justify.Right : Justify.Left,
                NoWrap = column.Form is not ColumnForm.Text,
            });
        }

        foreach (ImmutableArray<Words> row in table.Rows)
        {
            grid.AddRow(row.Select((field, i) => (IRenderable)Styled(Fitting(field, table.Columns[i].Form, room), Style.Plain)));
        }

        return grid;
    }

    /// <summary>What is left for each of the columns around a node when the others have what they need.</summary>
    private int RoomBesideANode(Table table)
    {
        int cut = table.Columns.Count(column => column.Form is ColumnForm.Before or ColumnForm.Behind);
        if (cut == 0)
        {
            return int.MaxValue;
        }

        int others = table.Columns
            .Select((column, i) => column.Form is ColumnForm.Before or ColumnForm.Behind ? 0 : table.Rows.Select(row => row[i].Text.Length).DefaultIfEmpty().Max())
            .Sum();
        const int AroundAColumn = 3;
        return Math.Max((_console.Profile.Width - others - (AroundAColumn * table.Columns.Length)) / cut, 1);
    }

    private static Words Fitting(Words field, ColumnForm form, int room) => form switch
    {
        ColumnForm.Before when field.Text.Length > room => "…" + field.Text[^Math.Max(room - 1, 0)..].TrimStart(),
        ColumnForm.Behind when field.Text.Length > room => field.Text[..Math.Max(room - 1, 0)].TrimEnd() + "…",
        _ => field,
    };

    private static Spectre.Console.Paragraph Styled(Words words, Style usual)
    {
        Spectre.Console.Paragraph paragraph = new();
        foreach (Ink piece in words.Pieces)
        {
            paragraph.Append(OneLine.Of(piece.Text), piece.Look == Look.Plain ? usual : StyleOf(piece.Look));
        }

        return paragraph;
    }

    private static Style StyleOf(Look look) => look switch
    {
        Look.Strong => new Style(Color.Yellow, decoration: Decoration.Bold),
        Look.Faint => new Style(Color.Grey),
        Look.Accent => new Style(Color.Teal),
        Look.Good => new Style(Color.Green),
        Look.Bad => new Style(Color.Red),
        Look.Inserted => new Style(Color.Green, decoration: Decoration.Underline),
        Look.Deleted => new Style(Color.Red, decoration: Decoration.Strikethrough),
        _ => Style.Plain,
    };
}
