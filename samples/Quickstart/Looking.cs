using Corpus;
using Spectre.Console;

namespace Quickstart;

/// <summary>A concordance, aligned on the phrase. <see cref="Concordance.ToString"/> has it as text, with whole citations.</summary>
internal static class Looking
{
    /// <summary>As many words on each side as fit beside the phrase and the identifier.</summary>
    private const int Words = 4;

    public static Table Lines(Concordance concordance)
    {
        Table table = new Table().RoundedBorder().HideHeaders()
            .AddColumns(new TableColumn("").RightAligned(), new TableColumn("").NoWrap(), new TableColumn(""), new TableColumn("").NoWrap());
        foreach (ConcordanceLine line in concordance)
        {
            table.AddRow(
                Cell.Of(line.Left(Words)).RightJustified(), new Text(line.Node, new Style(decoration: Decoration.Bold)), Cell.Of(line.Right(Words)), Cell.Of(line.Statement.Id));
        }

        return table;
    }
}
