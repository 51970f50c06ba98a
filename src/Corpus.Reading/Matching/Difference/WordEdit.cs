namespace Corpus.Reading.Matching.Difference;

/// <summary>What became of some words.</summary>
internal enum WordEditKind
{
    /// <summary>Both texts have them.</summary>
    Kept,

    /// <summary>Only the text after has them.</summary>
    Inserted,

    /// <summary>Only the text before has them.</summary>
    Deleted,
}

/// <summary>Words in a row of which the same became, with the blanks and marks between them.</summary>
/// <param name="Text">The words as written; never empty.</param>
internal readonly record struct WordEdit(WordEditKind Kind, string Text);
