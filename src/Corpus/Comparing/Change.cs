using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Corpus.Json;
using Corpus.Reading.Matching.Difference;

namespace Corpus;

/// <summary>
/// What became of a statement between two texts: one of each text, or several that one was made of or became, or one that the other
/// text does not have. Immutable and thread-safe; equal when kind, statements and <see cref="IsMoved"/> are.
/// </summary>
/// <example><code>ImmutableArray&lt;Edit&gt; edits = Meetings.On20251029.ChangesSince(Meetings.On20250330).Reworded[0].Edits;</code></example>
[JsonConverter(typeof(ChangeConverter))]
public sealed record Change
{
    private Edit[]? _edits;
    private VerbChange[]? _verbs;

    internal Change(ChangeKind kind, ImmutableArray<Statement> before, ImmutableArray<Statement> after, bool isMoved)
    {
        Kind = kind;
        Before = before;
        After = after;
        IsMoved = isMoved;
    }

    /// <summary>What became of it.</summary>
    public ChangeKind Kind { get; }

    /// <summary>The statements of the earlier text, in its order: one, several when <see cref="ChangeKind.Merged"/>, none when <see cref="ChangeKind.Added"/>.</summary>
    public ImmutableArray<Statement> Before { get; }

    /// <summary>The statements of the later text, in its order: one, several when <see cref="ChangeKind.Split"/>, none when <see cref="ChangeKind.Dropped"/>.</summary>
    public ImmutableArray<Statement> After { get; }

    /// <summary>
    /// True when it stands at another place among the statements that both texts have: outside the longest run of them that is in
    /// the order of both. What was split or merged stands where its first statement does. False for what was added or dropped.
    /// </summary>
    public bool IsMoved { get; }

    /// <summary>
    /// What became of the words, in reading order: kept and deleted words make the text before, kept and inserted words the text after, to
    /// the character, where several statements are joined by one blank. A punctuation mark is a word of its own. What two long
    /// changes have in common by chance, an "of" or a comma between them, is deleted and inserted again. Worked out when first asked for.
    /// </summary>
    public ImmutableArray<Edit> Edits => ImmutableArrayOf(_edits ??= EditsBetween(Joined(Before), Joined(After)));

    /// <summary>
    /// What is said with another reporting verb now: "Reaffirm → Confirm". A verb that both sides have is not changed; of the others, two
    /// belong together when their contents are alike, or when each side has one act only. Where a split or merge has several others on a side, it is
    /// not clear and none is given. Empty when there is none, as for what was added or dropped.
    /// </summary>
    public ImmutableArray<VerbChange> VerbsChanged => ImmutableArrayOf(_verbs ??= ActPairing.VerbsChanged(this));

    /// <summary>
    /// True when other countries speak, by the offices of the speakers: another minister of the same country is none. False when
    /// a statement does not say who speaks, and for what was added or dropped.
    /// </summary>
    public bool SpeakersChanged => SpeakingCountries.Differ(Before, After);

    /// <summary>
    /// The words as they stand in <see cref="Redline.ToMarkdown"/>: deleted ones ~~struck~~, inserted ones **bold**, whole up to the blanks around
    /// them. What is unchanged has no marks; what was added or dropped has nothing else.
    /// <para>Example: <c>string reworded = Meetings.On20251029.ChangesSince(Meetings.On20250330).Reworded[0].ToMarkdown();</c></para>
    /// </summary>
    /// <returns>One line of Markdown, without kind and identifiers. Signs of the texts that Markdown would take for its own stand behind a backslash.</returns>
    public string ToMarkdown() => MarkedWords.Of(Edits);

    /// <inheritdoc/>
    public bool Equals(Change? other) =>
        other is not null && Kind == other.Kind && IsMoved == other.IsMoved
        && Before.AsSpan().SequenceEqual(other.Before.AsSpan()) && After.AsSpan().SequenceEqual(other.After.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Before.Length, Before.FirstOrDefault(), After.FirstOrDefault());

    /// <summary>The kind and the identifiers: "Merged 2025-03-30/1/1, 2025-03-30/2/1 → 2025-10-29/1/3", "Reworded, moved …", "Added 2025-10-29/1/1".</summary>
    public override string ToString()
    {
        string moved = IsMoved ? ", moved" : "";
        string arrow = Before.IsEmpty || After.IsEmpty ? "" : " → ";
        return OneLine.Of($"{Kind}{moved} {Ids(Before)}{arrow}{Ids(After)}");
    }

    private static string Ids(ImmutableArray<Statement> statements) => string.Join(", ", statements.Select(statement => statement.Id));

    private static string Joined(ImmutableArray<Statement> statements) => string.Join(' ', statements.Select(statement => statement.Text));

    private static Edit[] EditsBetween(string before, string after) =>
        [.. WordDifference.Between(before, after).Select(edit => new Edit(KindOf(edit.Kind), edit.Text))];

    private static EditKind KindOf(WordEditKind kind) => kind switch
    {
        WordEditKind.Kept => EditKind.Kept,
        WordEditKind.Inserted => EditKind.Inserted,
        _ => EditKind.Deleted,
    };

    private static ImmutableArray<T> ImmutableArrayOf<T>(T[] array) => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(array);
}
