namespace Corpus.Reading.English;

/// <summary>Words or fixed phrases of one list, or of several. Immutable.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;

    /// <summary>Null where words are not compared as they are written.</summary>
    private readonly WordShapes? _shapes;

    public WordSet(IEnumerable<string> words, IEqualityComparer<string> comparer)
    {
        _words = new HashSet<string>(words, comparer);
        if (ReferenceEquals(comparer, StringComparer.Ordinal))
        {
            _shapes = new WordShapes();
            foreach (string word in _words)
            {
                _shapes.Add(word);
            }
        }
    }

    public IEnumerable<string> Words => _words;

    public bool Contains(string word) => _shapes?.MayHave(word) != false && _words.Contains(word);

    /// <summary>These words and those of another list; all are compared as these are.</summary>
    public WordSet And(WordSet others) => new(_words.Concat(others._words), _words.Comparer);
}
