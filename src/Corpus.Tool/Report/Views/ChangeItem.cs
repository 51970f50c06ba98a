using System.Collections.Immutable;
using Corpus.Tool.Report.Markup;

namespace Corpus.Tool.Report.Views;

/// <summary>What became of a statement: a kind, where its statements stand, and the words on both sides and in one line.</summary>
internal static class ChangeItem
{
    private static readonly TemplateFile Templates = TemplateFile.Embedded("redlines.html");

    /// <summary>The item of a change.</summary>
    public static Html Of(Change change) => Templates["change"].Fill(
        ("kind", change.Kind.ToString().ToLowerInvariant()),
        ("name", change.IsMoved ? $"{change.Kind}, moved" : $"{change.Kind}"),
        ("places", Places(change)),
        ("notes", Html.Join(Notes(change).Select(note => Templates["note"].Fill(("text", note))))),
        ("words", Words(change)));

    private static Html Places(Change change)
    {
        Html before = Links(change.Before);
        Html after = Links(change.After);
        return change.Before.IsEmpty ? after : change.After.IsEmpty ? before : Html.Join(" → ", [before, after]);
    }

    private static Html Links(ImmutableArray<Statement> statements) => Html.Join(", ", statements.Select(statement => Templates["place"].Fill(
        ("href", Anchor.To(Anchor.Of(statement))), ("id", statement.Id))));

    private static IEnumerable<string> Notes(Change change)
    {
        foreach (VerbChange verb in change.VerbsChanged)
        {
            yield return verb.ToString();
        }

        if (change.SpeakersChanged)
        {
            yield return "other countries speak";
        }
    }

    /// <summary>
    /// What is on one side only stands once. What is on both stands once as it was, and once with all that was struck and put in: the style of the page leaves out what was struck
    /// where the sides stand beside each other.
    /// </summary>
    private static Html Words(Change change) => change.Kind switch
    {
        ChangeKind.Unchanged => Templates["same"].Fill(("text", change.After[0].Text)),
        ChangeKind.Added => Templates["only-after"].Fill(("text", Joined(change.After))),
        ChangeKind.Dropped => Templates["only-before"].Fill(("text", Joined(change.Before))),
        _ => Templates["both"].Fill(
            ("before", Edits(change.Edits.Where(edit => edit.Kind != EditKind.Inserted))),
            ("both", Edits(change.Edits))),
    };

    private static string Joined(ImmutableArray<Statement> statements) => string.Join(' ', statements.Select(statement => statement.Text));

    private static Html Edits(IEnumerable<Edit> edits) => Html.Join(edits.Select(edit => edit.Kind switch
    {
        EditKind.Inserted => Templates["inserted"].Fill(("text", edit.Text)),
        EditKind.Deleted => Templates["deleted"].Fill(("text", edit.Text)),
        _ => edit.Text,
    }));
}
