using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Corpus.Tool.Output;

/// <summary>What a verb answers, before it is decided in which form it goes out.</summary>
/// <param name="Parts">What is shown, in order.</param>
/// <param name="WriteJson">Writes the same as JSON, an array as docs/corpus.schema.json has it.</param>
/// <param name="Found">False when what was asked for was not found or something was wrong, which is the exit code 1.</param>
internal sealed record Answer(ImmutableArray<Part> Parts, Action<Utf8JsonWriter> WriteJson, bool Found = true)
{
    /// <summary>The answer as Markdown, where the library has a form of its own; null where it is made of the parts.</summary>
    public string? Markdown { get; init; }

    /// <summary>An answer of the model, which serializes as it is.</summary>
    /// <param name="items">What the array holds.</param>
    /// <param name="parts">What is shown.</param>
    public static Answer Of<T>(IEnumerable<T> items, params ImmutableArray<Part> parts) => new(
        parts,
        writer => JsonSerializer.Serialize(writer, items, (JsonTypeInfo<IEnumerable<T>>)CorpusJsonContext.Default.GetTypeInfo(typeof(IEnumerable<T>))!));
}
