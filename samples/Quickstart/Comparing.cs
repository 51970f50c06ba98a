using Corpus;
using Spectre.Console;
using Paragraph = Spectre.Console.Paragraph;

namespace Quickstart;

/// <summary>The wording of one issue from meeting to meeting, each with what changed since it was last spoken of.</summary>
internal static class Comparing
{
    public static Table History(Topic topic)
    {
        Table table = new Table().RoundedBorder().AddColumns("Meeting", "Wording");
        foreach (Wording wording in topic.Wordings)
        {
            table.AddRow(Cell.Of(wording.Meeting.Id), Words(wording));
        }

        return table;
    }

    private static Paragraph Words(Wording wording)
    {
        Paragraph words = new();
        if (wording.Changes is null)
        {
            return words.Append(wording.Statements.IsEmpty ? "(not mentioned)" : string.Join(' ', wording.Statements.Select(statement => statement.Text)));
        }

        foreach (Change change in wording.Changes.Changes)
        {
            foreach (Edit edit in change.Edits)
            {
                Append(words, edit);
            }
        }

        return words;
    }

    /// <summary>Deleted words in red and struck, inserted ones in green; in the marks of <c>wdiff</c> where there are no colors.</summary>
    private static void Append(Paragraph words, Edit edit)
    {
        bool hasColors = AnsiConsole.Profile.Capabilities.Ansi;
        switch (edit.Kind)
        {
            case EditKind.Deleted:
                words.Append(hasColors ? edit.Text : $"[-{edit.Text}-]", new Style(Color.Red, decoration: Decoration.Strikethrough));
                break;
            case EditKind.Inserted:
                words.Append(hasColors ? edit.Text : $"{{+{edit.Text}+}}", new Style(Color.Green));
                break;
            default:
                words.Append(edit.Text);
                break;
        }
    }
}
