using System.Collections.Immutable;

namespace Corpus.Tool.Checking.Articles;

/// <summary>What puts a quotation or its source right.</summary>
/// <param name="Edits">In the order of their places, of which none overlap.</param>
internal sealed record Fix(ImmutableArray<TextEdit> Edits)
{
    /// <summary>Where the first edit begins.</summary>
    public int Start => Edits[0].Start;

    /// <summary>Behind the last edit.</summary>
    public int End => Edits[^1].End;
}
