using System.Text.Json;

namespace Corpus.Tool.Inputs;

/// <summary>Reads a text that stands in a line of JSON, <c>{"name": "2025-03-30.txt", "text": "…"}</c>.</summary>
internal static class JsonText
{
    /// <summary>What stands for the standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads the line.</summary>
    /// <param name="line">Its bytes; null when it was too long to be kept.</param>
    /// <returns>The text, or why there is none.</returns>
    public static (CorpusText? Text, string Why) Read(byte[]? line)
    {
        if (line is null)
        {
            return (null, $"the line has more than {JsonLines.Longest >> 20} MB");
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return Property(json, "name") is string name && Property(json, "text") is string text
                ? (new CorpusText(name, text), "")
                : (null, "it is no object with the texts \"name\" and \"text\"");
        }
        catch (JsonException wrong)
        {
            return (null, $"it is no JSON at byte {(wrong.BytePositionInLine ?? 0) + 1}");
        }
        catch (InvalidOperationException)
        {
            return (null, "a text in it is no Unicode");
        }
    }

    private static string? Property(JsonDocument json, string name) =>
        json.RootElement.ValueKind == JsonValueKind.Object
        && json.RootElement.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
