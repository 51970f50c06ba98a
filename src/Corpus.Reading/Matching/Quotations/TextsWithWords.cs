using Corpus.Reading.Matching.Quotations.Clauses;
using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations;

/// <summary>Finds the texts that have the words of a quotation: summaries repeat a sentence from year to year.</summary>
internal static class TextsWithWords
{
    /// <summary>The texts by their places in the index, in their order, as far as they are asked for; each takes one more search.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<int> In(QuotationIndex index, string words, CancellationToken cancellation)
    {
        ParsedQuotation quotation = QuotationParser.Parse(words, isPartOwn: true, index.Knows, cancellation);
        ClauseSearch search = new(index, quotation, cancellation);
        PlaceRange rest = index.Passages.Everywhere;
        while (quotation.Count > 0 && search.In(rest) is { Fault: QuotationFault.None } match)
        {
            int text = index.Passages.TextOf(index.Passages.At(match.Whole.Start));
            yield return text;
            rest = new PlaceRange(index.Passages.RangeOfText(text).End, rest.End);
        }
    }
}
