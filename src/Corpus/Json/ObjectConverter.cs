using System.ComponentModel;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>Writes a type of the model that is an object in JSON. Immutable and thread-safe.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ObjectConverter<T> : ModelConverter<T>
    where T : notnull
{
    private protected ObjectConverter()
    {
    }

    private protected sealed override void WriteValue(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteFacts(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes each fact as a property, always all of them and in the same order.</summary>
    private protected abstract void WriteFacts(Utf8JsonWriter writer, T value);
}
