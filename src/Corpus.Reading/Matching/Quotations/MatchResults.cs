using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.Clauses;
using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Near;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations;

/// <summary>What is said of a quotation once it is known what it is: the places, and as much of the text there as a reader needs.</summary>
internal sealed class MatchResults(QuotationIndex index, ParsedQuotation quotation)
{
    /// <summary>A suggestion has at most twice the words of the quotation and so many more: a sentence or two.</summary>
    private const int MostShownMore = 80;

    public static QuotationMatch Faithful(ClauseMatch match, bool isAltered) => new(
        isAltered ? MatchVerdict.Altered : MatchVerdict.Exact, QuotationFault.None, match.Places, null, null)
    {
        IsAltered = isAltered,
    };

    /// <param name="near">What the text that is named has; null where it has nothing like it.</param>
    public QuotationMatch Misattributed(ClauseMatch elsewhere, NearMatch? near) => new(
        MatchVerdict.Misattributed, QuotationFault.None, elsewhere.Places, near?.Place, near is null ? null : index.Passages.MarkedTextBetween(near.Place))
    {
        IsAltered = quotation.HasMarks,
        NearestPassage = near is null ? -1 : index.Passages.At(near.Core),
    };

    public QuotationMatch Misquoted(ClauseMatch match) => Wrong(MatchVerdict.Misquoted, match.Fault, Shown(match), match.Places[Math.Max(match.Gap - 1, 0)].Start);

    public QuotationMatch Misquoted(NearMatch match) => Wrong(MatchVerdict.Misquoted, match.Fault, match.Place, match.Core);

    /// <param name="near">What another text has.</param>
    public QuotationMatch NotFound(NearMatch near) => Wrong(MatchVerdict.NotFound, near.Fault, near.Place, near.Core);

    private QuotationMatch Wrong(MatchVerdict verdict, QuotationFault fault, PlaceRange place, int core) =>
        new(verdict, fault, ImmutableArray<PlaceRange>.Empty, place, index.Passages.MarkedTextBetween(place))
        {
            NearestPassage = index.Passages.At(core),
        };

    /// <summary>All of a match, or where the fault is in one that would fill pages: nobody takes those for a sentence.</summary>
    private PlaceRange Shown(ClauseMatch match)
    {
        int most = (2 * quotation.Count) + MostShownMore;
        PlaceRange shown = match.Whole;
        if (shown.Length > most)
        {
            shown = new PlaceRange(match.Places[Math.Max(match.Gap - 1, 0)].Start, match.Places[Math.Min(Math.Max(match.Gap, 0), match.Places.Length - 1)].End);
        }

        return shown.Length > most ? shown with { End = shown.Start + most } : shown;
    }
}
