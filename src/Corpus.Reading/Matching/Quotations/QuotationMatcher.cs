using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.Clauses;
using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Near;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations;

/// <summary>Checks a quotation against an index: the one rule of what counts as the same words, for library, compiler and programs.</summary>
internal sealed class QuotationMatcher
{
    /// <summary>What names no text.</summary>
    public const int AnyText = -1;

    private readonly QuotationIndex _index;
    private readonly int _from;
    private readonly CancellationToken _cancellation;
    private readonly ParsedQuotation _quotation;
    private readonly List<ClauseSearch> _readings = [];
    private readonly QuotedUnits _allWords;
    private readonly MatchResults _results;

    private QuotationMatcher(QuotationIndex index, string words, int from, CancellationToken cancellation)
    {
        _index = index;
        _from = from;
        _cancellation = cancellation;
        _quotation = QuotationParser.Parse(words, isPartOwn: true, index.Knows, cancellation);
        _allWords = QuotationParser.AllWords(words, index.Knows);
        _results = new MatchResults(index, _quotation);
        _readings.Add(new ClauseSearch(index, _quotation, cancellation));
        if (words.IndexOf('[') >= 0)
        {
            _readings.Add(new ClauseSearch(index, QuotationParser.Parse(words, isPartOwn: false, index.Knows, cancellation), cancellation));
        }
    }

    private PlaceRange Scope => _from == AnyText ? _index.Passages.Everywhere : _index.Passages.RangeOfText(_from);

    /// <summary>What a quotation is beside the texts of an index.</summary>
    /// <param name="words">The words between the marks of the quotation, without them.</param>
    /// <param name="from">The text that they are said to stand in, by its place in the index; <see cref="AnyText"/> for any.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static QuotationMatch Check(QuotationIndex index, string words, int from = AnyText, CancellationToken cancellation = default) =>
        new QuotationMatcher(index, words, from, cancellation).Check();

    private QuotationMatch Check()
    {
        if (_allWords.End == 0 || _quotation.Count == 0)
        {
            return QuotationMatch.Nowhere;
        }

        if (_quotation.HasMarks && Verbatim() is { } verbatim)
        {
            return verbatim;
        }

        ClauseMatch? there = InOrder(Scope);
        if (there is { Fault: QuotationFault.None })
        {
            return MatchResults.Faithful(there, _quotation.HasMarks);
        }

        ClauseMatch? elsewhere = _from == AnyText ? null : Elsewhere();
        NearMatch? near = new NearSearch(_index, Own(), _cancellation).In(Scope, isNamed: _from != AnyText);
        if (elsewhere is not null)
        {
            return _results.Misattributed(elsewhere, near);
        }

        if (there is not null && Counts(there))
        {
            return _results.Misquoted(there);
        }

        return near is not null ? _results.Misquoted(near) : NotThere();
    }

    private ClauseMatch? InOrder(PlaceRange range)
    {
        ClauseMatch? best = null;
        foreach (ClauseSearch reading in _readings)
        {
            if (reading.In(range) is { } match && match.IsBetterThan(best))
            {
                best = match;
            }
        }

        return best;
    }

    /// <summary>All its words one after the other: the marks are the source's own, or stand for nothing.</summary>
    private QuotationMatch? Verbatim()
    {
        QuotationGap none = new(LeavesOut: false, QuotedUnits.None);
        ParsedQuotation whole = new(_quotation.Text, ImmutableArray.Create(_allWords), ImmutableArray.Create(none, none), HasMarks: false);
        return new ClauseSearch(_index, whole, _cancellation).In(Scope) is { } match ? MatchResults.Faithful(match, !SourceMarks.StandIn(_index, match.Whole)) : null;
    }

    private ClauseMatch? Elsewhere()
    {
        PlaceRange own = Scope;
        PlaceRange all = _index.Passages.Everywhere;
        ClauseMatch? before = InOrder(new PlaceRange(all.Start, own.Start));
        ClauseMatch? found = before is { Fault: QuotationFault.None } ? before : InOrder(new PlaceRange(own.End, all.End));
        return found is { Fault: QuotationFault.None } ? found : null;
    }

    /// <summary>A few words stand in order in many a section; they count where what is wrong is sure.</summary>
    private bool Counts(ClauseMatch match) => _quotation.Count >= NearRule.FewestWords || (_from != AnyText && match.Fault <= QuotationFault.Name);

    private QuotedUnits Own() => _quotation.Runs.Length == 1
        ? _quotation.Runs[0]
        : new QuotedUnits(_quotation.Text, [.. _quotation.Runs.SelectMany(static run => run.All)]);

    private QuotationMatch NotThere()
    {
        NearMatch? near = _from == AnyText ? null : new NearSearch(_index, Own(), _cancellation).In(_index.Passages.Everywhere, isNamed: false);
        return near is null ? QuotationMatch.Nowhere : _results.NotFound(near);
    }
}
