using Corpus.Reading.Matching.Alignment;
using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Clauses;

/// <summary>Tells what is wrong with what a mark stands for, when the words before and behind it stand at given places.</summary>
internal sealed class ClauseGap(QuotationIndex index, CancellationToken cancellation)
{
    /// <summary>
    /// Words in brackets stand for no more words than this: a long noun phrase has as many ("the Forum on Defense Industrial Cooperation,
    /// Acquisition and Sustainment"), and what is longer is left out and wants an ellipsis.
    /// </summary>
    public const int MostReplaced = 12;

    /// <summary>How far behind the last quoted word the word may stand for which an editor put another form of it: "did not agree".</summary>
    private const int FurthestForm = 4;

    /// <summary>
    /// How many words of the texts one quotation may have looked at in all the orders that are tried: half a second. What somebody writes and
    /// publishes needs some thousands; a text that repeats a few words without end would need billions.
    /// </summary>
    private const int MostLookedAt = 1 << 21;

    /// <summary>What it costs to look at a gap without words, in words.</summary>
    private const int Beginning = 4;

    private readonly SenseCheck _sense = new(index);
    private long _lookedAt;

    /// <summary>True when no more orders are to be tried.</summary>
    public bool IsSpent => _lookedAt > MostLookedAt;

    /// <summary>What is wrong between two runs; none for an omission or a replacement that takes nothing away.</summary>
    /// <param name="end">Behind the last place of the run before.</param>
    /// <param name="start">The first place of the run behind.</param>
    public QuotationFault Between(QuotationGap gap, int end, int start)
    {
        int before = index.Passages.At(end - 1);
        int behind = index.Passages.At(start);
        List<PlaceRange> left = LeftOut(gap, end, start, before, behind);
        left.ForEach(Look);
        QuotationFault sense = _sense.Between(left, gap.PutIn, 0, gap.PutIn.End);
        if (sense != QuotationFault.None)
        {
            return sense;
        }

        QuotablePassage one = index.Passages[before];
        QuotablePassage other = index.Passages[behind];
        return one.Speakers.Length > 0 && other.Speakers.Length > 0 && one.Speakers != other.Speakers ? QuotationFault.Speaker
            : one.Section != other.Section ? QuotationFault.Section
            : !gap.LeavesOut && start - end > MostReplaced ? QuotationFault.PutIn
            : QuotationFault.None;
    }

    /// <summary>What is wrong before the first run: what an editor put there stands for as many words before it, and for a negation among them.</summary>
    public QuotationFault Before(QuotationGap gap, int start)
    {
        PlaceRange passage = index.Passages.RangeOf(index.Passages.At(start));
        int words = gap.LeavesOut ? 0 : gap.PutIn.End + 1;
        PlaceRange beside = new(Math.Max(passage.Start, start - words), start);
        return AtEnd(gap, beside, gap.LeavesOut ? passage with { End = start } : beside);
    }

    /// <summary>What is wrong behind the last run: what an editor put there stands for a word of another form, or for as many words.</summary>
    public QuotationFault Behind(QuotationGap gap, int end)
    {
        PlaceRange passage = index.Passages.RangeOf(index.Passages.At(end - 1));
        int words = gap.LeavesOut ? 0 : Math.Max(gap.PutIn.End, WordsToForm(gap, end, passage.End));
        PlaceRange beside = new(end, Math.Min(passage.End, end + words));
        return AtEnd(gap, beside, gap.LeavesOut ? passage with { Start = end } : beside);
    }

    /// <param name="beside">What the words put in stand for at most; nothing where more is left out, as a name from far off may have done something else.</param>
    /// <param name="denied">Where a negation is looked for: with an ellipsis the words put in may stand for all of the sentence.</param>
    private QuotationFault AtEnd(QuotationGap gap, PlaceRange beside, PlaceRange denied)
    {
        if (gap.PutIn.End == 0)
        {
            return QuotationFault.None;
        }

        Look(denied);
        return _sense.IsDenied(denied, gap.PutIn) ? QuotationFault.Negation : _sense.Gained(beside, gap.PutIn);
    }

    private void Look(PlaceRange range)
    {
        cancellation.ThrowIfCancellationRequested();
        _lookedAt += range.Length + Beginning;
    }

    private int WordsToForm(QuotationGap gap, int end, int last)
    {
        if (gap.PutIn.End == 0)
        {
            return 0;
        }

        string stem = Stem.Of(gap.PutIn.KeyAt(gap.PutIn.End - 1));
        for (int place = end; place < Math.Min(last, end + FurthestForm); place++)
        {
            if (Stem.Of(index.KeyOf(index.Units[place])) == stem)
            {
                return place + 1 - end;
            }
        }

        return 0;
    }

    /// <summary>
    /// The places that a mark stands for. A sentence that an omission leaves out whole is not among them: it takes nothing away from those that are
    /// quoted, any more than the sentences before and behind a quotation do.
    /// </summary>
    private List<PlaceRange> LeftOut(QuotationGap gap, int end, int start, int before, int behind)
    {
        if (before == behind)
        {
            return [new PlaceRange(end, start)];
        }

        List<PlaceRange> left = [new PlaceRange(end, index.Passages.RangeOf(before).End), new PlaceRange(index.Passages.RangeOf(behind).Start, start)];
        for (int passage = before + 1; passage < behind && !gap.LeavesOut; passage++)
        {
            left.Add(index.Passages.RangeOf(passage));
        }

        return left;
    }
}
