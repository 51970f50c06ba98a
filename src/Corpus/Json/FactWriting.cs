using System.Globalization;
using System.Text.Json;

namespace Corpus.Json;

/// <summary>How facts of one kind are written, wherever they stand.</summary>
internal static class FactWriting
{
    /// <summary>"2025-03-30".</summary>
    public static void WriteDay(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? day) =>
        writer.WriteString(name, day?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>"09:50:00", as <see cref="JsonSerializer"/> writes a <see cref="TimeOnly"/> and reads it again.</summary>
    public static void WriteTime(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, TimeOnly? time) =>
        writer.WriteString(name, time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture));

    /// <summary>"2025-03-30T09:50:00+09:00".</summary>
    public static void WriteMoment(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? moment) =>
        writer.WriteString(name, moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    /// <summary>A number, or null.</summary>
    public static void WriteCount(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? count)
    {
        if (count is double number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Where something stands in a text, as start and length, or null.</summary>
    public static void WriteRange(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Range? place)
    {
        if (place is not Range range)
        {
            writer.WriteNull(name);
            return;
        }

        // The model counts both from the beginning.
        writer.WriteStartObject(name);
        writer.WriteNumber("start"u8, range.Start.Value);
        writer.WriteNumber("length"u8, range.End.Value - range.Start.Value);
        writer.WriteEndObject();
    }

    /// <summary>An array of numbers, in the order given.</summary>
    public static void WriteNumbers(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<int> numbers)
    {
        writer.WriteStartArray(name);
        foreach (int number in numbers)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }

    /// <summary>An array of texts or identifiers, in the order given.</summary>
    public static void WriteTexts(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>An object with the facts of a value.</summary>
    public static void WriteObject<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value, Action<Utf8JsonWriter, T> writeFacts)
    {
        writer.WriteStartObject(name);
        writeFacts(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Such an object, or null.</summary>
    public static void WriteOptionalObject<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, Action<Utf8JsonWriter, T> writeFacts)
        where T : class
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteObject(name, value, writeFacts);
        }
    }

    /// <summary>An array of such objects, in the order given.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<T> values, Action<Utf8JsonWriter, T> writeFacts)
    {
        writer.WriteStartArray(name);
        foreach (T value in values)
        {
            writer.WriteStartObject();
            writeFacts(writer, value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
