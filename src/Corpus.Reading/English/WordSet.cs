namespace Corpus.Reading.English;

/// <summary>Words or fixed phrases of one list. Immutable.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;

    public WordSet(IEnumerable<string> words, StringComparer comparer) => _words = new HashSet<string>(words, comparer);

    public bool Contains(string word) => _words.Contains(word);
}
