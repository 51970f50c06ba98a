namespace Corpus.CompilerServices;

/// <summary>An array in the making, which is of one or two elements as a rule and of very many in a text made to be so.</summary>
internal struct Growing<T>
    where T : class
{
    private T[]? _items;
    private int _count;

    public readonly int Count => _count;

    public void Add(T item)
    {
        if (_items is null)
        {
            _items = [item];
            _count = 1;
            return;
        }

        if (_count == _items.Length)
        {
            T[] longer = new T[_count * 2];
            _items.CopyTo(longer, 0);
            _items = longer;
        }

        _items[_count] = item;
        _count++;
    }

    /// <summary>What was added; the given array when nothing was.</summary>
    public readonly T[] ToArray(T[] none) =>
        _items is null ? none
        : _count == _items.Length ? _items
        : new ReadOnlySpan<T>(_items, 0, _count).ToArray();
}
