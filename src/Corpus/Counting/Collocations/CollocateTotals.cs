namespace Corpus;

/// <summary>What all collocates of a node are measured by.</summary>
/// <param name="Nodes">How often the node was met.</param>
/// <param name="Words">How many words there are.</param>
/// <param name="Near">How many of them are near a node.</param>
/// <param name="Span">How many words away is near.</param>
internal readonly record struct CollocateTotals(int Nodes, int Words, int Near, int Span);
