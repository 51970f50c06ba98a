using Corpus.Reading.Matching.Difference;
using Corpus.Reading.Matching.Quotations.Clauses;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>Finds a quotation that begins with words of one sentence and ends with words of another, as if they were one.</summary>
internal sealed class SplicedWords(QuotationIndex index, int[] units, CancellationToken cancellation)
{
    /// <summary>The longer of the two parts, with as many words of its sentence as the quotation has; null when it is no such quotation.</summary>
    public NearMatch? In(PlaceRange range)
    {
        if (units.Length < 2 * NearRule.FewestWords)
        {
            return null;
        }

        (int first, int firstPlace) = Longest(range, atEnd: false);
        if (first < NearRule.FewestWords)
        {
            return null;
        }

        (int last, int lastPlace) = Longest(range, atEnd: true);
        if (last < NearRule.FewestWords || !NearRule.IsEnough(first + last, units.Length))
        {
            return null;
        }

        bool isFirst = first >= last;
        PlaceRange part = isFirst ? new(firstPlace, firstPlace + first) : new(lastPlace, lastPlace + last);
        KeptRun run = new(isFirst ? 0 : units.Length - last, part.Start, part.Length);
        return new NearMatch(Widened(part, isFirst), part.Length, [run], QuotationFault.Words);
    }

    /// <summary>The most words from the beginning, or to the end, that stand somewhere: with more of them none do, so that halves tell.</summary>
    private (int Length, int Place) Longest(PlaceRange range, bool atEnd)
    {
        int length = 0;
        int place = -1;
        for (int low = NearRule.FewestWords, high = units.Length; low <= high;)
        {
            int middle = length == 0 ? NearRule.FewestWords : low + ((high - low) / 2);
            int[] run = new int[middle];
            Array.Copy(units, atEnd ? units.Length - middle : 0, run, 0, middle);
            int found = new RunSearch(index, run, cancellation).FirstIn(range);
            if (found < 0)
            {
                if (length == 0)
                {
                    break;
                }

                high = middle - 1;
                continue;
            }

            (length, place, low) = (middle, found, middle + 1);
        }

        return (length, place);
    }

    private PlaceRange Widened(PlaceRange part, bool isFirst)
    {
        PlaceRange passage = index.Passages.RangeOf(index.Passages.At(isFirst ? part.End - 1 : part.Start));
        return isFirst
            ? new PlaceRange(part.Start, Math.Max(part.End, Math.Min(passage.End, part.Start + units.Length)))
            : new PlaceRange(Math.Min(part.Start, Math.Max(passage.Start, part.End - units.Length)), part.End);
    }
}
