using System.Text.Json;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Exporting;

/// <summary>The rows of one text, written by reading it: data/summaries/2024-10-19.txt.</summary>
public class GoldenRowsTests
{
    /// <summary>The first 32 digits of what sha256sum says of the file.</summary>
    private const string Text = "2864f9c2f234b4d0e9d3766db40e872e";

    /// <summary>Where its sentences begin; the third and fourth begin inside the line of the second.</summary>
    private static readonly int[] Lines = [11, 13, 13, 13, 15, 17, 19, 21];

    [Fact]
    public void Its_meeting() => Check(
        "meetings",
        ["meeting_key", "id", "date", "year", "title", "published", "issuer", "format", "start_time", "duration_minutes", "is_duration_approximate", "place", "country", "are_participants_complete", "file", "url"],
        $"{Text} | 2024-10-19 | 2024-10-19 | 2024 | Japan-U.S. Defense Ministerial Meeting (Summary) | 2024-10-19 | Ministry of Defense | InPerson | 13:45 | 35 | True | Napoli | IT | True | 2024-10-19.txt | -");

    [Fact]
    public void Who_took_part() => Check(
        "participants",
        ["ordinal", "person_key", "family_name", "given_name", "office", "country", "qualifier"],
        "1 | JP:Nakatani: | Nakatani | - | Defense Minister | JP | -",
        "2 | US:Austin: | Austin | - | Defense Secretary | US | -");

    [Fact]
    public void Its_one_section() => Check("sections", ["section_key", "ordinal", "number", "heading", "line"], $"{Text}.1 | 1 | - | - | 11");

    [Fact]
    public void Its_statements() => Check(
        "statements",
        ["statement_key", "section_key", "id", "ordinal", "block", "item_number", "line"],
        [.. Lines.Select((line, i) => $"{Text}/{i + 1} | {Text}.1 | 2024-10-19/{i + 1} | {i + 1} | paragraph | - | {line}")]);

    [Fact]
    public void Its_acts() => Check(
        "acts",
        ["act_key", "line", "verb", "verb_text", "verb_start", "is_inherited"],
        $"{Text}/1#1 | 11 | Affirm | affirmed | 14 | False",
        $"{Text}/2#1 | 13 | Affirm | affirmed | 14 | False",
        $"{Text}/2#2 | 13 | Confirm | confirmed | 134 | False",
        $"{Text}/3#1 | 13 | Share | shared | 18 | False",
        $"{Text}/4#1 | 13 | Reiterate | reiterated | 24 | False",
        $"{Text}/5#1 | 15 | Confirm | confirmed | 83 | False",
        $"{Text}/6#1 | 17 | Concur | concurred | 14 | False",
        $"{Text}/7#1 | 19 | Confirm | confirmed | 14 | False",
        $"{Text}/8#1 | 21 | Concur | concurred | 14 | False");

    [Fact]
    public void What_its_fourth_sentence_mentions() => Check(
        "mentions",
        ["act_key", "kind", "key", "name", "line"],
        row => row["statement_key"] == $"{Text}/4",
        "- | speaker | JP:Nakatani: | Nakatani | 13",
        "- | speaker | US:Austin: | Austin | 13",
        "- | topic | TaiwanStrait | Taiwan Strait | 13",
        "- | place | TaiwanStrait | Taiwan Strait | 13",
        $"{Text}/4#1 | speaker | JP:Nakatani: | Nakatani | 13",
        $"{Text}/4#1 | speaker | US:Austin: | Austin | 13");

    [Fact]
    public void It_names_no_other_event() => Check("references", ["reference_key"]);

    private static void Check(string table, string[] columns, params string[] expected) => Check(table, columns, _ => true, expected);

    private static void Check(string table, string[] columns, Func<Dictionary<string, string?>, bool> isMeant, params string[] expected)
    {
        using TextFolder folder = new();
        string text = folder.AddSummary("2024-10-19.txt", "2024-10-19.txt");
        string[] lines = ToolRun.Of("export", "--format", "ndjson", "--table", table, "--texts", text).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<Dictionary<string, string?>> rows = lines.Select(Row).Where(isMeant);
        Assert.Equal(expected, rows.Select(row => string.Join(" | ", columns.Select(column => row[column] ?? "-"))));
    }

    private static Dictionary<string, string?> Row(string line) => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(line)!
        .ToDictionary(field => field.Key, field => field.Value.ValueKind == JsonValueKind.Null ? null : field.Value.ToString());
}
