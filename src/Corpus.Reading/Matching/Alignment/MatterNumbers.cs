namespace Corpus.Reading.Matching.Alignment;

/// <summary>Numbers for the words and the neighbours of two texts, from 0.</summary>
internal sealed class MatterNumbers
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _neighbours = [];

    public int Count => _words.Count + _neighbours.Count;

    public int OfWord(string stem)
    {
        if (!_words.TryGetValue(stem, out int number))
        {
            _words.Add(stem, number = Count);
        }

        return number;
    }

    /// <summary>Two words in this order.</summary>
    public int OfNeighbours(int one, int next)
    {
        long key = ((long)one << 32) | (uint)next;
        if (!_neighbours.TryGetValue(key, out int number))
        {
            _neighbours.Add(key, number = Count);
        }

        return number;
    }
}
