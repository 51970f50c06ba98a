using System.Collections.Immutable;

namespace Corpus.Tool.Checking.Docx;

/// <summary>What stands in a paragraph.</summary>
internal enum WordPieceKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>Where a link begins; its text is the address.</summary>
    LinkStart,

    /// <summary>Where it ends.</summary>
    LinkEnd,

    /// <summary>The mark of a note; its text is which.</summary>
    Note,
}

/// <summary>A piece of a paragraph.</summary>
internal readonly record struct WordPiece(WordPieceKind Kind, string Text);

/// <summary>A paragraph of a document.</summary>
/// <param name="Style">The identifier of its style; null for the usual one.</param>
/// <param name="Note">The note that it stands in, as its mark names it; null in the text.</param>
internal sealed record WordParagraph(ImmutableArray<WordPiece> Pieces, string? Style, string? Note)
{
    /// <summary>False for one that a reader sees as an empty line.</summary>
    public bool HasText => Pieces.Any(static piece => piece.Kind == WordPieceKind.Text && !string.IsNullOrWhiteSpace(piece.Text));
}
