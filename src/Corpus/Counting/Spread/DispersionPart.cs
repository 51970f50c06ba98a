using System.Globalization;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>What one meeting has of a phrase. Immutable; equal when all of it is.</summary>
[JsonConverter(typeof(DispersionPartConverter))]
public sealed record DispersionPart
{
    internal DispersionPart(Meeting meeting, int words, int count)
    {
        Meeting = meeting;
        Words = words;
        Count = count;
    }

    /// <summary>The meeting.</summary>
    public Meeting Meeting { get; }

    /// <summary>How many words its statements have, of those given; at least 1.</summary>
    public int Words { get; }

    /// <summary>How often the phrase stands in them.</summary>
    public int Count { get; }

    /// <summary>Identifier and count: "2025-03-30 4".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Meeting.Id} {Count}");
}
