using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Clauses;

/// <summary>The runs of a quotation, each where it stands in a text, in order.</summary>
/// <param name="Places">One for each run.</param>
/// <param name="Fault">What is wrong with what is marked between them; none where nothing is.</param>
/// <param name="Gap">The mark that is wrong; -1 where none is, or all together are.</param>
internal sealed record ClauseMatch(ImmutableArray<PlaceRange> Places, QuotationFault Fault, int Gap)
{
    public PlaceRange Whole => new(Places[0].Start, Places[Places.Length - 1].End);

    /// <summary>True when there is nothing better known: no match, or one with a graver fault.</summary>
    public bool IsBetterThan(ClauseMatch? other) =>
        other is null || other.Fault.IsGraverThan(Fault);
}
