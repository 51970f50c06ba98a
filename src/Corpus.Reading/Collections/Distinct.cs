using System.Collections.Immutable;

namespace Corpus.Reading.Collections;

/// <summary>Collects words, each once, in the order in which they come.</summary>
internal sealed class Distinct
{
    /// <summary>With more words than this, a set is faster than looking through them.</summary>
    private const int MostWithoutSet = 8;

    private ImmutableArray<string>.Builder? _words;
    private HashSet<string>? _seen;

    public void Add(string word)
    {
        _words ??= ImmutableArray.CreateBuilder<string>(1);
        if (_seen is null && _words.Count == MostWithoutSet)
        {
            _seen = new HashSet<string>(_words, StringComparer.Ordinal);
        }

        if (_seen?.Add(word) ?? !_words.Contains(word))
        {
            _words.Add(word);
        }
    }

    public EquatableArray<string> ToEquatableArray() => _words?.ToEquatableArray() ?? EquatableArray<string>.Empty;
}
