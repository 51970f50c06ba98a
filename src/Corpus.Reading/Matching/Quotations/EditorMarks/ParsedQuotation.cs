using System.Collections.Immutable;

namespace Corpus.Reading.Matching.Quotations.EditorMarks;

/// <summary>A quotation by its marks: runs of words that are to stand so in a text, and what is between, before and behind them.</summary>
/// <param name="Text">The quotation as written, without the marks around it.</param>
/// <param name="Runs">Each with a word at least; empty for a quotation without words.</param>
/// <param name="Gaps">One more than the runs: before each and behind the last.</param>
/// <param name="HasMarks">True when something in it is marked as an alteration or a remark.</param>
internal sealed record ParsedQuotation(
    string Text, ImmutableArray<QuotedUnits> Runs, ImmutableArray<QuotationGap> Gaps, bool HasMarks)
{
    /// <summary>How many units of the source's own it has.</summary>
    public int Count => Runs.Sum(static run => run.End);

    /// <summary>How many units were put in.</summary>
    public int PutIn => Gaps.Sum(static gap => gap.PutIn.End);
}
