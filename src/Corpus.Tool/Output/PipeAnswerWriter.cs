using System.Collections.Immutable;

namespace Corpus.Tool.Output;

/// <summary>Writes an answer for another program: a row a line, a tab between fields, no colour, no titles, nothing cut.</summary>
internal sealed class PipeAnswerWriter(Screen screen) : IAnswerWriter
{
    /// <inheritdoc/>
    public void Write(Answer answer)
    {
        foreach (Part part in answer.Parts)
        {
            Write(part);
        }
    }

    private void Write(Part part)
    {
        switch (part)
        {
            case Table table:
                foreach (ImmutableArray<Words> row in table.Rows)
                {
                    Row(row.Where((_, i) => table.Columns[i].Form != ColumnForm.Plot));
                }

                break;
            case Listing listing:
                foreach (Entry entry in listing.Entries)
                {
                    Row(entry.Fields.Append(entry.Text));
                }

                break;
            case Heading heading:
                screen.Out.WriteLine(Plain(heading.Words));
                break;
            case Line line:
                screen.Out.WriteLine(Plain(line.Words));
                break;
        }
    }

    private void Row(IEnumerable<Words> fields) => screen.Out.WriteLine(string.Join('\t', fields.Select(Plain)));

    private static string Plain(Words words) => SafeText.Of(words.Marked().Text);
}
