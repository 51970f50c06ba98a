namespace Corpus.Reading.Matching.Difference;

/// <summary>Gathers what is kept, where some pieces were set aside: places are given back, and what touches becomes one run.</summary>
internal sealed class KeptRuns(int[] beforePlaces, int[] afterPlaces)
{
    public List<KeptRun> Runs { get; } = [];

    /// <summary>Adds a run behind the others, counted without the pieces that were set aside.</summary>
    public void Add(KeptRun run)
    {
        for (int i = 0; i < run.Length; i++)
        {
            Add(beforePlaces[run.Before + i], afterPlaces[run.After + i]);
        }
    }

    private void Add(int before, int after)
    {
        if (Runs.Count > 0 && Runs[Runs.Count - 1] is KeptRun last && last.BeforeEnd == before && last.AfterEnd == after)
        {
            Runs[Runs.Count - 1] = last with { Length = last.Length + 1 };
            return;
        }

        Runs.Add(new KeptRun(before, after, 1));
    }
}
