using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Corpus.Json;
using Corpus.Reading.Matching.Alignment;

namespace Corpus;

/// <summary>
/// Two texts compared, statement by statement: aligned by what they say, not by where they stand. Two statements are one when
/// they share enough of the words that are rare in the summaries that they stand in; where that is not clear, one is dropped and the other
/// added. In summaries of a few statements every word is rare, so that two with the same opening count as one reworded.
/// Immutable and thread-safe; equal when <see cref="Changes"/> are.
/// </summary>
/// <example><code>string redline = Meetings.On20251029.ChangesSince(Meetings.On20250330).ToMarkdown();</code></example>
[JsonConverter(typeof(RedlineConverter))]
public sealed record Redline
{
    internal Redline(IReadOnlyList<Statement> before, IReadOnlyList<Statement> after, IReadOnlyList<Meeting> beforeMeetings, IReadOnlyList<Meeting> afterMeetings)
    {
        BeforeMeetings = beforeMeetings;
        AfterMeetings = afterMeetings;
        string[] earlier = Texts(before);
        string[] later = Texts(after);
        Changes =
        [
            .. StatementAlignment.Between(earlier, later, Whole(earlier, beforeMeetings), Whole(later, afterMeetings), CancellationToken.None)
                .Select(aligned => ChangeOf(aligned, before, after)),
        ];
    }

    /// <summary>
    /// Every statement of both texts, each in one change, in the order of the later text. What was split stands where its first
    /// statement does; what was dropped stands behind the change of the statement before it in the earlier text, or first.
    /// </summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>What only the later text says, in its order.</summary>
    public ImmutableArray<Change> Added => OfKinds(ChangeKind.Added, ChangeKind.Added);

    /// <summary>What only the earlier text says, in the order of <see cref="Changes"/>.</summary>
    public ImmutableArray<Change> Dropped => OfKinds(ChangeKind.Dropped, ChangeKind.Dropped);

    /// <summary>What both say in other words, in the order of the later text: reworded, split and merged.</summary>
    public ImmutableArray<Change> Reworded => OfKinds(ChangeKind.Reworded, ChangeKind.Merged);

    /// <summary>What both say in the same words, in the order of the later text, moved or not.</summary>
    public ImmutableArray<Change> Unchanged => OfKinds(ChangeKind.Unchanged, ChangeKind.Unchanged);

    internal IReadOnlyList<Meeting> BeforeMeetings { get; }

    internal IReadOnlyList<Meeting> AfterMeetings { get; }

    /// <summary>
    /// What was added, dropped and reworded between any two sequences of statements: those of a topic, of a section, of several meetings.
    /// <para>Example: <c>Redline china = Redline.Between(Topics.China.Statements.InYear(2023), Topics.China.Statements.InYear(2025));</c></para>
    /// </summary>
    /// <param name="before">The earlier statements, in order; empty when there are none.</param>
    /// <param name="after">The later statements, in order; empty when there are none.</param>
    /// <returns>The comparison. Nothing is kept, and each call compares anew; the time is near linear in the number of statements.</returns>
    /// <exception cref="ArgumentNullException">A sequence, or a statement in it, is null.</exception>
    public static Redline Between(IEnumerable<Statement> before, IEnumerable<Statement> after)
    {
        Statement[] earlier = Checked(before, nameof(before));
        Statement[] later = Checked(after, nameof(after));
        return new Redline(earlier, later, MeetingsOf(earlier), MeetingsOf(later));
    }

    /// <summary>
    /// The comparison as Markdown, which is readable as it is and shows alike in every renderer of CommonMark with ~~struck~~ text: a heading
    /// with where both texts are to be found, and an item a change with its kind, the identifiers of its statements and its verbs where they
    /// changed. Deleted words stand ~~struck~~ and inserted ones **bold**, whole up to the blanks around them.
    /// <para>Example: <c>Console.Write(Meetings.On20251029.ChangesSince(Meetings.On20250330).ToMarkdown());</c></para>
    /// </summary>
    /// <returns>Lines that end with a line feed. Signs of the texts that Markdown would take for its own stand behind a backslash.</returns>
    public string ToMarkdown() => RedlineMarkdown.Of(this);

    /// <inheritdoc/>
    public bool Equals(Redline? other) => other is not null && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Changes.Length, Changes.FirstOrDefault());

    /// <summary>How many there are of each: "2 unchanged, 7 reworded, 5 added, 4 dropped".</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Unchanged.Length} unchanged, {Reworded.Length} reworded, {Added.Length} added, {Dropped.Length} dropped");

    private static Statement[] Checked(IEnumerable<Statement> statements, string name)
    {
        ArgumentNullException.ThrowIfNull(statements, name);
        Statement[] all = [.. statements];
        return Array.IndexOf(all, null) < 0 ? all : throw new ArgumentNullException(name, "A statement of the sequence is null.");
    }

    private static Meeting[] MeetingsOf(Statement[] statements) => [.. statements.Select(statement => statement.Meeting).Distinct()];

    private static string[] Texts(IReadOnlyList<Statement> statements) => [.. statements.Select(statement => statement.Text)];

    /// <summary>What all statements of a topic have is not rare among them, but in their meetings.</summary>
    private static string[] Whole(string[] texts, IReadOnlyList<Meeting> meetings)
    {
        int count = meetings.Sum(meeting => meeting.Statements.Length);
        return count == texts.Length ? texts : Texts([.. meetings.SelectMany(meeting => meeting.Statements)]);
    }

    private static Change ChangeOf(AlignedStatements aligned, IReadOnlyList<Statement> before, IReadOnlyList<Statement> after)
    {
        ImmutableArray<Statement> earlier = [.. aligned.Before.Select(i => before[i])];
        ImmutableArray<Statement> later = [.. aligned.After.Select(j => after[j])];
        return new Change(KindOf(earlier, later), earlier, later, aligned.IsMoved);
    }

    private static ChangeKind KindOf(ImmutableArray<Statement> before, ImmutableArray<Statement> after) => (before.Length, after.Length) switch
    {
        (0, _) => ChangeKind.Added,
        (_, 0) => ChangeKind.Dropped,
        (1, 1) => before[0].Text == after[0].Text ? ChangeKind.Unchanged : ChangeKind.Reworded,
        (1, _) => ChangeKind.Split,
        _ => ChangeKind.Merged,
    };

    /// <summary>Those of a range of kinds, in the order in which <see cref="ChangeKind"/> has them.</summary>
    private ImmutableArray<Change> OfKinds(ChangeKind first, ChangeKind last) =>
        [.. Changes.Where(change => change.Kind >= first && change.Kind <= last)];
}
