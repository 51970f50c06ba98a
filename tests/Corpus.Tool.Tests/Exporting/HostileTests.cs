using System.Text.Json;
using System.Xml.Linq;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>What a text says goes out as it is, in whatever it could break.</summary>
public sealed class HostileTests : IDisposable
{
    private const string Words = "the \"Ministers\", reiterated =1+1 <b>&amp;</b> 'DROP TABLE acts;-- \u0001\u000B 日本 \U0001F600";

    private readonly TextFolder _folder = new();

    private readonly string _text;

    public HostileTests() => _text = _folder.Add(
        "2025-03-30.txt",
        Checkout.Summary("2025-03-30.txt").Replace("candid views", Words, StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void In_csv_and_json_and_parquet_and_sqlite()
    {
        MeetingCorpus corpus = MeetingCorpus.Read([_text]);
        string[][] expected = [.. corpus.Statements.Select(statement => new[] { statement.Text })];
        Assert.Contains(expected, statement => statement[0].Contains("=1+1 <b>", StringComparison.Ordinal));
        using Export csv = Export.As("csv", "--texts", _text);
        using Export parquet = Export.As("parquet", "--texts", _text);
        using Export sqlite = Export.As("sqlite", "--texts", _text);
        string[] lines = ToolRun.Of("export", "--format", "ndjson", "--texts", _text).Out.TrimEnd('\n').Split('\n');
        Assert.Equal(expected, Duck.Rows($"SELECT text FROM {Duck.Csv($"{csv.Output}/statements.csv")}"));
        Assert.Equal(expected, Duck.Rows($"SELECT text FROM {Duck.Parquet($"{parquet.Output}/statements.parquet")}"));
        Assert.Equal(expected, lines.Select(line => new[] { JsonSerializer.Deserialize<JsonElement>(line).GetProperty("text").GetString() }));
        Assert.Equal(expected.Length, LibraryCounts.Of(corpus)["statements"]);
    }

    [Fact]
    public void In_tei_what_xml_cannot_have_is_shown_as_such()
    {
        using Export tei = Export.As("tei", "--texts", _text);
        string body = XDocument.Load(Directory.GetFiles(tei.Output, "*.xml").Single()).Root!.Value;
        Assert.Contains(Words.Replace('\u0001', '\uFFFD').Replace('\u000B', '\uFFFD'), body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_text_leads_to_no_other_folder()
    {
        string line = JsonSerializer.Serialize(new { name = "../../2025-03-30-..\\..\\x.txt", text = Checkout.Summary("2025-03-30.txt") });
        ToolRun run = ToolRun.Of(null, false, line, "export", "-", "--format", "tei", "-o", _folder["a/b/tei"]);
        Assert.Equal(0, run.ExitCode);
        Assert.All(Directory.EnumerateFiles(_folder["a"], "*", SearchOption.AllDirectories), file => Assert.Equal(_folder["a/b/tei"], Path.GetDirectoryName(file)));
    }
}
