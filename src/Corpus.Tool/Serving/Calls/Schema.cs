using System.Text.Json;
using System.Text.Json.Nodes;

namespace Corpus.Tool.Serving.Calls;

/// <summary>Writes the JSON Schema of arguments.</summary>
internal static class Schema
{
    /// <summary>An object with these properties and no other.</summary>
    public static JsonElement Of(IReadOnlyList<Input> inputs)
    {
        JsonObject properties = [];
        JsonArray required = [];
        foreach (Input input in inputs)
        {
            properties[input.Name] = new JsonObject { ["type"] = input.IsNumber ? "integer" : "string", ["description"] = input.Meaning };
            if (input.IsRequired)
            {
                required.Add((JsonNode)input.Name);
            }
        }

        JsonObject schema = new() { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
        return JsonDocument.Parse(schema.ToJsonString()).RootElement.Clone();
    }
}
