using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>One topic over all meetings. Immutable and thread-safe.</summary>
[JsonConverter(typeof(TopicTimelineRowConverter))]
public sealed class TopicTimelineRow
{
    internal TopicTimelineRow(Topic topic, ImmutableArray<TopicTimelineCell> cells)
    {
        Topic = topic;
        Cells = cells;
    }

    /// <summary>The topic.</summary>
    public Topic Topic { get; }

    /// <summary>A cell a meeting, in the order of the meetings, those without the topic too.</summary>
    public ImmutableArray<TopicTimelineCell> Cells { get; }

    /// <summary>The first meeting with a statement on the topic; null when there is none.</summary>
    public Meeting? First => Cells.FirstOrDefault(cell => cell.Statements > 0)?.Meeting;

    /// <summary>The last meeting with a statement on the topic; null when there is none.</summary>
    public Meeting? Last => Cells.LastOrDefault(cell => cell.Statements > 0)?.Meeting;

    /// <summary>The topic and the numbers of statements: "Taiwan Strait: 1 1 0 2 0".</summary>
    public override string ToString() => OneLine.Of($"{Topic.Label}: {string.Join(' ', Cells.Select(cell => cell.Statements))}");
}
