using System.Collections;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>When each topic was spoken of, and how much: a row a topic, a cell a meeting. Immutable and thread-safe.</summary>
[JsonConverter(typeof(TopicTimelineConverter))]
public sealed class TopicTimeline : IReadOnlyList<TopicTimelineRow>
{
    private readonly ImmutableArray<TopicTimelineRow> _rows;

    private TopicTimeline(ImmutableArray<Meeting> meetings, ImmutableArray<TopicTimelineRow> rows)
    {
        Meetings = meetings;
        _rows = rows;
    }

    /// <summary>The meetings, in order: what the cells of each row are of.</summary>
    public ImmutableArray<Meeting> Meetings { get; }

    /// <summary>How many topics there are.</summary>
    public int Count => _rows.Length;

    /// <summary>The row at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public TopicTimelineRow this[int index] => _rows[index];

    /// <inheritdoc/>
    public IEnumerator<TopicTimelineRow> GetEnumerator() => ((IEnumerable<TopicTimelineRow>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The topics over the meetings; each statement is looked at once. A topic of another corpus counts where it has the same identifier.</summary>
    internal static TopicTimeline Of(IEnumerable<Meeting> meetings, IEnumerable<Topic> topics)
    {
        ImmutableArray<Meeting> columns = [.. meetings];
        Dictionary<Topic, (int Statements, int Words)[]> cells = [];
        ImmutableArray<Topic> rows = [.. topics.Where(topic => cells.TryAdd(topic, new (int, int)[columns.Length]))];
        for (int column = 0; column < columns.Length; column++)
        {
            foreach (Statement statement in columns[column].Statements)
            {
                Add(cells, column, statement);
            }
        }

        return new TopicTimeline(columns, [.. rows.Select(topic => Row(topic, columns, cells[topic]))]);
    }

    private static void Add(Dictionary<Topic, (int Statements, int Words)[]> cells, int column, Statement statement)
    {
        int words = statement.Topics.IsEmpty ? 0 : new CutStatement(statement.Text).Words.Length;
        foreach (Topic topic in statement.Topics)
        {
            if (cells.TryGetValue(topic, out (int Statements, int Words)[]? row))
            {
                row[column] = (row[column].Statements + 1, row[column].Words + words);
            }
        }
    }

    private static TopicTimelineRow Row(Topic topic, ImmutableArray<Meeting> meetings, (int Statements, int Words)[] cells) =>
        new(topic, [.. cells.Select((cell, i) => new TopicTimelineCell(meetings[i], cell.Statements, cell.Words))]);
}
