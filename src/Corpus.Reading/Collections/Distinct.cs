using System.Collections.Immutable;

namespace Corpus.Reading.Collections;

/// <summary>Collects words, each once, in the order in which they come.</summary>
internal sealed class Distinct
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string>.Builder _words = ImmutableArray.CreateBuilder<string>();

    public void Add(string word)
    {
        if (_seen.Add(word))
        {
            _words.Add(word);
        }
    }

    public EquatableArray<string> ToEquatableArray() => _words.ToEquatableArray();
}
