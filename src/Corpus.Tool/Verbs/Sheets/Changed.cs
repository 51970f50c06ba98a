using System.Collections.Immutable;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs.Sheets;

/// <summary>Shows what became of statements: kept words as they are, others struck or put in.</summary>
internal static class Changed
{
    /// <summary>The words of both texts in reading order.</summary>
    private static Words Of(ImmutableArray<Edit> edits) => new([.. edits.Select(edit => new Ink(edit.Text, edit.Kind switch
    {
        EditKind.Inserted => Look.Inserted,
        EditKind.Deleted => Look.Deleted,
        _ => Look.Plain,
    }))]);

    /// <summary>What became of statements: what it is, which they were and are, and their words.</summary>
    public static Entry Entry(Change change) => new(
        [new Ink(Kind(change), Look.Strong), new Ink(Ids(change), Look.Accent)],
        Of(change.Edits));

    private static string Ids(Change change) => string.Join(" → ", new[] { change.Before, change.After }
        .Where(statements => !statements.IsEmpty)
        .Select(statements => string.Join(" ", statements.Select(statement => statement.Id))));

    /// <summary>"reworded", with what else changed: that it was moved, the verbs, that other countries speak.</summary>
    private static string Kind(Change change) => string.Join(", ", Facts(change));

    private static IEnumerable<string> Facts(Change change)
    {
        yield return Name(change.Kind);
        if (change.IsMoved)
        {
            yield return "moved";
        }

        foreach (VerbChange verbs in change.VerbsChanged)
        {
            yield return verbs.ToString();
        }

        if (change.SpeakersChanged)
        {
            yield return "other speakers";
        }
    }

    private static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Unchanged => "unchanged",
        ChangeKind.Reworded => "reworded",
        ChangeKind.Split => "split",
        ChangeKind.Merged => "merged",
        ChangeKind.Added => "added",
        ChangeKind.Dropped => "dropped",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
