using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Corpus.CompilerServices;

/// <summary>
/// One kind of entry of a corpus, in the order of the catalog. For generated code: the lookups are the classes
/// <c>People</c>, <c>Topics</c> and so on. Immutable and thread-safe; an entry is made when it is first asked for, once.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Lookup<T> : IReadOnlyList<T>
    where T : class
{
    private readonly MeetingCatalog _catalog;
    private readonly EntryTable _table;
    private readonly string[] _fields;
    private readonly Func<Entry, T> _create;
    private readonly Func<T, string> _id;
    private readonly T?[] _entries;
    private Dictionary<string, T>? _byId;

    internal Lookup(MeetingCatalog catalog, string transcript, string[] fields, Func<Entry, T> create, Func<T, string> id)
    {
        _catalog = catalog;
        _table = new EntryTable(transcript);
        _fields = fields;
        _create = create;
        _id = id;
        _entries = new T?[_table.Count];
    }

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <inheritdoc/>
    public T this[int index] => _entries[index] ?? Create(index);

    /// <summary>The entry with an identifier.</summary>
    /// <param name="id">The identifier; upper and lower case count.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has none with that identifier.</exception>
    public T ById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(id, out T? entry) ? entry : throw Missing.Entry(typeof(T).Name, id, ById().Keys);
    }

    /// <summary>The entry with an identifier, if there is one.</summary>
    /// <param name="id">The identifier; upper and lower case count.</param>
    /// <param name="entry">The entry, or null.</param>
    /// <returns>True when there is one.</returns>
    /// <exception cref="ArgumentNullException">The identifier is null.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out T? entry)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ById().TryGetValue(id, out entry);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The entry that a transcript names.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal T Find(TranscriptLine word)
    {
        int position = _table.Find(word);
        return position >= 0 ? this[position] : throw Missing.Link(typeof(T).Name, word.Text());
    }

    /// <summary>The entries that a line of a transcript names.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal T[] FindAll(TranscriptLine words)
    {
        int count = words.CountWords();
        T[] entries = count == 0 ? [] : new T[count];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = Find(words.Word());
        }

        return entries;
    }

    private T Create(int index)
    {
        if (_table.HasOtherField(index, _fields, out TranscriptLine name))
        {
            throw Missing.Field(typeof(T).Name, _table.Id(index).Text(), name);
        }

        T entry = _create(new Entry(_catalog, _table, index));
        return Interlocked.CompareExchange(ref _entries[index], entry, null) ?? entry;
    }

    private Dictionary<string, T> ById() => _byId ??= this.ToDictionary(_id, StringComparer.Ordinal);
}
