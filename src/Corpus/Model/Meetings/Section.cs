using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Corpus.CompilerServices;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// A numbered or headed part of a document; a text without any has one, with neither number nor heading. Immutable and
/// thread-safe; equal when it is the same part of the same text (<see cref="Source.Sha256"/>) with the same
/// identifier.
/// </summary>
[JsonConverter(typeof(SectionConverter))]
public sealed record Section
{
    internal readonly MeetingBody Body;
    internal readonly int FirstBlock;
    internal readonly int FirstStatement;
    private Block[]? _blocks;
    private Statement[]? _statements;

    internal Section(MeetingBody body, int index, int line, string? number, string? heading, int firstBlock, int firstStatement)
    {
        Body = body;
        Index = index;
        Line = line;
        Number = number;
        Heading = heading;
        FirstBlock = firstBlock;
        FirstStatement = firstStatement;
    }

    /// <summary>The meeting whose summary it is part of.</summary>
    public Meeting Meeting => Body.Meeting;

    /// <summary>The number as written, without its full stop: "3". Null when there is none.</summary>
    public string? Number { get; }

    /// <summary>The heading as written: "Regional Security Environment". Null when there is none.</summary>
    public string? Heading { get; }

    /// <summary>The line of the file where the section begins, from 1: that of the heading, or of the first block where there is none.</summary>
    public int Line { get; }

    /// <summary>The paragraphs and items, in order.</summary>
    public ImmutableArray<Block> Blocks =>
        ImmutableCollectionsMarshal.AsImmutableArray(_blocks ??= Body.BlocksOf(Index, FirstBlock));

    /// <summary>The statements of all blocks, in order.</summary>
    public ImmutableArray<Statement> Statements =>
        ImmutableCollectionsMarshal.AsImmutableArray(_statements ??= Body.StatementsOf(Index, FirstStatement));

    /// <summary>The place among the sections of the meeting, from 0.</summary>
    internal int Index { get; }

    /// <inheritdoc/>
    public bool Equals(Section? other) =>
        other is not null && Index == other.Index && Meeting.Id == other.Meeting.Id && Source.IsSame(Meeting, other.Meeting);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Meeting.Id, Index);

    /// <summary>Number and heading: "2 Regional Security Environment".</summary>
    public override string ToString() => OneLine.Of((Number, Heading) switch
    {
        (null, null) => "Section",
        (null, string heading) => heading,
        (string number, null) => number,
        (string number, string heading) => $"{number} {heading}",
    });
}
