namespace Corpus.Reading.Matching.Difference;

/// <summary>
/// The most pieces that two sequences have in common in the same order: E. W. Myers, "An O(ND) Difference Algorithm and Its
/// Variations" (1986), forwards only.
/// </summary>
/// <remarks>
/// What only one side has cannot be kept and is set aside first, so that texts with nothing in common cost nothing. After
/// <see cref="MostEdits"/> edits the way that has come furthest is taken for good, and the search begins anew where it ends: what
/// is said to be kept is so in every case, but beyond the bound there may have been more to keep. The time is at most the length
/// of both, times the bound; the memory the square of the bound.
/// </remarks>
internal sealed class ShortestEdits
{
    /// <summary>Statements have some fifty words, a long section a thousand: only unlike texts of another kind come to it.</summary>
    public const int MostEdits = 500;

    private readonly int[] _before;
    private readonly int[] _after;
    private readonly KeptRuns _kept;
    private readonly CancellationToken _cancellation;
    private readonly List<int[]> _reached = [];

    private ShortestEdits(int[] before, int[] after, KeptRuns kept, CancellationToken cancellation)
    {
        _before = before;
        _after = after;
        _kept = kept;
        _cancellation = cancellation;
    }

    /// <summary>The runs that are kept, in order; two of them never touch on both sides.</summary>
    /// <param name="before">The pieces before; equal numbers are equal pieces, from 0.</param>
    /// <param name="after">The pieces after.</param>
    /// <param name="kinds">One more than the largest number.</param>
    public static List<KeptRun> Between(int[] before, int[] after, int kinds, CancellationToken cancellation)
    {
        int[] common = Common(before, after, kinds);
        int[] beforePlaces = Places(before, common);
        int[] afterPlaces = Places(after, common);
        KeptRuns kept = new(beforePlaces, afterPlaces);
        new ShortestEdits(At(before, beforePlaces), At(after, afterPlaces), kept, cancellation).Run();
        return kept.Runs;
    }

    /// <summary>3 for a kind of piece that both have.</summary>
    private static int[] Common(int[] before, int[] after, int kinds)
    {
        int[] common = new int[kinds];
        foreach (int piece in before)
        {
            common[piece] = 1;
        }

        foreach (int piece in after)
        {
            common[piece] |= 2;
        }

        return common;
    }

    private static int[] Places(int[] pieces, int[] common) =>
        [.. Enumerable.Range(0, pieces.Length).Where(place => common[pieces[place]] == 3)];

    private static int[] At(int[] pieces, int[] places) => Array.ConvertAll(places, place => pieces[place]);

    private void Run()
    {
        int x = 0;
        int y = 0;
        while (x < _before.Length && y < _after.Length)
        {
            (x, y) = Leg(x, y);
        }
    }

    /// <summary>From a place to the end, or as far as the bound allows.</summary>
    private (int X, int Y) Leg(int fromX, int fromY)
    {
        int width = _before.Length - fromX;
        int height = _after.Length - fromY;
        _reached.Clear();
        for (int edits = 0; ; edits++)
        {
            _cancellation.ThrowIfCancellationRequested();
            int[] reached = new int[edits + 1];
            _reached.Add(reached);
            int furthest = 0;
            for (int i = 0; i <= edits; i++)
            {
                int diagonal = (2 * i) - edits;
                int x = Slide(Entry(edits, i), diagonal, fromX, fromY);
                reached[i] = x;
                int y = x - diagonal;
                if (x >= width && y >= height)
                {
                    return TakeWay(edits, i, fromX, fromY);
                }

                furthest = IsFurther(edits, i, furthest, width, height) ? i : furthest;
            }

            if (edits == MostEdits)
            {
                return TakeWay(edits, furthest, fromX, fromY);
            }
        }
    }

    /// <summary>Where a diagonal is entered from the ways with one edit less, the one that has come further.</summary>
    private int Entry(int edits, int i)
    {
        if (edits == 0)
        {
            return 0;
        }

        int[] last = _reached[edits - 1];
        return i == 0 || (i < edits && last[i - 1] < last[i]) ? last[i] : last[i - 1] + 1;
    }

    private int Slide(int x, int diagonal, int fromX, int fromY)
    {
        int i = fromX + x;
        int j = fromY + x - diagonal;
        while (i < _before.Length && j < _after.Length && _before[i] == _after[j])
        {
            i++;
            j++;
        }

        return i - fromX;
    }

    /// <summary>A way that ran over an end counts for nothing.</summary>
    private bool IsFurther(int edits, int i, int than, int width, int height)
    {
        int[] reached = _reached[edits];
        int x = reached[i];
        int y = x - (2 * i) + edits;
        int otherX = reached[than];
        int otherY = otherX - (2 * than) + edits;
        bool isInside = x <= width && y <= height;
        return isInside && (otherX > width || otherY > height || x + y > otherX + otherY);
    }

    /// <summary>Keeps what the way to a place has in common.</summary>
    private (int X, int Y) TakeWay(int edits, int i, int fromX, int fromY)
    {
        int endX = _reached[edits][i];
        int endY = endX - (2 * i) + edits;
        List<KeptRun> way = [];
        while (true)
        {
            int x = _reached[edits][i];
            int diagonal = (2 * i) - edits;
            int entry = Entry(edits, i);
            way.Add(new KeptRun(fromX + entry, fromY + entry - diagonal, x - entry));
            if (edits == 0)
            {
                break;
            }

            int[] last = _reached[edits - 1];
            i = i == 0 || (i < edits && last[i - 1] < last[i]) ? i : i - 1;
            edits--;
        }

        for (int step = way.Count - 1; step >= 0; step--)
        {
            _kept.Add(way[step]);
        }

        return (fromX + endX, fromY + endY);
    }
}
