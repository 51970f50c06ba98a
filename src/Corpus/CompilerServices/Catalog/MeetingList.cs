using System.Collections;

namespace Corpus.CompilerServices;

/// <summary>Meetings of one corpus, in the order of their days; a meeting is built when it is read.</summary>
internal sealed class MeetingList : IReadOnlyList<Meeting>
{
    private readonly MeetingCatalog _catalog;
    private readonly int[]? _positions;
    private readonly int _first;

    /// <summary>The meetings at the given positions of the catalog.</summary>
    public MeetingList(MeetingCatalog catalog, int[] positions)
    {
        _catalog = catalog;
        _positions = positions;
        Count = positions.Length;
    }

    /// <summary>Meetings that follow each other in the catalog.</summary>
    public MeetingList(MeetingCatalog catalog, int first, int count)
    {
        _catalog = catalog;
        _first = first;
        Count = count;
    }

    public int Count { get; }

    public Meeting this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _catalog.GetMeeting(PositionOf(index));
        }
    }

    /// <summary>The transcript of the meeting at a place in the list, which is not built for it.</summary>
    public string TranscriptAt(int index) => _catalog.TranscriptOf(PositionOf(index));

    /// <summary>The statements of that meeting, which is not built for them.</summary>
    public Statement[] StatementsAt(int index, string transcript) => _catalog.BodyOf(PositionOf(index), transcript).Statements;

    public IEnumerator<Meeting> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PositionOf(int index) => _positions is null ? _first + index : _positions[index];
}
