namespace Corpus.Reading.Transcripts;

/// <summary>What the identifiers of statements are made of: a section of a document that was read, or of a meeting of the library.</summary>
/// <remarks>No records: the library has them compiled at run time when it is first asked for an identifier.</remarks>
internal sealed class IdentifiedSection(string? number, IdentifiedBlock[] blocks)
{
    /// <summary>As written; null when there is none.</summary>
    public string? Number { get; } = number;

    public IdentifiedBlock[] Blocks { get; } = blocks;
}

/// <summary>A paragraph or an item of it.</summary>
internal sealed class IdentifiedBlock(bool isItem, int level, string? number, int statements)
{
    public bool IsItem { get; } = isItem;

    /// <summary>How deep an item is nested, from 1.</summary>
    public int Level { get; } = level;

    /// <summary>An item's number; null for a paragraph or a bare bullet.</summary>
    public string? Number { get; } = number;

    /// <summary>How many statements it has.</summary>
    public int Statements { get; } = statements;
}
