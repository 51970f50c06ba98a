using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Corpus.CompilerServices;

namespace Corpus;

/// <summary>
/// One kind of entry of a corpus, in the order of the identifiers: <c>Meetings.Corpus.Topics</c>. The classes <c>People</c>, <c>Topics</c> and so
/// on have a property for each of the same entries. Immutable and thread-safe; an entry is made when it is first asked for, once.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
/// <example><code>Topic? strait = Meetings.Corpus.Topics.Find("taiwan strait");</code></example>
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
    private ILookup<string, T>? _byName;

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

    /// <summary>
    /// The entry with a name: identifier, label, title, acronym or its long form, code, family name or full name. Upper and lower case, hyphens
    /// and blanks do not count.
    /// </summary>
    /// <param name="text">The name, as in "taiwan strait".</param>
    /// <returns>The entry; null when there is none, and when several have that name and none has it as its identifier.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public T? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        T[] found = [.. (_byName ??= ByName())[EntryNames.Key(text)]];
        return found.Length == 1 ? found[0]
            : found.Where(entry => EntryNames.Key(_id(entry)) == EntryNames.Key(text)).Take(2).ToArray() is [T named] ? named
            : null;
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

    private ILookup<string, T> ByName() => this
        .SelectMany(entry => EntryNames.Of(entry).OfType<string>().Select(EntryNames.Key).Distinct().Select(name => (name, entry)))
        .ToLookup(pair => pair.name, pair => pair.entry, StringComparer.Ordinal);

    private Dictionary<string, T> ById() => _byId ??= this.ToDictionary(_id, StringComparer.Ordinal);
}
