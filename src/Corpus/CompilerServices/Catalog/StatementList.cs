namespace Corpus.CompilerServices;

/// <summary>The statements of meetings as a list: the count and a place in it build what is before it.</summary>
internal sealed class StatementList(IReadOnlyList<Meeting> meetings) : MeetingStatements(meetings), IReadOnlyList<Statement>
{
    /// <summary>Where the statements of each meeting begin, and after the last where they end.</summary>
    private int[]? _starts;

    public int Count => Starts[^1];

    public Statement this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            int at = Array.BinarySearch(Starts, index);
            int meeting = at < 0 ? ~at - 1 : LastOf(at);
            return meetings[meeting].Statements[index - Starts[meeting]];
        }
    }

    private int[] Starts => _starts ??= CountStatements();

    /// <summary>Meetings without a statement begin where the next one does.</summary>
    private int LastOf(int meeting)
    {
        while (Starts[meeting + 1] == Starts[meeting])
        {
            meeting++;
        }

        return meeting;
    }

    private int[] CountStatements()
    {
        int[] starts = new int[meetings.Count + 1];
        for (int i = 0; i < meetings.Count; i++)
        {
            starts[i + 1] = starts[i] + meetings[i].Statements.Length;
        }

        return starts;
    }
}
