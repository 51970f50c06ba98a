using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Corpus.Json;

namespace Corpus;

/// <summary>
/// Writes the model and its answers as JSON in trimmed and native programs, where <see cref="JsonSerializer"/> cannot look at types by
/// reflection. Knows every type of the model and what is counted, compared and quoted, and lists of each: arrays, <c>List</c>, <c>ImmutableArray</c> and the interfaces of lists that are only read. In
/// other programs <c>JsonSerializer.Serialize(value)</c> writes the same without it. Thread-safe.
/// </summary>
/// <remarks>
/// The record of a document, the type of <c>Meetings.On20250330</c>, belongs to the project that it was generated in and is written as a
/// <see cref="Corpus.Meeting"/>: <c>JsonSerializer.Serialize(Meetings.On20250330, CorpusJsonContext.Default.Meeting)</c>. The form is described
/// in docs/json.md of the package, and by the JSON Schema beside it.
/// </remarks>
/// <example><code>string json = JsonSerializer.Serialize(Meetings.Latest.Statements, CorpusJsonContext.Default.Statements);</code></example>
public sealed partial class CorpusJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    /// <summary>A context with the default options.</summary>
    /// <example><code>builder.Services.ConfigureHttpJsonOptions(http =&gt; http.SerializerOptions.TypeInfoResolverChain.Insert(0, CorpusJsonContext.Default));</code></example>
    public CorpusJsonContext()
        : base(null)
    {
    }

    /// <summary>A context with options of one's own: indented, or with another encoder. Names and nulls stay as they are.</summary>
    /// <param name="options">The options, which belong to this context from now on and can no longer be changed.</param>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    /// <exception cref="InvalidOperationException">The options belong to another context or were used before.</exception>
    /// <example><code>CorpusJsonContext indented = new(new JsonSerializerOptions { WriteIndented = true });</code></example>
    public CorpusJsonContext(JsonSerializerOptions options)
        : base(options ?? throw new ArgumentNullException(nameof(options)))
    {
    }

    /// <summary>The context with the default options, shared.</summary>
    public static CorpusJsonContext Default { get; } = new();

    /// <summary>Null: nothing of what this context writes depends on options that it was made for.</summary>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <summary>How a type is written, with the options of this context.</summary>
    /// <param name="type">A type of the model or of an answer, or a list of one.</param>
    /// <returns>What <see cref="JsonSerializer"/> needs to know; null for any other type.</returns>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out JsonTypeInfo? info) ? info : null;

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => JsonTypeInfos.Make(type, options);

    private JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
