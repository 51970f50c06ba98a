using Corpus.Reading.Matching.Difference;
using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>Finds the words of a text that are nearly those of a quotation.</summary>
internal sealed class NearSearch
{
    /// <summary>Of a short quotation no more words than this may differ, and only in what it must not lose or gain.</summary>
    private const int MostChangedOfShort = 3;

    private readonly QuotationIndex _index;
    private readonly QuotedUnits _words;
    private readonly int[] _units;
    private readonly CancellationToken _cancellation;

    public NearSearch(QuotationIndex index, QuotedUnits words, CancellationToken cancellation)
    {
        _index = index;
        _words = words;
        _cancellation = cancellation;
        _units = index.NumbersOf(words);
    }

    /// <summary>The nearest words within a range of texts; null when none are near.</summary>
    /// <param name="isNamed">True when the quotation is said to stand there: then few words are enough where a "not" is missing.</param>
    public NearMatch? In(PlaceRange range, bool isNamed)
    {
        if (_units.Length < 2 || (_units.Length < NearRule.FewestWords && !isNamed))
        {
            return null;
        }

        NearMatch? best = null;
        foreach (PlaceRange window in new NearPlaces(_index, _units).In(range))
        {
            _cancellation.ThrowIfCancellationRequested();
            NearMatch? match = Compared(window);
            if (match is not null && (best is null || match.Kept > best.Kept || (match.Kept == best.Kept && match.Place.Length < best.Place.Length)))
            {
                best = match;
            }

            // All but one: none can be much nearer.
            if (best is not null && best.Kept >= _units.Length - 1)
            {
                break;
            }
        }

        return best is not null && IsNear(best)
            ? best with { Fault = NearFault.Of(_index, _words, best) }
            : new SplicedWords(_index, _units, _cancellation).In(range);
    }

    private bool IsNear(NearMatch match)
    {
        if (_units.Length >= NearRule.FewestWords)
        {
            return NearRule.IsEnough(match.Kept, _units.Length);
        }

        int changed = _units.Length - match.Kept;
        return match.Kept >= 2 && match.Runs.Count <= 2 && changed <= MostChangedOfShort
            && match.Place.Length - match.Kept <= MostChangedOfShort && NearFault.Of(_index, _words, match) is QuotationFault.Negation or QuotationFault.Number or QuotationFault.Name;
    }

    private NearMatch? Compared(PlaceRange window)
    {
        if (window.Length <= 0)
        {
            return null;
        }

        (int[] before, int[] after, int kinds) = Numbered(window);
        List<KeptRun> runs = ShortestEdits.Between(before, after, kinds, _cancellation);
        if (runs.Count == 0)
        {
            return null;
        }

        List<KeptRun> kept = SpilledRuns.Without(_index, [.. TightRuns.Of(runs, before, after).Select(run => run with { After = run.After + window.Start })]);
        int start = Math.Max(kept[0].After - kept[0].Before, StartOfPassage(kept[0].After));
        KeptRun last = kept[kept.Count - 1];
        int end = Math.Min(last.AfterEnd + _units.Length - last.BeforeEnd, EndOfPassage(last.AfterEnd - 1));
        return new NearMatch(new PlaceRange(start, end), kept.Sum(static run => run.Length), kept, QuotationFault.Words);
    }

    private int StartOfPassage(int place) => _index.Passages.RangeOf(_index.Passages.At(place)).Start;

    private int EndOfPassage(int place) => _index.Passages.RangeOf(_index.Passages.At(place)).End;

    /// <summary>Small numbers for the units of both.</summary>
    private (int[] Quotation, int[] Source, int Kinds) Numbered(PlaceRange window)
    {
        Dictionary<int, int> numbers = [];
        int Of(int unit)
        {
            if (!numbers.TryGetValue(unit, out int number))
            {
                numbers.Add(unit, number = numbers.Count);
            }

            return number;
        }

        int[] quotation = Array.ConvertAll(_units, Of);
        int[] source = new int[window.Length];
        for (int i = 0; i < source.Length; i++)
        {
            source[i] = Of(_index.Units[window.Start + i]);
        }

        return (quotation, source, numbers.Count);
    }
}
