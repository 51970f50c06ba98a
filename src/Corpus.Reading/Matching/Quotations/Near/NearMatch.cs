using Corpus.Reading.Matching.Difference;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>Words of a text that are nearly those of a quotation.</summary>
/// <param name="Place">From the first to the last.</param>
/// <param name="Kept">How many units both have, in order.</param>
/// <param name="Runs">Those, as places of the quotation and of the index.</param>
/// <param name="Fault">The gravest difference.</param>
internal sealed record NearMatch(PlaceRange Place, int Kept, IReadOnlyList<KeptRun> Runs, QuotationFault Fault)
{
    /// <summary>The place of the most words in a row that both have: in its passage the quotation stands, whatever else it has of another.</summary>
    public int Core => Runs.OrderByDescending(static run => run.Length).First().After;
}
