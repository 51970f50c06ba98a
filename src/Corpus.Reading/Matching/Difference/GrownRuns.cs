namespace Corpus.Reading.Matching.Difference;

/// <summary>
/// Lets each run that is kept take in the pieces beside it that both texts have: where an island was given up, its "the" can stand at the end of
/// both sides of the change, and is no part of it. "~~reiterated~~ **took note of the army, and emphasized** the importance".
/// </summary>
internal static class GrownRuns
{
    /// <summary>The runs with what they took in; each piece is looked at twice at most, so the time is linear.</summary>
    public static List<KeptRun> Of(List<KeptRun> runs, int[] before, int[] after)
    {
        List<KeptRun> grown = [];
        KeptRun last = default;
        foreach (KeptRun run in runs)
        {
            last = Close(grown, last, run, before, after);
        }

        Close(grown, last, new KeptRun(before.Length, after.Length, 0), before, after);
        return grown;
    }

    /// <summary>Shares out what begins and ends the change between two runs; what begins it goes first.</summary>
    private static KeptRun Close(List<KeptRun> grown, KeptRun last, KeptRun next, int[] before, int[] after)
    {
        int room = Math.Min(next.Before - last.BeforeEnd, next.After - last.AfterEnd);
        int first = 0;
        while (first < room && before[last.BeforeEnd + first] == after[last.AfterEnd + first])
        {
            first++;
        }

        int end = 0;
        while (end < room - first && before[next.Before - end - 1] == after[next.After - end - 1])
        {
            end++;
        }

        Add(grown, new KeptRun(last.BeforeEnd, last.AfterEnd, first));
        Add(grown, new KeptRun(next.Before - end, next.After - end, next.Length + end));
        return next;
    }

    private static void Add(List<KeptRun> grown, KeptRun run)
    {
        if (run.Length > 0)
        {
            grown.Add(run);
        }
    }
}
