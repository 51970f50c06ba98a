using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>A phrase found in an opening, with everything in the lexicon that has this name, in the order of the files.</summary>
internal readonly record struct NamedMatch<T>(int Start, int Length, IReadOnlyList<T> Things)
{
    public int End => Start + Length;
}

/// <summary>Names that several things may share ("Defense Minister" of many countries), ready to be found.</summary>
internal sealed class NamedGroups<T>
{
    private readonly List<List<T>> _groups = [];
    private readonly PhraseMatcher _matcher;

    public NamedGroups(IEnumerable<(string Name, T Thing)> names)
    {
        PhraseMatcher.Builder builder = new();
        Dictionary<string, int> groups = new(StringComparer.Ordinal);
        Dictionary<string, string?> keys = new(StringComparer.Ordinal);
        foreach ((string name, T thing) in names)
        {
            // Countries write an office in the same letters: each name is read once.
            if (!keys.TryGetValue(name, out string? key))
            {
                keys.Add(name, key = Phrase.TryParse(name)?.Key);
            }

            if (key == null)
            {
                continue;
            }

            if (!groups.TryGetValue(key, out int group))
            {
                group = _groups.Count;
                groups.Add(key, group);
                _groups.Add([]);
                builder.Add(name, group);
            }

            _groups[group].Add(thing);
        }

        _matcher = builder.Build();
    }

    /// <summary>The longest name that begins at the first word from an offset on.</summary>
    public NamedMatch<T>? At(string text, int start) =>
        start < text.Length && _matcher.MatchAt(text, start, text.Length - start) is PhraseMatch match
            ? new NamedMatch<T>(match.Start, match.Length, _groups[match.Payload])
            : null;

    /// <summary>The names in a text, in order.</summary>
    public IEnumerable<NamedMatch<T>> In(string text) =>
        _matcher.Match(text).Select(match => new NamedMatch<T>(match.Start, match.Length, _groups[match.Payload]));
}
