using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>An item of a list: "- (1) …", "• …", or a numbered paragraph.</summary>
[JsonConverter(typeof(BlockConverter))]
public sealed record Item : Block
{
    internal Item(Section section, int index, int line, int firstStatement, int offset, string path, int level, string? number)
        : base(section, index, line, firstStatement, offset, path, ordinal: 1)
    {
        Level = level;
        Number = number;
    }

    /// <summary>The number without brackets: "1" for "(1)". Null for a bare bullet.</summary>
    public string? Number { get; }

    /// <summary>How deep the item is nested, from 1.</summary>
    public int Level { get; }

    /// <inheritdoc/>
    public bool Equals(Item? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
