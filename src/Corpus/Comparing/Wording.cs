using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// What a meeting says on a topic, and what changed since it was last spoken of. Immutable and thread-safe; equal when topic and
/// meeting are.
/// </summary>
/// <example><code>Redline? changes = Topics.TaiwanStrait.Wordings[^1].Changes;</code></example>
[JsonConverter(typeof(WordingConverter))]
public sealed record Wording
{
    private readonly MeetingCatalog _catalog;
    private readonly int _position;
    private readonly bool _isMentioned;
    private readonly Wording? _last;
    private Statement[]? _statements;
    private Redline? _changes;

    private Wording(MeetingCatalog catalog, Topic topic, int position, bool isMentioned, Wording? last)
    {
        _catalog = catalog;
        _position = position;
        _isMentioned = isMentioned;
        _last = last;
        Topic = topic;
    }

    /// <summary>The topic.</summary>
    public Topic Topic { get; }

    /// <summary>The meeting; it is built when it is first asked for.</summary>
    public Meeting Meeting => _catalog.GetMeeting(_position);

    /// <summary>Its statements on the topic, in order; empty when it does not mention it.</summary>
    public ImmutableArray<Statement> Statements =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(_statements ??= OnTopic());

    /// <summary>
    /// What became of the statements of the last meeting before it that mentioned the topic; null for the first that mentions it, and for a
    /// meeting that does not. Worked out when first asked for.
    /// </summary>
    public Redline? Changes => _isMentioned && _last is not null ? _changes ??= Since(_last) : null;

    /// <inheritdoc/>
    public bool Equals(Wording? other) => other is not null && Topic == other.Topic && Meeting == other.Meeting;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Topic, _position);

    /// <summary>Meeting, topic and statements: "2025-03-30 Taiwan Strait: 1 statement".</summary>
    public override string ToString()
    {
        int count = Statements.Length;
        return OneLine.Of(string.Create(CultureInfo.InvariantCulture, $"{Meeting.Id} {Topic}: {count} {(count == 1 ? "statement" : "statements")}"));
    }

    /// <summary>One for each meeting of a catalog; the positions are those of the meetings that mention the topic, ascending.</summary>
    internal static IReadOnlyList<Wording> All(MeetingCatalog catalog, Topic topic, int[] mentions)
    {
        ImmutableArray<Wording>.Builder wordings = ImmutableArray.CreateBuilder<Wording>(catalog.Meetings.Count);
        Wording? last = null;
        int next = 0;
        for (int position = 0; position < catalog.Meetings.Count; position++)
        {
            bool isMentioned = next < mentions.Length && mentions[next] == position;
            Wording wording = new(catalog, topic, position, isMentioned, last);
            wordings.Add(wording);
            (last, next) = isMentioned ? (wording, next + 1) : (last, next);
        }

        return wordings.ToImmutable();
    }

    private Statement[] OnTopic() => _isMentioned ? [.. Meeting.Statements.Where(statement => statement.Topics.Contains(Topic))] : [];

    private Redline Since(Wording last) => new(last.Statements, Statements, [last.Meeting], [Meeting]);
}
