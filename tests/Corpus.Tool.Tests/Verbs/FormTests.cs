using System.Text.Json;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Verbs;

/// <summary>What holds for the answers of all reading verbs.</summary>
public class FormTests
{
    public static TheoryData<string[]> Reading => new(
        ["list"], ["show", "2024-10-19"], ["show", "2025-03-30/1/2"], ["find", "peace"], ["acts"], ["acts", "missile*", "--by", "Hegseth"], ["words"], ["words", "--ngrams", "2"], ["keyness", "2025-10-29"],
        ["collocates", "alliance"], ["dispersion", "peace"], ["topics"], ["topic", "China"], ["redline", "2024-05-02", "2024-10-19"]);

    [Theory]
    [MemberData(nameof(Reading))]
    public void Json_is_an_array_that_is_not_empty(string[] line)
    {
        using JsonDocument json = JsonDocument.Parse(ToolRun.Of([.. line, "--json"]).Out);
        Assert.Equal(JsonValueKind.Array, json.RootElement.ValueKind);
        Assert.NotEqual(0, json.RootElement.GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public void Json_is_the_same_at_a_terminal_and_in_a_pipe(string[] line) =>
        Assert.Equal(ToolRun.Of([.. line, "--json"]).Out, ToolRun.Of(80, isColoured: true, "", [.. line, "--json"]).Out);

    [Theory]
    [MemberData(nameof(Reading))]
    public void A_pipe_gets_no_escape_and_no_table_art(string[] line) =>
        Assert.DoesNotContain(ToolRun.Of(line).Out, sign => sign is '\e' or (>= '─' and <= '╿') or (>= '▁' and <= '█'));

    [Theory]
    [MemberData(nameof(Reading))]
    public void Without_colour_there_is_no_escape(string[] line) => Assert.DoesNotContain('\e', ToolRun.At(80, line).Out);

    [Theory]
    [MemberData(nameof(Reading))]
    public void A_terminal_that_is_narrow_breaks_nothing(string[] line) => Assert.Equal(0, ToolRun.At(40, line).ExitCode);

    public static TheoryData<int, string[], string> Narrow => new()
    {
        { 40, ["topics"], "Deter and Respond\n2023-06-01: 2 2024-05-02: 2 2024-10-19: 2 2025-03-30: 2 2025-10-29: 2 All: 10" },
        { 40, ["keyness", "2025-10-29", "--top", "1"], "his\nHere: 8 There: 1 Log-likelihood: 16.90 Log ratio: 4.63 p: < 0.001" },
        { 40, ["collocates", "alliance", "--top", "1"], "deter\nTogether: 8 Count: 8 Expected: 0.53 Log-likelihood: 44.99 MI: 3.91 t: 2.64 logDice: 13.48" },
        { 40, ["find", "peace and stability"], "Statement: 2023-06-01/1/6 Line: 17\nFurthermore, the Ministers reiterated the importance of peace and stability across the Taiwan Strait" },
        { 40, ["dispersion", "Okinawa"], "2023-06-01 1 598\n2024-05-02 0 326" },
        { 40, ["list"], "2025-03-30\nPlace: Ministry of Defense Participants: Nakatani, Hegseth Statements: 14" },
        { 60, ["topics"], "Deter and Respond 2 2 2 2 2 10" },
    };

    [Theory]
    [MemberData(nameof(Narrow))]
    public void A_terminal_that_is_narrow_loses_no_column_and_breaks_no_number(int width, string[] line, string written)
    {
        string[] lines = [.. ToolRun.At(width, line).Out.Split('\n')];
        Assert.All(lines, one => Assert.True(one.Length <= width, one));

        // Without the blanks and ends of lines that a screen of this width needs.
        Assert.Contains(
            string.Join(' ', written.Split([' ', '\n'])),
            string.Join(' ', lines.SelectMany(one => one.Split(' ', StringSplitOptions.RemoveEmptyEntries))),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public void Two_forms_at_once_are_wrong_use(string[] line) => Assert.Equal(2, ToolRun.Of([.. line, "--json", "--markdown"]).ExitCode);

    [Theory]
    [InlineData("xterm-256color", null, true)]
    [InlineData(null, null, true)]
    [InlineData("xterm", "", true)]
    [InlineData("xterm", "1", false)]
    [InlineData("dumb", null, false)]
    public void Colours_are_for_terminals_that_have_them_and_users_who_want_them(string? terminal, string? noColour, bool shown) =>
        Assert.Equal(shown, Corpus.Tool.Output.Screen.ShowsColours(terminal, noColour));

    [Fact]
    public void An_empty_corpus_has_an_answer_of_every_verb()
    {
        using TextFolder folder = new();
        string bad = folder.Add("no-day.txt", "nothing");
        foreach (string[] line in new[] { new[] { "list" }, ["topics"], ["words"] })
        {
            ToolRun run = ToolRun.Of([.. line, "--texts", bad, "--json"]);
            Assert.Equal(0, run.ExitCode);
            Assert.Equal("[]\n", run.Out);
            Assert.Equal($"corpus: 1 file has errors and is left out; see: corpus lint {bad}\n", run.Error);
        }

        foreach (string[] line in new[] { new[] { "find", "peace" }, ["collocates", "peace"], ["dispersion", "peace"] })
        {
            Assert.Equal(1, ToolRun.Of([.. line, "--texts", bad]).ExitCode);
        }
    }

    [Fact]
    public void What_a_text_says_cannot_steer_the_terminal()
    {
        using TextFolder folder = new();
        string text = folder.Add("2025-03-30.txt", Checkout.Summary("2025-03-30.txt").Replace("peace and stability", "peace \e[31mand\u202E stability", StringComparison.Ordinal));
        foreach (string[] line in new[] { new[] { "show", "2025-03-30" }, ["find", "peace"] })
        {
            string shown = ToolRun.At(80, [.. line, "--texts", text]).Out;
            Assert.DoesNotContain('\e', shown);
            Assert.DoesNotContain('\u202E', shown);
        }
    }
}
