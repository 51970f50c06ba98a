using System.Globalization;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus;

/// <summary>How often a word, or some words in a row, was met. Immutable; equal when all of it is.</summary>
[JsonConverter(typeof(WordFrequencyConverter))]
public sealed record WordFrequency
{
    internal WordFrequency(string word, int count, int range, int total)
    {
        Word = word;
        Count = count;
        Range = range;
        PerMillion = total == 0 ? 0 : count * 1e6 / total;
    }

    /// <summary>The word in lower case with straight apostrophes, "japan's"; of an n-gram its words with one blank between, "peace and".</summary>
    public string Word { get; }

    /// <summary>How often it was met; 0 when it was not.</summary>
    public int Count { get; }

    /// <summary>How often that is in a million words, or n-grams: <see cref="Count"/> over <see cref="FrequencyList.Total"/>; 0 in an empty list.</summary>
    public double PerMillion { get; }

    /// <summary>In how many meetings it was met.</summary>
    public int Range { get; }

    /// <summary>Word and count: "alliance 24".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Word} {Count}");
}
