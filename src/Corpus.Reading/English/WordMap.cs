namespace Corpus.Reading.English;

/// <summary>What is known of some words, compared as they are written; made to be asked of words that are seldom among them.</summary>
internal sealed class WordMap<T>
{
    private readonly WordShapes _shapes = new();
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    public WordMap()
    {
    }

    public WordMap(IEnumerable<KeyValuePair<string, T>> values)
    {
        foreach (KeyValuePair<string, T> value in values)
        {
            Add(value.Key, value.Value);
        }
    }

    public void Add(string word, T value)
    {
        _shapes.Add(word);
        _values.Add(word, value);
    }

    /// <param name="value">What is known of the word; the default where it is not there.</param>
    public bool TryGet(string word, out T? value)
    {
        if (_shapes.MayHave(word))
        {
            return _values.TryGetValue(word, out value);
        }

        value = default;
        return false;
    }
}
