namespace Corpus.Reading.Matching.Difference;

/// <summary>
/// Gives up what is kept between two changes where it helps nobody to read them: of "~~steady close consultations~~ **further joint talks** of
/// ~~two old leaders~~ **three new chiefs**" the "of" is struck and written again.
/// </summary>
/// <remarks>
/// A run between two changes weighs <see cref="SmallWord"/> for each small word and mark and <see cref="OtherWord"/> for each other. It is an
/// island when it weighs no more than the words of the larger side of each of the two changes: a single "of" between changes
/// of two words, a single noun between changes of four. More than <see cref="MostByChance"/> in a row, as "that they will demonstrate strong
/// leadership to", is the same phrase and no chance, however long the changes are. What stands at an end of the text is never given up.
/// </remarks>
internal sealed class Islands
{
    private const int SmallWord = 2;
    private const int OtherWord = 4;

    /// <summary>What four nouns weigh: two sentences that have little else in common share less than that, or a set phrase that a reader knows.</summary>
    private const int MostByChance = 4 * OtherWord;

    private readonly List<KeptRun> _kept = [];
    private readonly int[] _weights;

    /// <param name="isSmall">Which pieces of the text before are function words or marks.</param>
    private Islands(bool[] isSmall)
    {
        _weights = new int[isSmall.Length + 1];
        for (int i = 0; i < isSmall.Length; i++)
        {
            _weights[i + 1] = _weights[i] + (isSmall[i] ? SmallWord : OtherWord);
        }
    }

    /// <summary>The runs that are no islands; each run is looked at until it is given up once, so the time is linear.</summary>
    public static List<KeptRun> Without(List<KeptRun> runs, bool[] isSmall, int beforeLength, int afterLength)
    {
        Islands islands = new(isSmall);
        foreach (KeptRun run in runs)
        {
            islands.GiveUpBefore(run);
            islands._kept.Add(run);
        }

        islands.GiveUpBefore(new KeptRun(beforeLength, afterLength, 0));
        return islands._kept;
    }

    private void GiveUpBefore(KeptRun next)
    {
        while (_kept.Count > 0 && IsIsland(next))
        {
            _kept.RemoveAt(_kept.Count - 1);
        }
    }

    private bool IsIsland(KeptRun next)
    {
        KeptRun run = _kept[_kept.Count - 1];
        KeptRun previous = _kept.Count > 1 ? _kept[_kept.Count - 2] : default;
        int weight = _weights[run.BeforeEnd] - _weights[run.Before];
        return weight <= MostByChance && weight <= SizeOfChange(previous, run) && weight <= SizeOfChange(run, next);
    }

    private static int SizeOfChange(KeptRun one, KeptRun next) =>
        Math.Max(next.Before - one.BeforeEnd, next.After - one.AfterEnd);
}
