namespace Corpus.Reading.Form.Roles;

/// <summary>What a line after the head is.</summary>
internal enum LineRole
{
    Blank,
    Text,
    Furniture,
    Dateline,
    Issuer,

    /// <summary>No letter or digit in it, or no sentence below the text.</summary>
    Stray,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A note under the text, to which a mark in the text leads.</summary>
    Note,

    /// <summary>Of a second text in the same file.</summary>
    OtherText,
}
