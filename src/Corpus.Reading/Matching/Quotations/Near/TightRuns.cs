using Corpus.Reading.Matching.Difference;

namespace Corpus.Reading.Matching.Quotations.Near;

/// <summary>
/// Moves what a quotation and a source have in common as close together in the source as it goes: of three "the" that the first word of a
/// quotation can be, it is the one beside the second word.
/// </summary>
internal static class TightRuns
{
    /// <summary>At an end, common words that stand apart are no part of it when more than this many times their number stands between.</summary>
    private const int MostApart = 4;

    /// <summary>The common units one by one, in order, each as a place of the quotation and of the source.</summary>
    /// <param name="runs">The common units, found in whatever way.</param>
    public static List<KeptRun> Of(List<KeptRun> runs, int[] quotation, int[] source)
    {
        List<(int Before, int After)> pairs = [];
        foreach (KeptRun run in runs)
        {
            for (int i = 0; i < run.Length; i++)
            {
                pairs.Add((run.Before + i, run.After + i));
            }
        }

        for (int i = 1; i < pairs.Count; i++)
        {
            pairs[i] = (pairs[i].Before, Earliest(quotation[pairs[i].Before], source, pairs[i - 1].After + 1, pairs[i].After));
        }

        for (int i = pairs.Count - 2; i >= 0; i--)
        {
            pairs[i] = (pairs[i].Before, Latest(quotation[pairs[i].Before], source, pairs[i].After, pairs[i + 1].After - 1));
        }

        return WithoutFarEnds(Joined(pairs));
    }

    private static int Earliest(int unit, int[] source, int from, int to)
    {
        int place = from;
        while (place < to && source[place] != unit)
        {
            place++;
        }

        return place;
    }

    private static int Latest(int unit, int[] source, int from, int to)
    {
        int place = to;
        while (place > from && source[place] != unit)
        {
            place--;
        }

        return place;
    }

    private static List<KeptRun> Joined(List<(int Before, int After)> pairs)
    {
        List<KeptRun> runs = [];
        foreach ((int before, int after) in pairs)
        {
            KeptRun last = runs.Count > 0 ? runs[runs.Count - 1] : default;
            if (runs.Count > 0 && last.BeforeEnd == before && last.AfterEnd == after)
            {
                runs[runs.Count - 1] = last with { Length = last.Length + 1 };
            }
            else
            {
                runs.Add(new KeptRun(before, after, 1));
            }
        }

        return runs;
    }

    private static List<KeptRun> WithoutFarEnds(List<KeptRun> runs)
    {
        int first = 0;
        while (first + 1 < runs.Count && IsFar(runs[first], runs[first + 1], runs[first].Length))
        {
            first++;
        }

        int last = runs.Count - 1;
        while (last > first && IsFar(runs[last - 1], runs[last], runs[last].Length))
        {
            last--;
        }

        return runs.GetRange(first, last + 1 - first);
    }

    private static bool IsFar(KeptRun one, KeptRun next, int length) => next.After - one.AfterEnd - (next.Before - one.BeforeEnd) > MostApart * length;
}
