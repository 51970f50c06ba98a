namespace Corpus.Reading.Matching.Alignment;

/// <summary>Statements of two texts that say the same, or one that the other text has nothing for.</summary>
/// <param name="Before">Their places in the text before, ascending; empty for what was added.</param>
/// <param name="After">Their places in the text after, ascending; empty for what was dropped. One of the two has at most one.</param>
/// <param name="IsMoved">True when they left the order of the others.</param>
internal sealed record AlignedStatements(IReadOnlyList<int> Before, IReadOnlyList<int> After, bool IsMoved);
