namespace Corpus.Reading.Matching.Quotations.Marks;

/// <summary>What an editor marked between two runs of quoted words, or before the first, or behind the last.</summary>
/// <param name="LeavesOut">True where an omission is marked.</param>
/// <param name="PutIn">The words in brackets; none where nothing was put in.</param>
/// <param name="Start">Where the marks start in the quotation.</param>
/// <param name="End">Behind them.</param>
internal sealed record QuotationGap(bool LeavesOut, QuotedUnits PutIn, int Start, int End)
{
    /// <summary>Neither: a remark ("[sic]"), or the beginning and the end of a quotation without marks.</summary>
    public bool IsNothing => !LeavesOut && PutIn.End == 0;

    public QuotationGap And(QuotationGap next) => new(LeavesOut || next.LeavesOut, PutIn.And(next.PutIn), Math.Min(Start, next.Start), Math.Max(End, next.End));
}
