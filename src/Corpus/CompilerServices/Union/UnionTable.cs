using System.Collections;
using Corpus.Reading.Text;

namespace Corpus.CompilerServices;

/// <summary>
/// The entries of one kind. Entries with one identifier are one, with what either corpus knows, unless their facts contradict each other: then the
/// second gets a number.
/// </summary>
/// <param name="joined">Two entries of one identifier as one; null where they contradict each other.</param>
/// <param name="named">An entry under another identifier.</param>
internal sealed class UnionTable<T>(Func<T, T, T?> joined, Func<T, string, T> named) : IEnumerable<T>
    where T : class
{
    private readonly Dictionary<string, int> _used = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, T> _entries = new(StringComparer.Ordinal);

    /// <summary>Adds an entry of a corpus.</summary>
    /// <param name="id">Its identifier there.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="renames">Receives its identifier in the union, where that is another.</param>
    public void Add(string id, T entry, Dictionary<string, string> renames)
    {
        if (_entries.TryGetValue(id, out T? known) && joined(known, entry) is T both)
        {
            _entries[id] = both;
            return;
        }

        string unique = Identifier.Unique(id, _used);
        _entries.Add(unique, named(entry, unique));
        if (unique != id)
        {
            renames.Add(id, unique);
        }
    }

    public IEnumerator<T> GetEnumerator() => _entries.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
