using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Corpus.Tests.Json;

/// <summary>docs/corpus.schema.json, and whether a JSON text fits it.</summary>
internal sealed class CorpusSchema
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonSchema _schema;

    private CorpusSchema(JsonObject schema) => _schema = JsonSchema.FromText(schema.ToJsonString(), new BuildOptions { SchemaRegistry = new SchemaRegistry() });

    /// <summary>The schema as it stands: any type, or a list of one.</summary>
    public static CorpusSchema Whole { get; } = new(Load());

    /// <summary>The definitions by their names.</summary>
    public static JsonObject Definitions => Load()["$defs"]!.AsObject();

    /// <summary>The schema of one type.</summary>
    public static CorpusSchema Of(string definition)
    {
        JsonObject schema = Load();
        schema.Remove("anyOf");
        schema["$ref"] = $"#/$defs/{definition}";
        return new CorpusSchema(schema);
    }

    /// <summary>What does not fit; null when all does.</summary>
    public string? Mistake(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        EvaluationResults results = _schema.Evaluate(document.RootElement, Options);
        return results.IsValid ? null : string.Join('\n', (results.Details ?? [])
            .Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key} {error.Value}"))) + "\n" + json;
    }

    private static JsonObject Load() => JsonNode.Parse(File.ReadAllText(Checkout.PathOf("docs/corpus.schema.json")))!.AsObject();
}
