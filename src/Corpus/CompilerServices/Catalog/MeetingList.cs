using System.Collections;

namespace Corpus.CompilerServices;

/// <summary>Meetings of one corpus, in the order of their days; a meeting is built when it is read.</summary>
internal sealed class MeetingList : IReadOnlyList<Meeting>
{
    public readonly MeetingCatalog Catalog;
    public readonly int Length;

    private readonly int[]? _positions;
    private readonly int _first;

    /// <summary>The meetings at the given positions of the catalog.</summary>
    public MeetingList(MeetingCatalog catalog, int[] positions)
    {
        Catalog = catalog;
        _positions = positions;
        Length = positions.Length;
    }

    /// <summary>Meetings that follow each other in the catalog.</summary>
    public MeetingList(MeetingCatalog catalog, int first, int count)
    {
        Catalog = catalog;
        _first = first;
        Length = count;
    }

    public int Count => Length;

    public Meeting this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return Catalog.GetMeeting(PositionOf(index));
        }
    }

    /// <summary>The position in the catalog of the meeting at a place in the list: what it says can be had there without building it.</summary>
    public int PositionOf(int index) => _positions is null ? _first + index : _positions[index];

    public IEnumerator<Meeting> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
