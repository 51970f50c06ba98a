namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>
/// What quotations are compared by: a word, or one initial of it. "U.S." is two, so that it is the same as "U. S.", and as
/// what a quotation has of it that begins or ends there.
/// </summary>
/// <param name="Start">Where it starts, in UTF-16 characters.</param>
/// <param name="Length">How long it is there; the stop of an initial belongs to it.</param>
/// <param name="Key">The form in which it is compared.</param>
internal readonly record struct QuotationUnit(int Start, int Length, string Key)
{
    public int End => Start + Length;
}
