using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Corpus.Tool.Output.Terminal;

/// <summary>Writes an answer for somebody at a terminal.</summary>
internal sealed class TerminalAnswerWriter(Screen screen) : IAnswerWriter
{
    /// <summary>How far a text stands in below the line that says what it is.</summary>
    private const int Indent = 2;

    private readonly IAnsiConsole _console = Console(screen);

    /// <inheritdoc/>
    public void Write(Answer answer)
    {
        foreach (Part part in answer.Parts.Where(part => part is not Table { Rows.IsEmpty: true }))
        {
            _console.Write(Rendered(part));
            if (part is not (Table or Listing or Line { Indent: > 0 }))
            {
                _console.WriteLine();
            }

            if (part is Table table && table.Rows.Length > table.MostAtTerminal)
            {
                _console.Write(Styled(string.Create(CultureInfo.InvariantCulture, $"{table.MostAtTerminal:N0} of {table.Rows.Length:N0} rows; --top N shows more"), StyleOf(Look.Faint)));
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
        Listing listing => new Rows(listing.Entries.Select(Rendered)),
        Heading heading => Styled(heading.Words, new Style(decoration: Decoration.Bold)),
        Line line => new Padder(Styled(line.Words, Style.Plain), new Padding(line.Indent, 0, 0, 0)),
        Remark remark => Styled(remark.Words, StyleOf(Look.Faint)),
        Table table => Fitting(table),
        _ => throw new InvalidOperationException($"No way to show a {part.GetType().Name}."),
    };

    /// <summary>A table as it fits; on a screen that is narrower still a paragraph a row.</summary>
    private IRenderable Fitting(Table table)
    {
        Table fit = TableFit.To(_console.Profile.Width, table);
        return TableRoom.Has(_console.Profile.Width, fit) ? Grid(fit) : Rendered(StackedRows.Of(table));
    }

    private Rows Rendered(Entry entry) => new(
        Styled(new Words([.. entry.Fields.SelectMany((field, i) => field.Pieces.Prepend(new Ink(i == 0 ? "" : "  ")))]), Style.Plain),
        new Padder(Styled(entry.Text, Style.Plain), new Padding(Indent, 0, 0, entry.Note is null ? 1 : 0)),
        entry.Note is Words note ? new Padder(Styled(note, StyleOf(Look.Faint)), new Padding(2 * Indent, 0, 0, 1)) : new Rows());

    private Spectre.Console.Table Grid(Table table)
    {
        Spectre.Console.Table grid = new() { Border = TableBorder.Simple, ShowHeaders = table.Columns.Any(column => column.Title.Length > 0) };
        foreach (Column column in table.Columns)
        {
            grid.AddColumn(new TableColumn(Title(column))
            {
                Alignment = column.Form is ColumnForm.Number or ColumnForm.NumberOfDay or ColumnForm.Before ? Justify.Right : Justify.Left,
                NoWrap = column.Form is not ColumnForm.Text,
                Padding = new Padding(0, 0, 1, 0),
            });
        }

        foreach (ImmutableArray<Words> row in table.Rows.Take(table.MostAtTerminal))
        {
            grid.AddRow(row.Select(field => (IRenderable)Styled(field, Style.Plain)));
        }

        return grid;
    }

    /// <summary>A day is broken behind its year, so that its column is not wider than need be.</summary>
    private static Text Title(Column column)
    {
        (string year, string rest) = TableFit.LinesOf(column);
        return new Text(rest.Length == 0 ? year : $"{year}\n{rest}", new Style(decoration: Decoration.Bold));
    }

    private Spectre.Console.Paragraph Styled(Words words, Style usual)
    {
        Spectre.Console.Paragraph paragraph = new();
        foreach (Ink piece in (screen.IsColoured ? words : words.Marked()).Pieces)
        {
            paragraph.Append(SafeText.Of(piece.Text), piece.Look == Look.Plain ? usual : StyleOf(piece.Look));
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
