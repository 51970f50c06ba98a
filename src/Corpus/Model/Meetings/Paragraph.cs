using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>A paragraph of running text.</summary>
[JsonConverter(typeof(BlockConverter))]
public sealed record Paragraph : Block
{
    internal Paragraph(Section section, int index, int line, int firstStatement, int offset, string path, int ordinal)
        : base(section, index, line, firstStatement, offset, path, ordinal)
    {
    }

    /// <inheritdoc/>
    public bool Equals(Paragraph? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
