using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Clauses;

/// <summary>Puts the runs of a quotation to places of a section, in order, so that as little as possible is wrong between them.</summary>
/// <remarks>
/// Of the places where a run can stand, each is joined to the last place of the run before it that is all right, and else to the last there
/// is: what is left out between them is the least. Past <see cref="MostRuns"/> runs, or where that finds nothing, each run takes the first place
/// behind the run before it, which finds an order wherever there is one. So it does when too much was looked at (<see cref="ClauseGap.IsSpent"/>).
/// </remarks>
/// <param name="canBeRight">False for a quotation with too much put in: of its places the one with the gravest fault is the one that is meant, "They [agreed]".</param>
internal sealed class ClauseChain(QuotationIndex index, ParsedQuotation quotation, RunSearch[] runs, bool canBeRight, CancellationToken cancellation)
{
    /// <summary>No quotation that somebody reads leaves out more often.</summary>
    private const int MostRuns = 32;

    private readonly ClauseGap _gap = new(index, cancellation);

    /// <summary>The best order within a range; null when there is none.</summary>
    public ClauseMatch? In(PlaceRange range) => (runs.Length <= MostRuns ? Best(range) : null) ?? First(range);

    private ClauseMatch? Best(PlaceRange range)
    {
        if (RunPlaces.In(runs, range) is not { } places)
        {
            return null;
        }

        List<Step>[] steps = new List<Step>[runs.Length];
        for (int run = 0; run < runs.Length; run++)
        {
            steps[run] = run == 0
                ? [.. places[0].Select(place => new Step(place, -1, _gap.Before(quotation.Gaps[0], place), 0))]
                : Joined(steps[run - 1], places[run], run);
            if (steps[run].Count == 0 || _gap.IsSpent)
            {
                return null;
            }
        }

        Step? best = null;
        foreach (Step last in steps[runs.Length - 1])
        {
            Step whole = last.With(_gap.Behind(quotation.Gaps[runs.Length], last.Place + runs[runs.Length - 1].Length), runs.Length);
            best = best is null || (canBeRight ? whole.IsBetterThan(best) : best.IsBetterThan(whole)) ? whole : best;
        }

        return best is null ? null : MatchOf(steps, best);
    }

    private List<Step> Joined(List<Step> before, List<int> places, int run)
    {
        List<Step> joined = [];
        int next = 0;
        int last = -1;
        int lastSound = -1;
        foreach (int place in places)
        {
            if (_gap.IsSpent)
            {
                break;
            }

            for (; next < before.Count && before[next].Place + runs[run - 1].Length <= place; next++)
            {
                last = next;
                lastSound = before[next].Fault == QuotationFault.None ? next : lastSound;
            }

            if (last >= 0)
            {
                Step? sound = lastSound >= 0 ? Join(before, lastSound, place, run) : null;
                joined.Add(sound is { Fault: QuotationFault.None } || last == lastSound ? sound! : Better(sound, Join(before, last, place, run)));
            }
        }

        return joined;
    }

    private Step Join(List<Step> before, int previous, int place, int run)
    {
        QuotationFault fault = _gap.Between(quotation.Gaps[run], before[previous].Place + runs[run - 1].Length, place);
        return new Step(place, previous, before[previous].Fault, before[previous].Gap).With(fault, run);
    }

    private static Step Better(Step? one, Step other) => one is not null && !other.IsBetterThan(one) ? one : other;

    private ClauseMatch MatchOf(List<Step>[] steps, Step last)
    {
        PlaceRange[] places = new PlaceRange[runs.Length];
        Step step = last;
        for (int run = runs.Length - 1; ; run--)
        {
            places[run] = new PlaceRange(step.Place, step.Place + runs[run].Length);
            if (run == 0)
            {
                return new ClauseMatch(ImmutableArray.Create(places), last.Fault, last.Fault == QuotationFault.None ? -1 : last.Gap);
            }

            step = steps[run - 1][step.Previous];
        }
    }

    private ClauseMatch? First(PlaceRange range)
    {
        ImmutableArray<PlaceRange>.Builder places = ImmutableArray.CreateBuilder<PlaceRange>(runs.Length);
        Step step = new(0, -1, QuotationFault.None, -1);
        int from = range.Start;
        for (int run = 0; run < runs.Length; run++)
        {
            int place = runs[run].FirstIn(new PlaceRange(from, range.End));
            if (place < 0)
            {
                return null;
            }

            step = step.With(run == 0 ? _gap.Before(quotation.Gaps[0], place) : _gap.Between(quotation.Gaps[run], from, place), run);
            from = place + runs[run].Length;
            places.Add(new PlaceRange(place, from));
        }

        step = step.With(_gap.Behind(quotation.Gaps[runs.Length], from), runs.Length);
        return new ClauseMatch(places.ToImmutable(), step.Fault, step.Fault == QuotationFault.None ? -1 : step.Gap);
    }

    /// <summary>A run at a place, with the gravest fault up to it.</summary>
    private sealed record Step(int Place, int Previous, QuotationFault Fault, int Gap)
    {
        public Step With(QuotationFault fault, int gap) =>
            fault.IsGraverThan(Fault) ? this with { Fault = fault, Gap = gap } : this;

        public bool IsBetterThan(Step other) => other.Fault.IsGraverThan(Fault);
    }
}
