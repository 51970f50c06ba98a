namespace Corpus.Reading.Matching.Alignment;

/// <summary>Counts what statements share with one, and gives those that share most.</summary>
internal sealed class MostShared(int count, int most)
{
    private readonly long[] _weights = new long[count];
    private readonly List<int> _found = [];
    private readonly List<int> _best = [];

    public void Add(int statement, int weight)
    {
        if (_weights[statement] == 0)
        {
            _found.Add(statement);
        }

        _weights[statement] += weight;
    }

    /// <summary>The best, and forgets all; of two that share as much, the one nearer to a place.</summary>
    public IReadOnlyList<int> Take(int place)
    {
        _best.Clear();
        foreach (int statement in _found)
        {
            int at = _best.Count;
            while (at > 0 && IsBetter(statement, _best[at - 1], place))
            {
                at--;
            }

            if (at < most)
            {
                _best.Insert(at, statement);
                _best.RemoveRange(Math.Min(_best.Count, most), _best.Count - Math.Min(_best.Count, most));
            }
        }

        _found.ForEach(statement => _weights[statement] = 0);
        _found.Clear();
        return _best;
    }

    private bool IsBetter(int one, int other, int place)
    {
        int order = _weights[one].CompareTo(_weights[other]);
        order = order != 0 ? order : Math.Abs(other - place).CompareTo(Math.Abs(one - place));
        return order > 0 || (order == 0 && one < other);
    }
}
