using System.Collections.Immutable;
using System.Text;

namespace Corpus.Tool.Output;

/// <summary>Writes an answer as Markdown: headings, paragraphs and pipe tables.</summary>
internal sealed class MarkdownAnswerWriter(Screen screen) : IAnswerWriter
{
    /// <inheritdoc/>
    public void Write(Answer answer)
    {
        if (answer.Markdown is string whole)
        {
            screen.Out.Write(whole);
            return;
        }

        bool isFirst = true;
        foreach (Part part in answer.Parts.Where(part => part is not Remark))
        {
            if (!isFirst)
            {
                screen.Out.WriteLine();
            }

            isFirst = false;
            Write(part);
        }
    }

    private void Write(Part part)
    {
        switch (part)
        {
            case Table table:
                Write(table);
                break;
            case Listing listing:
                foreach (Entry entry in listing.Entries)
                {
                    screen.Out.WriteLine($"- {string.Join(", ", entry.Fields.Select(Markdown))}: {Markdown(entry.Text)}");
                }

                break;
            case Heading heading:
                screen.Out.WriteLine($"{new string('#', heading.Level)} {Markdown(heading.Words)}");
                break;
            case Line line:
                screen.Out.WriteLine(Markdown(line.Words));
                break;
        }
    }

    private void Write(Table table)
    {
        Row(table, table.Columns.Select(column => Escaped(column.Title)));
        Row(table, table.Columns.Select(column => column.Form is ColumnForm.Number or ColumnForm.NumberOfDay or ColumnForm.Before ? "---:" : "---"));
        foreach (ImmutableArray<Words> row in table.Rows)
        {
            Row(table, row.Select((field, i) => Markdown(table.Columns[i].Form is ColumnForm.Number or ColumnForm.NumberOfDay ? field.Grouped() : field)));
        }
    }

    private void Row(Table table, IEnumerable<string> fields) =>
        screen.Out.WriteLine($"| {string.Join(" | ", fields.Where((_, i) => table.Columns[i].Form != ColumnForm.Plot))} |");

    private static string Markdown(Words words) => string.Concat(words.Pieces.Select(Markdown));

    private static string Markdown(Ink piece) => piece.Look switch
    {
        Look.Strong or Look.Inserted => Around(piece.Text, "**"),
        Look.Deleted => Around(piece.Text, "~~"),
        _ => Escaped(piece.Text),
    };

    /// <summary>Marks stand at words: CommonMark takes them for characters where a blank is inside.</summary>
    private static string Around(string text, string mark)
    {
        string inner = text.Trim();
        int start = text.Length - text.TrimStart().Length;
        return inner.Length == 0 ? text : text[..start] + mark + Escaped(inner) + mark + text[(start + inner.Length)..];
    }

    /// <summary>The text as it is: signs that Markdown would take for its own stand behind a backslash.</summary>
    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char sign in SafeText.Of(text))
        {
            if (sign is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '#' or '&' or '!')
            {
                escaped.Append('\\');
            }

            escaped.Append(sign);
        }

        return escaped.ToString();
    }
}
