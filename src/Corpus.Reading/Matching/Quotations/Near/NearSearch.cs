using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>Finds the words of a text that are nearly those of a quotation.</summary>
internal sealed class NearSearch
{
    /// <summary>A short quotation may leave out no more words than this, and only what it must not lose.</summary>
    private const int MostLeftOutOfShort = 3;

    /// <summary>With no more words changed than these, there is hardly anything nearer, and no reason to look at more places.</summary>
    private const int MostChangedAtOnce = 2;

    private readonly QuotationIndex _index;
    private readonly QuotedUnits _words;
    private readonly int[] _units;
    private readonly CancellationToken _cancellation;

    public NearSearch(QuotationIndex index, QuotedUnits words, CancellationToken cancellation)
    {
        _index = index;
        _words = words;
        _cancellation = cancellation;
        _units = new int[words.End];
        for (int i = 0; i < _units.Length; i++)
        {
            _units[i] = index.NumberOf(words.KeyAt(i));
        }
    }

    /// <summary>The nearest words within a range of texts; null when none are near.</summary>
    /// <param name="isNamed">True when the quotation is said to stand there: then few words are enough where a "not" is missing.</param>
    public NearMatch? In(PlaceRange range, bool isNamed)
    {
        if (_units.Length < 2 || (_units.Length < NearRule.FewestWords && !isNamed))
        {
            return null;
        }

        NearPlaces places = new(_index, _units);
        NearMatch? best = Nearest(places.In(range, NearPlaces.FewPlaces));
        if (best is null || best.Kept < _units.Length - MostChangedAtOnce || !IsNear(best))
        {
            NearMatch? thorough = Nearest(places.In(range, NearPlaces.MostPlaces));
            best = IsNearer(thorough, best) ? thorough : best;
        }

        return best is not null && IsNear(best)
            ? best with { Fault = NearFault.Of(_index, _words, best) }
            : new SplicedWords(_index, _units, _cancellation).In(range);
    }

    /// <summary>The nearest of the likeliest places; null when none has a word in common.</summary>
    private NearMatch? Nearest(List<PlaceRange> places)
    {
        NearComparison comparison = new(_index, _units, _cancellation);
        NearMatch? best = null;
        foreach (PlaceRange window in places)
        {
            _cancellation.ThrowIfCancellationRequested();
            NearMatch? match = comparison.With(window);
            best = IsNearer(match, best) ? match : best;

            // All but one: none can be much nearer.
            if (best is not null && best.Kept >= _units.Length - 1)
            {
                break;
            }
        }

        return best;
    }

    private static bool IsNearer(NearMatch? match, NearMatch? best) => match is not null
        && (best is null || match.Kept > best.Kept || (match.Kept == best.Kept && match.Place.Length < best.Place.Length));

    private bool IsNear(NearMatch match)
    {
        if (_units.Length >= NearRule.FewestWords)
        {
            return NearRule.IsEnough(match.Kept, _units.Length);
        }

        return match.Kept >= 2 && match.Runs.Count <= 2
            && match.Place.Length - match.Kept <= MostLeftOutOfShort && NearFault.Of(_index, _words, match) is QuotationFault.Negation or QuotationFault.Number or QuotationFault.Name;
    }
}
