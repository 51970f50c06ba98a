namespace Corpus.Reading.Matching.Difference;

/// <summary>
/// Lets each run that is kept take in the pieces before it that both texts have: where an island was given up, its "the" can stand at the end of
/// both sides of the change, and is no part of it. "~~reiterated~~ **took note of the army, and emphasized** the importance". Behind a run none
/// are left, as the search keeps what it can at once.
/// </summary>
internal static class GrownRuns
{
    /// <summary>The runs with what they took in; each piece is looked at once at most, so the time is linear.</summary>
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

    /// <summary>Adds a run with what ends the change between it and the last.</summary>
    private static KeptRun Close(List<KeptRun> grown, KeptRun last, KeptRun next, int[] before, int[] after)
    {
        int room = Math.Min(next.Before - last.BeforeEnd, next.After - last.AfterEnd);
        int end = 0;
        while (end < room && before[next.Before - end - 1] == after[next.After - end - 1])
        {
            end++;
        }

        KeptRun run = new(next.Before - end, next.After - end, next.Length + end);
        if (run.Length > 0)
        {
            grown.Add(run);
        }

        return next;
    }
}
