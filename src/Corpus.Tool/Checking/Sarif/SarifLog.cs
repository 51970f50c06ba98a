using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Reading.Findings;

namespace Corpus.Tool.Checking.Sarif;

/// <summary>Writes what was found as SARIF 2.1.0, the form in which code hosts take findings of a tool (OASIS, Static Analysis Results Interchange Format).</summary>
internal sealed partial class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly Rule[] AllRules = [.. Rules.All()];

    private readonly Utf8JsonWriter _writer;

    private SarifLog(Utf8JsonWriter writer) => _writer = writer;

    /// <summary>What ends a line of a text, and so counts in the places of its findings. A log that does not say so means the first two.</summary>
    public static ImmutableArray<string> LineEndsOfTexts { get; } = ["\r\n", "\n", "\r"];

    /// <summary>What ends a line of an article.</summary>
    public static ImmutableArray<string> LineEndsOfArticles { get; } = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    /// <summary>Writes a log of one run.</summary>
    public static void Write(Utf8JsonWriter writer, ImmutableArray<string> lineEnds, IEnumerable<SarifResult> results)
    {
        SarifLog log = new(writer);
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        log.WriteTool();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("newlineSequences");
        foreach (string end in lineEnds)
        {
            writer.WriteStringValue(end);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("results");
        foreach (SarifResult result in results)
        {
            log.Write(result);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>What a rule says, with "…" for what each finding puts there.</summary>
    public static string HelpOf(Rule rule) => ValuePlace().Replace(rule.Message, "…");

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex ValuePlace();

    private void WriteTool()
    {
        _writer.WriteStartObject("tool");
        _writer.WriteStartObject("driver");
        _writer.WriteString("name", "corpus");
        _writer.WriteString("semanticVersion", typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        _writer.WriteStartArray("rules");
        foreach (Rule rule in AllRules)
        {
            _writer.WriteStartObject();
            _writer.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Title);
            WriteText("fullDescription", rule.Title + ".");
            WriteText("help", HelpOf(rule));
            _writer.WriteStartObject("defaultConfiguration");
            _writer.WriteString("level", Level((FindingSeverity)rule.Severity));
            _writer.WriteEndObject();
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void Write(SarifResult result)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId", result.Finding.Id);
        _writer.WriteNumber("ruleIndex", Array.FindIndex(AllRules, rule => rule.Id == result.Finding.Id));
        _writer.WriteString("level", Level(result.Finding.Severity));
        WriteText("message", result.Part is null ? result.Finding.Message : string.Create(CultureInfo.InvariantCulture, $"{result.Part}: {result.Finding.Message}"));
        _writer.WriteStartArray("locations");
        _writer.WriteStartObject();
        _writer.WriteStartObject("physicalLocation");
        WriteFile(result.Finding.Path);
        if (result.Region is SarifRegion region)
        {
            Write("region", region);
        }

        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        if (!result.Replacements.IsEmpty)
        {
            WriteFix(result);
        }

        _writer.WriteEndObject();
    }

    private void WriteFix(SarifResult result)
    {
        _writer.WriteStartArray("fixes");
        _writer.WriteStartObject();
        WriteText("description", "Write what is right.");
        _writer.WriteStartArray("artifactChanges");
        _writer.WriteStartObject();
        WriteFile(result.Finding.Path);
        _writer.WriteStartArray("replacements");
        foreach (SarifReplacement replacement in result.Replacements)
        {
            _writer.WriteStartObject();
            Write("deletedRegion", replacement.Region);
            WriteText("insertedContent", replacement.Text);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private void WriteFile(string path)
    {
        _writer.WriteStartObject("artifactLocation");
        _writer.WriteString("uri", SarifUri.Of(path));
        _writer.WriteEndObject();
    }

    private void Write(string name, SarifRegion region)
    {
        _writer.WriteStartObject(name);
        _writer.WriteNumber("startLine", region.Line);
        _writer.WriteNumber("startColumn", region.Column);
        _writer.WriteNumber("endLine", region.EndLine);
        _writer.WriteNumber("endColumn", region.EndColumn);
        _writer.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _writer.WriteStartObject(name);
        _writer.WriteString("text", text);
        _writer.WriteEndObject();
    }
}
