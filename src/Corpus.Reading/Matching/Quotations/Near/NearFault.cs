using Corpus.Reading.Matching.Difference;
using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>What is wrong with a quotation that is near some words of a text.</summary>
internal static class NearFault
{
    /// <summary>The gravest of what differs; <see cref="QuotationFault.Words"/> where it takes away and adds nothing that says whether, how many or who.</summary>
    public static QuotationFault Of(QuotationIndex index, QuotedUnits words, NearMatch match)
    {
        SenseCheck sense = new(index);
        QuotationFault gravest = QuotationFault.Words;
        int before = 0;
        int after = match.Place.Start;
        foreach (KeptRun run in match.Runs.Concat([new KeptRun(words.End, match.Place.End, 0)]))
        {
            QuotationFault fault = sense.Between([.. PassagesOf(index, new PlaceRange(after, run.After))], words, before, run.Before);
            gravest = fault.IsGraverThan(gravest) ? fault : gravest;
            before = run.BeforeEnd;
            after = run.AfterEnd;
        }

        return gravest;
    }

    /// <summary>The places of each passage by themselves.</summary>
    private static IEnumerable<PlaceRange> PassagesOf(QuotationIndex index, PlaceRange range)
    {
        for (int place = range.Start; place < range.End;)
        {
            int end = Math.Min(range.End, index.Passages.RangeOf(index.Passages.At(place)).End);
            yield return new PlaceRange(place, end);
            place = end;
        }
    }
}
