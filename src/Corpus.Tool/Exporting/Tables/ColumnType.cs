namespace Corpus.Tool.Exporting.Tables;

/// <summary>What the values of a column are; docs/exports.md says how each format writes them.</summary>
internal enum ColumnType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>An <see cref="int"/>.</summary>
    Integer,

    /// <summary>A <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Date,
}
