using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations;

/// <summary>Brackets and ellipses of a source itself: a quotation that has them too is not altered.</summary>
internal static class SourceMarks
{
    /// <summary>True where the source has such marks among some words, or behind the last of them.</summary>
    public static bool StandIn(QuotationIndex index, PlaceRange range)
    {
        int passage = index.Passages.At(range.End - 1);
        string text = index.Passages[passage].Text;
        int behind = range.End < index.Passages.RangeOf(passage).End ? index.Passages.StartOf(range.End) : text.Length;
        int end = index.Passages.EndOf(range.End - 1);
        return new EditorMarkReader(index.Passages.TextBetween(range) + text.Substring(end, behind - end)).Next(0, out _);
    }
}
