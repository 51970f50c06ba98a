namespace Corpus.Reading.Matching.Quotations.EditorMarks;

/// <summary>What an editor marked between two runs of quoted words, or before the first, or behind the last; neither where nothing is marked but a remark.</summary>
/// <param name="LeavesOut">True where an omission is marked.</param>
/// <param name="PutIn">The words in brackets; none where nothing was put in.</param>
internal sealed record QuotationGap(bool LeavesOut, QuotedUnits PutIn);
