namespace Corpus.Reading.Matching.Alignment;

/// <summary>
/// Tells what moved: the groups outside the longest run that is in the order of both texts; of two runs as long, the one
/// with more text stays. A split or merge stands where its first statement does.
/// </summary>
internal static class Order
{
    /// <summary>The groups that moved.</summary>
    /// <param name="lengthOf">How much text a group has.</param>
    public static HashSet<Group> Moved(IReadOnlyList<Group> groups, Func<Group, int> lengthOf, int beforeCount)
    {
        List<Group> order = [.. groups.OrderBy(group => group.After[0])];
        BestRuns best = new(beforeCount);
        int[] previous = new int[order.Count];
        for (int i = 0; i < order.Count; i++)
        {
            int place = order[i].Before[0];
            Run run = best.EndingBefore(place);
            previous[i] = run.Last;
            best.Add(place, new Run(run.Count + 1, run.Text + lengthOf(order[i]), i));
        }

        HashSet<Group> moved = [.. order];
        for (int i = best.EndingBefore(beforeCount).Last; i >= 0; i = previous[i])
        {
            moved.Remove(order[i]);
        }

        return moved;
    }

    /// <summary>Groups in the order of both texts, up to the last of them.</summary>
    private readonly record struct Run(int Count, long Text, int Last)
    {
        public static readonly Run None = new(0, 0, -1);

        public bool IsBetterThan(Run other) => Count > other.Count || (Count == other.Count && Text > other.Text);
    }

    /// <summary>The best run that ends before a place, found and kept in the logarithm of their number (P. Fenwick 1994).</summary>
    private sealed class BestRuns(int count)
    {
        private readonly Run[] _runs = [.. Enumerable.Repeat(Run.None, count + 1)];

        public Run EndingBefore(int place)
        {
            Run best = Run.None;
            for (int i = place; i > 0; i -= i & -i)
            {
                best = _runs[i].IsBetterThan(best) ? _runs[i] : best;
            }

            return best;
        }

        public void Add(int place, Run run)
        {
            for (int i = place + 1; i < _runs.Length; i += i & -i)
            {
                _runs[i] = run.IsBetterThan(_runs[i]) ? run : _runs[i];
            }
        }
    }
}
