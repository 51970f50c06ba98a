using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// A <see cref="Paragraph"/> or an <see cref="Item"/>. Immutable and thread-safe; equal when it is the same block of the
/// same text (<see cref="Source.Sha256"/>) with the same identifier.
/// </summary>
[JsonConverter(typeof(BlockConverter))]
public abstract record Block
{
    internal readonly int FirstStatement;
    private readonly Section _section;
    private readonly int _index;
    private readonly int _offset;

    /// <summary>What the identifiers of its statements have behind that of the meeting, and before their ordinals: "/3.1/".</summary>
    private readonly string _path;

    /// <summary>The ordinal of its first statement, from 1: a section counts through its own paragraphs.</summary>
    private readonly int _ordinal;

    private Statement[]? _statements;
    private string? _text;

    private protected Block(Section section, int index, int line, int firstStatement, int offset, string path, int ordinal)
    {
        _section = section;
        Line = line;
        FirstStatement = firstStatement;
        _index = index;
        _offset = offset;
        _path = path;
        _ordinal = ordinal;
    }

    /// <summary>The section that holds the block.</summary>
    public Section Section => _section;

    /// <summary>The line of the file where the block begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The statements, in order; empty when the block only leads in what follows.</summary>
    public ImmutableArray<Statement> Statements =>
        ImmutableCollectionsMarshal.AsImmutableArray(_statements ??= Section.Body.StatementsOfBlock(_index, FirstStatement));

    /// <summary>
    /// The whole block as published, without an item's marker: its statements and the lead-ins that are none ("The key
    /// points of the discussion are as follows:"). Where a line or page cuts it, one space stands for the cut.
    /// </summary>
    public string Text => _text ??= Section.Body.TextOfBlock(_offset);

    /// <summary>Statements and lead-ins, in order.</summary>
    internal List<BlockSentence> Sentences => BlockSentence.Read(Section.Body.Transcript, _offset);

    /// <remarks>By fields, as in <see cref="Statement.Id"/>: a property would be a method to compile before the first identifier can be read.</remarks>
    internal string IdOf(int statement) => _section.Body.MeetingId + _path + (_ordinal + statement - FirstStatement).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public virtual bool Equals(Block? other) =>
        other is not null
        && _index == other._index
        && Section.Meeting.Id == other.Section.Meeting.Id
        && Source.IsSame(Section.Meeting, other.Section.Meeting);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Section.Meeting.Id, _index);

    /// <summary>The text, in one line.</summary>
    public sealed override string ToString() => OneLine.Of(Text);
}
