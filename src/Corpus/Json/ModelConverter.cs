using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpus.Json;

/// <summary>
/// Writes one type of the model as JSON: its own facts, under fixed names in camel case whatever the caller's naming policy is, and the
/// identifiers of what it refers to. Nothing is left out: what the text does not say is null. For <c>System.Text.Json</c>, which finds
/// the converters by the types; nothing else needs it. Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ModelConverter<T> : JsonConverter<T>
    where T : notnull
{
    private protected ModelConverter()
    {
    }

    /// <summary>True for the type and for those that derive from it: the record of a document is a <see cref="Meeting"/>.</summary>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <returns>True when it can be written.</returns>
    public sealed override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <summary>Always throws: what a text says is read from that text.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw NotRead(typeToConvert);

    /// <summary>Always throws: what a text says is read from that text.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw NotRead(typeToConvert);

    /// <summary>Writes the value.</summary>
    /// <param name="writer">Receives it.</param>
    /// <param name="value">What to write.</param>
    /// <param name="options">Not used: the form is fixed. How characters are escaped is the writer's matter.</param>
    /// <exception cref="ArgumentNullException">Writer or value is null.</exception>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        WriteValue(writer, value);
    }

    /// <summary>Writes the identifier of the value as a key of an object, so that counts by person or topic can be written.</summary>
    /// <param name="writer">Receives it.</param>
    /// <param name="value">What the key stands for.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException">Writer or value is null.</exception>
    /// <exception cref="NotSupportedException">The type has no identifier.</exception>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(KeyOf(value) ?? throw new NotSupportedException($"{typeof(T)} has no identifier that could be the key of a JSON object."));
    }

    /// <summary>Writes one JSON value.</summary>
    private protected abstract void WriteValue(Utf8JsonWriter writer, T value);

    /// <summary>What identifies the value, where it is referred to; null for a type without an identifier.</summary>
    private protected virtual string? KeyOf(T value) => null;

    private static NotSupportedException NotRead(Type type) => new(
        $"{type} is written as JSON and not read from it: what it says belongs to a corpus that is read from its texts. " +
        "Keep the identifier and look it up there, as in Meetings.ById(id).");
}
