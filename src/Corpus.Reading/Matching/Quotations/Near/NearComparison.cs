using Corpus.Reading.Matching.Difference;
using Corpus.Reading.Matching.Quotations.Faults;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>Compares the words of a quotation with those of a part of the texts, one by one.</summary>
internal sealed class NearComparison(QuotationIndex index, int[] units, CancellationToken cancellation)
{
    /// <summary>So many words of the sentence before or behind are there by chance.</summary>
    private const int MostSpilled = 2;

    /// <summary>What a part of the texts has of the words; null when it has none.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public NearMatch? With(PlaceRange window)
    {
        if (window.Length <= 0)
        {
            return null;
        }

        (int[] before, int[] after, int kinds) = Numbered(window);
        List<KeptRun> runs = ShortestEdits.Between(before, after, kinds, cancellation);
        if (runs.Count == 0)
        {
            return null;
        }

        List<KeptRun> kept = WithoutSpill([.. TightRuns.Of(runs, before, after).Select(run => run with { After = run.After + window.Start })]);
        int start = Math.Max(kept[0].After - kept[0].Before, StartOfPassage(kept[0].After));
        KeptRun last = kept[kept.Count - 1];
        int end = Math.Min(last.AfterEnd + units.Length - last.BeforeEnd, EndOfPassage(last.AfterEnd - 1));
        return new NearMatch(new PlaceRange(start, end), kept.Sum(static run => run.Length), kept, QuotationFault.Words);
    }

    /// <summary>A word or two that the sentence before or behind happens to have are no part of it.</summary>
    private List<KeptRun> WithoutSpill(List<KeptRun> runs)
    {
        int first = 0;
        int last = runs.Count - 1;
        while (first < last && IsSpill(runs[first], runs[first], runs[first + 1]))
        {
            first++;
        }

        while (first < last && IsSpill(runs[last], runs[last - 1], runs[last]))
        {
            last--;
        }

        return runs.GetRange(first, last + 1 - first);
    }

    private bool IsSpill(KeptRun run, KeptRun one, KeptRun next) =>
        run.Length <= MostSpilled && one.AfterEnd != next.After && index.Passages.At(one.AfterEnd - 1) != index.Passages.At(next.After);

    private int StartOfPassage(int place) => index.Passages.RangeOf(index.Passages.At(place)).Start;

    private int EndOfPassage(int place) => index.Passages.RangeOf(index.Passages.At(place)).End;

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

        int[] quotation = Array.ConvertAll(units, Of);
        int[] source = new int[window.Length];
        for (int i = 0; i < source.Length; i++)
        {
            source[i] = Of(index.Units[window.Start + i]);
        }

        return (quotation, source, numbers.Count);
    }
}
