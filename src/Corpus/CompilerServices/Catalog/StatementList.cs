using System.Collections;

namespace Corpus.CompilerServices;

/// <summary>The statements of meetings, one meeting after the other; a meeting is built when its turn comes.</summary>
internal sealed class StatementList(IReadOnlyList<Meeting> meetings) : IReadOnlyList<Statement>
{
    /// <summary>Where the statements of each meeting begin, and after the last where they end.</summary>
    private int[]? _starts;

    public IReadOnlyList<Meeting> Meetings { get; } = meetings;

    public int Count => Starts[^1];

    public Statement this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            int at = Array.BinarySearch(Starts, index);
            int meeting = at < 0 ? ~at - 1 : LastOf(at);
            return Meetings[meeting].Statements[index - Starts[meeting]];
        }
    }

    private int[] Starts => _starts ??= CountStatements();

    public IEnumerator<Statement> GetEnumerator()
    {
        foreach (Meeting meeting in Meetings)
        {
            foreach (Statement statement in meeting.Statements)
            {
                yield return statement;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

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
        int[] starts = new int[Meetings.Count + 1];
        for (int i = 0; i < Meetings.Count; i++)
        {
            starts[i + 1] = starts[i] + Meetings[i].Statements.Length;
        }

        return starts;
    }
}
