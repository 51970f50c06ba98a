namespace Corpus.Tool.Output;

/// <summary>Writes an answer for another program: a row a line, a tab between fields, no colour, no titles, nothing cut.</summary>
internal sealed class PipeAnswerWriter(Screen screen) : IAnswerWriter
{
    /// <inheritdoc/>
    public void Write(Answer answer)
    {
        foreach (Part part in answer.Parts)
        {
            switch (part)
            {
                case Table table:
                    foreach (var row in table.Rows)
                    {
                        screen.Out.WriteLine(string.Join('\t', row.Select(Plain)));
                    }

                    break;
                case Heading heading:
                    screen.Out.WriteLine(Plain(heading.Words));
                    break;
                case Line line:
                    screen.Out.WriteLine(new string(' ', line.Indent) + Plain(line.Words));
                    break;
            }
        }
    }

    /// <summary>One line without control characters; words that were taken out or put in as wdiff marks them.</summary>
    private static string Plain(Words words) => OneLine.Of(string.Concat(words.Pieces.Select(piece => piece.Look switch
    {
        Look.Deleted => $"[-{piece.Text}-]",
        Look.Inserted => $"{{+{piece.Text}+}}",
        _ => piece.Text,
    })));
}
