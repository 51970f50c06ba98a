using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Clauses;

/// <summary>Finds words in a row in an index, by the rarest of them.</summary>
internal sealed class RunSearch
{
    /// <summary>
    /// How much may be compared at the places of the rarest word before the search goes on without them. Words seldom agree for long by
    /// chance; in a text that repeats itself they do at every place, and going through it once costs less.
    /// </summary>
    private const int MostComparedByPlace = 4;

    /// <summary>A power of two, some hundredths of a millisecond: nobody who stops a search waits for that.</summary>
    private const int PlacesBetweenChecks = 1 << 16;

    private readonly QuotationIndex _index;
    private readonly int[] _run;
    private readonly CancellationToken _cancellation;
    private readonly int _rarest;
    private int[]? _borders;

    /// <param name="run">The numbers of the units, at least one; -1 for one that no text has.</param>
    public RunSearch(QuotationIndex index, int[] run, CancellationToken cancellation)
    {
        _index = index;
        _run = run;
        _cancellation = cancellation;
        int fewest = int.MaxValue;
        for (int i = 0; i < run.Length; i++)
        {
            int count = run[i] < 0 ? 0 : index.CountOf(run[i]);
            if (count < fewest)
            {
                fewest = count;
                _rarest = i;
            }
        }

        Fewest = fewest;
    }

    /// <summary>How often the rarest of the words stands anywhere.</summary>
    public int Fewest { get; }

    public int Length => _run.Length;

    /// <summary>Where the run stands within a range, in order, at most so often.</summary>
    public List<int> In(PlaceRange range, int most)
    {
        List<int> found = [];
        if (Fewest == 0 || range.Length < _run.Length)
        {
            return found;
        }

        (int first, int end) = _index.PlacesIn(_run[_rarest], new PlaceRange(range.Start + _rarest, range.End - (_run.Length - 1 - _rarest)));
        long budget = ((long)range.Length + _run.Length) * MostComparedByPlace;
        for (int i = first; i < end && found.Count < most; i++)
        {
            if (budget < 0)
            {
                ByBorders(new PlaceRange(_index.PlaceAt(i) - _rarest, range.End), most, found);
                break;
            }

            int start = _index.PlaceAt(i) - _rarest;
            int same = 0;
            while (same < _run.Length && _index.Units[start + same] == _run[same])
            {
                same++;
            }

            budget -= same;
            if (same == _run.Length)
            {
                found.Add(start);
            }
        }

        return found;
    }

    /// <summary>The first place where the run stands within a range; -1 where it does not.</summary>
    public int FirstIn(PlaceRange range)
    {
        List<int> found = In(range, most: 1);
        return found.Count > 0 ? found[0] : -1;
    }

    /// <summary>D. Knuth, J. Morris and V. Pratt 1977: each unit of the range once.</summary>
    private void ByBorders(PlaceRange range, int most, List<int> found)
    {
        _borders ??= Borders(_run);
        int same = 0;
        for (int place = range.Start; place < range.End && found.Count < most; place++)
        {
            if (place % PlacesBetweenChecks == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
            }

            while (same > 0 && (same == _run.Length || _index.Units[place] != _run[same]))
            {
                same = _borders[same];
            }

            same += _index.Units[place] == _run[same] ? 1 : 0;
            if (same == _run.Length)
            {
                found.Add(place + 1 - _run.Length);
            }
        }
    }

    private static int[] Borders(int[] run)
    {
        int[] borders = new int[run.Length + 1];
        int border = 0;
        for (int i = 1; i < run.Length; i++)
        {
            while (border > 0 && run[i] != run[border])
            {
                border = borders[border];
            }

            border += run[i] == run[border] ? 1 : 0;
            borders[i + 1] = border;
        }

        return borders;
    }
}
