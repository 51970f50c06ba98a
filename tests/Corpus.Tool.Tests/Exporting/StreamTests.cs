using System.Text.Json;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>Texts are read one after the other: what is written of one depends on nothing else.</summary>
public class StreamTests
{
    public static TheoryData<string[]> Formats => new(
        ["csv"], ["json"], ["ndjson"], ["parquet"], ["parquet", "--partition-by", "year"], ["sqlite"], ["tei"]);

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_bytes_are_the_same_whatever_the_number_of_threads(string[] format)
    {
        using MadeTexts texts = new(80);
        string bad = texts.Add("2025-04-31.txt", "no such day");
        using Export one = Export.As(format[0], [.. format[1..], "--texts", texts.Pattern, bad, "--threads", "1"]);
        using Export many = Export.As(format[0], [.. format[1..], "--texts", texts.Pattern, bad, "--threads", "7"]);
        Dictionary<string, byte[]> expected = Export.Files(one.Output);
        Dictionary<string, byte[]> written = Export.Files(many.Output);
        Assert.Equal(expected.Keys.Order(), written.Keys.Order());
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(written[file.Key]), file.Key));
    }

    [Fact]
    public void Twenty_shards_have_the_rows_of_one_run()
    {
        using MadeTexts texts = new(100);
        using Export whole = Export.As("csv", "--texts", texts.Pattern);
        Export[] shards = [.. texts.Paths.Chunk(5).Select(paths => Export.As("csv", ["--texts", .. paths]))];
        foreach (string table in Export.Tables)
        {
            IEnumerable<string> rows = shards.SelectMany(shard => Rows($"{shard.Output}/{table}.csv"));
            Assert.Equal(Rows($"{whole.Output}/{table}.csv"), rows);
        }

        Array.ForEach(shards, shard => shard.Dispose());
    }

    [Fact]
    public void A_text_with_errors_is_left_out_and_told_and_its_findings_are_a_table()
    {
        using TextFolder folder = new();
        string right = folder.AddSummary("2025-03-30.txt", "2025-03-30.txt");
        string wrong = folder.Add("2025-04-31.txt", "no such day");
        string missing = folder["2025-05-02.txt"];
        File.WriteAllBytes(missing, [0xff, 0xfe, 0xfd]);
        using Export export = Export.As("csv", "--texts", wrong, right, missing);
        Assert.EndsWith("corpus: 2 texts with errors left out; the table findings says why\n", export.Run.Error, StringComparison.Ordinal);
        Assert.Equal("1", Duck.Value($"SELECT count(*) FROM {Duck.Csv($"{export.Output}/meetings.csv")}"));
        Assert.Equal(
            [[wrong, null], [missing, null]],
            Duck.Rows($"SELECT DISTINCT path, meeting_key FROM {Duck.Csv($"{export.Output}/findings.csv")} WHERE severity = 'Error' ORDER BY path"));
    }

    [Fact]
    public void One_text_counts_once_whatever_its_file_is_called()
    {
        using TextFolder folder = new();
        string first = folder.AddSummary("a/2025-03-30.txt", "2025-03-30.txt");
        string second = folder.AddSummary("b/2025-03-30.txt", "2025-03-30.txt");
        using Export export = Export.As("csv", "--texts", first, second, "--also-built-in");
        Assert.EndsWith("corpus: 2 texts that were written before left out; the table findings names them\n", export.Run.Error, StringComparison.Ordinal);
        Assert.Equal("5", Duck.Value($"SELECT count(*) FROM {Duck.Csv($"{export.Output}/meetings.csv")}"));
        Assert.Equal([[first], [second]], Duck.Rows($"SELECT path FROM {Duck.Csv($"{export.Output}/findings.csv")} WHERE rule = 'EXPORT001' ORDER BY path"));
    }

    [Fact]
    public void Lines_of_json_come_in_and_statements_go_out()
    {
        string input = Line("2025-03-30.txt", Checkout.Summary("2025-03-30.txt")) + "\r\n\n" + Line("2024-10-19.txt", Checkout.Summary("2024-10-19.txt"));
        ToolRun run = ToolRun.Of(null, false, input, "export", "-", "--format", "ndjson");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Equal(
            Meetings.On20250330.Statements.Concat(Meetings.On20241019.Statements).Select(statement => statement.Id),
            run.Out.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("{", "it is no JSON at byte 2")]
    [InlineData("[]", "it is no object with the texts")]
    [InlineData("{\"name\": \"2025-03-30.txt\"}", "it is no object with the texts")]
    [InlineData("{\"name\": 1, \"text\": \"\"}", "it is no object with the texts")]
    [InlineData("{\"name\": \"2025-03-30.txt\", \"text\": \"\\ud800\"}", "a text in it is no Unicode")]
    public void A_line_that_cannot_be_read_is_a_finding_and_the_others_are_read(string bad, string why)
    {
        string input = bad + "\n" + Line("2025-03-30.txt", Checkout.Summary("2025-03-30.txt"));
        Assert.Equal(14, ToolRun.Of(null, false, input, "export", "-", "--format", "ndjson").Out.Count(sign => sign == '\n'));
        ToolRun findings = ToolRun.Of(null, false, input, "export", "-", "--format", "ndjson", "--table", "findings");
        Assert.Contains($"\"line\":1,\"column\":1,\"length\":0,\"rule\":\"EXPORT002\",\"severity\":\"Error\",\"message\":\"The line is left out: {why}", findings.Out, StringComparison.Ordinal);
        Assert.Equal("corpus: 1 text with errors left out; the table findings says why\n", findings.Error);
    }

    [Fact]
    public void Nothing_in_is_nothing_out()
    {
        Assert.Equal(new ToolRun("", "", 0), ToolRun.Of("export", "-", "--format", "ndjson"));
        Assert.Equal(new ToolRun("[]\n", "", 0), ToolRun.Of("export", "-", "--format", "json", "--table", "acts"));
        Assert.StartsWith("statement_key,meeting_key", ToolRun.Of("export", "-", "--format", "csv", "--table", "statements").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_text_has_its_address_and_what_is_wrong_with_a_list_is_said_once()
    {
        using TextFolder folder = new();
        folder.AddSummary("in/2025-03-30.txt", "2025-03-30.txt");
        folder.AddSummary("in/2024-10-19.txt", "2024-10-19.txt");
        folder.AddSummary("in/2024-05-02.txt", "2024-05-02.txt");
        string one = folder.Add("one.txt", "2025-03-30.txt https://example.org/a\n2024-10-19.txt https://example.org/b\n1999-01-01.txt https://example.org/c\nnonsense\n");
        string two = folder.Add("two.txt", "2024-10-19.txt https://example.org/other\n");
        using Export export = Export.As("csv", "--texts", folder["in/*.txt"], "--sources", one, two);
        Assert.Equal(
            [["2024-05-02", null], ["2024-10-19", null], ["2025-03-30", "https://example.org/a"]],
            Duck.Rows($"SELECT id, url FROM {Duck.Csv($"{export.Output}/meetings.csv")} ORDER BY id"));
        Assert.Equal([[one, "4"], [two, "1"]], Duck.Rows($"SELECT path, line FROM {Duck.Csv($"{export.Output}/findings.csv")} WHERE path LIKE '%/one.txt' OR path LIKE '%/two.txt' ORDER BY path"));
    }

    [Fact]
    public void A_lexicon_of_ones_own_counts()
    {
        using TextFolder folder = new();
        string text = folder.AddSummary("2025-03-30.txt", "2025-03-30.txt");
        string lexicon = folder.Add("my-topics.txt", "Candor\n    candid views\n");
        Assert.Contains(",topic,Candor,Candor,", ToolRun.Of("export", "--format", "csv", "--table", "mentions", "--texts", text, "--lexicon", lexicon).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Linked_texts_know_the_acronyms_of_each_other_and_others_do_not()
    {
        using TextFolder folder = new();
        string pattern = folder["*.txt"];
        folder.AddSummary("2024-05-02.txt", "2024-05-02.txt");
        folder.Add("2024-10-19.txt", Checkout.Summary("2024-10-19.txt").Replace("the Forum on Defense Industrial Cooperation, Acquisition and Sustainment (DICAS)", "DICAS", StringComparison.Ordinal));
        string[] line = ["export", "--format", "csv", "--table", "mentions", "--texts", pattern];
        Assert.DoesNotContain("term,DICAS,DICAS,", OfDay(ToolRun.Of(line)), StringComparison.Ordinal);
        Assert.Contains("term,DICAS,DICAS,", OfDay(ToolRun.Of([.. line, "--linked"])), StringComparison.Ordinal);

        static string OfDay(ToolRun run) => string.Join('\n', run.Out.Split('\n').Where(row => row.TrimEnd().EndsWith(",2024,17", StringComparison.Ordinal)));
    }

    private static string Line(string name, string text) => JsonSerializer.Serialize(new { name, text });

    private static IEnumerable<string> Rows(string path) => File.ReadAllText(path).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);
}
