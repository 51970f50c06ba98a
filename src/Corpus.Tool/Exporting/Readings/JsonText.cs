using System.Globalization;
using System.Text.Json;
using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Exporting.Readings;

/// <summary>Reads a text that stands in a line of JSON, <c>{"name": "2025-03-30.txt", "text": "…"}</c>; a line that is none is a finding.</summary>
internal static class JsonText
{
    /// <summary>The rule that says so, beside those of the texts.</summary>
    public const string Rule = "EXPORT002";

    /// <summary>Reads the line.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="line">Its bytes; null when it was too long to be kept.</param>
    /// <param name="reader">Reads the text.</param>
    public static TextReading Read(int number, byte[]? line, OneTextReader reader)
    {
        if (line is null)
        {
            return Wrong(number, $"the line has more than {JsonLines.Longest >> 20} MB");
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return Property(json, "name") is string name && Property(json, "text") is string text
                ? reader.Read(new CorpusText(name, text))
                : Wrong(number, "it is no object with the texts \"name\" and \"text\"");
        }
        catch (JsonException wrong)
        {
            return Wrong(number, $"it is no JSON at byte {(wrong.BytePositionInLine ?? 0) + 1}");
        }
        catch (InvalidOperationException)
        {
            return Wrong(number, "a text in it is no Unicode");
        }
    }

    private static string? Property(JsonDocument json, string name) =>
        json.RootElement.ValueKind == JsonValueKind.Object
        && json.RootElement.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static TextReading Wrong(int number, string why)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"line {number} of standard input");
        return new TextReading(name, null, [new Finding(Rule, FindingSeverity.Error, $"The line is left out: {why}. Write {{\"name\": \"2025-03-30.txt\", \"text\": \"…\"}}", "-", number, 1, 0)]);
    }
}
