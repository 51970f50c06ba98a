using System.Globalization;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>What one meeting says on one topic. Immutable; equal when all of it is.</summary>
[JsonConverter(typeof(TopicTimelineCellConverter))]
public sealed record TopicTimelineCell
{
    internal TopicTimelineCell(Meeting meeting, int statements, int words)
    {
        Meeting = meeting;
        Statements = statements;
        Words = words;
    }

    /// <summary>The meeting.</summary>
    public Meeting Meeting { get; }

    /// <summary>How many of its statements are on the topic; 0 when none is.</summary>
    public int Statements { get; }

    /// <summary>How many words these statements have together.</summary>
    public int Words { get; }

    /// <summary>Identifier and number of statements: "2025-03-30 4".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Meeting.Id} {Statements}");
}
