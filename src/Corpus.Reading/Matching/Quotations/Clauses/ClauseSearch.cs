using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Clauses;

/// <summary>Finds a quotation as it is marked: its runs to the word, in order, within one section, with nothing wrong between them.</summary>
internal sealed class ClauseSearch
{
    /// <summary>
    /// In how many sections a quotation with marks is tried, those that have its rarest run, in the order of the texts. Summaries repeat a
    /// formula from year to year, but not so often in a way that only a later one can be meant.
    /// </summary>
    private const int MostSections = 128;

    /// <summary>
    /// So many places of the rarest run are looked for, as a section that has it more than once is one section: with four to each, all of
    /// <see cref="MostSections"/> are met.
    /// </summary>
    private const int MostAnchors = MostSections * 4;

    /// <summary>An editor may put in at most one word of so many.</summary>
    private const int PartPutIn = 4;

    private readonly QuotationIndex _index;
    private readonly ParsedQuotation _quotation;
    private readonly RunSearch[] _runs;
    private readonly ClauseChain _chain;
    private readonly bool _isTooMuch;
    private readonly CancellationToken _cancellation;

    public ClauseSearch(QuotationIndex index, ParsedQuotation quotation, CancellationToken cancellation)
    {
        _index = index;
        _quotation = quotation;
        _cancellation = cancellation;
        _runs = [.. quotation.Runs.Select(run => new RunSearch(index, index.NumbersOf(run), cancellation))];
        _isTooMuch = quotation.PutIn * PartPutIn > quotation.PutIn + quotation.Count;
        _chain = new ClauseChain(index, quotation, _runs, canBeRight: !_isTooMuch, cancellation);
    }

    private bool CanBeThere => _runs.Length > 0 && _runs.All(static run => run.Fewest > 0);

    /// <summary>The best match within a range of texts; null when the runs stand in order in none.</summary>
    public ClauseMatch? In(PlaceRange range)
    {
        if (!CanBeThere)
        {
            return null;
        }

        if (_runs.Length == 1 && _quotation.Gaps.All(static gap => gap.PutIn.End == 0))
        {
            return Alone(range);
        }

        ClauseMatch? best = null;
        int anchor = Enumerable.Range(0, _runs.Length).OrderBy(run => _runs[run].Fewest).ThenByDescending(run => _runs[run].Length).First();
        HashSet<PlaceRange> tried = [];
        foreach (PlaceRange around in Around(_runs[anchor].In(range, MostAnchors)))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (tried.Add(around) && tried.Count <= MostSections && Checked(_chain.In(around)) is { } match && match.IsBetterThan(best))
            {
                best = match;
                if (best.Fault == QuotationFault.None)
                {
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>Words in a row, which may go on from one sentence of a text to the next; in a sentence rather than in a heading, where both have them.</summary>
    private ClauseMatch? Alone(PlaceRange range)
    {
        ClauseMatch? inHeading = null;
        for (int from = range.Start, tried = 0; tried < MostSections; tried++)
        {
            int place = _runs[0].FirstIn(new PlaceRange(from, range.End));
            if (place < 0)
            {
                break;
            }

            PlaceRange found = new(place, place + _runs[0].Length);
            int passage = _index.Passages.At(place);
            if (_index.Passages.TextOf(passage) == _index.Passages.TextOf(_index.Passages.At(found.End - 1)))
            {
                ClauseMatch match = new(ImmutableArray.Create(found), QuotationFault.None, -1);
                if (_index.Passages[passage].IsStatement)
                {
                    return match;
                }

                inHeading ??= match;
            }

            from = place + 1;
        }

        return inHeading;
    }

    /// <summary>The sections around some places, then the texts.</summary>
    private IEnumerable<PlaceRange> Around(List<int> places)
    {
        foreach (int place in places)
        {
            yield return _index.Passages.SectionAround(_index.Passages.At(place));
        }

        foreach (int place in places)
        {
            yield return _index.Passages.RangeOfText(_index.Passages.TextOf(_index.Passages.At(place)));
        }
    }

    private ClauseMatch? Checked(ClauseMatch? match) =>
        match is { Fault: QuotationFault.None } && _isTooMuch ? match with { Fault = QuotationFault.PutIn } : match;
}
