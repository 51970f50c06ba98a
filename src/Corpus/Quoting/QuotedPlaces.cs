using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus;

/// <summary>Where the words of a quotation stand in an index.</summary>
internal sealed record QuotedPlaces(ImmutableArray<PlaceRange> Ranges)
{
    /// <summary>From the first word to the last.</summary>
    public PlaceRange Whole => new(Ranges[0].Start, Ranges[^1].End);

    public ImmutableArray<QuotationSpan> Spans(QuotableMeetings source) =>
        [.. Ranges.SelectMany(source.Index.Passages.SpansOf).Select(source.SpanOf).OfType<QuotationSpan>()];
}
