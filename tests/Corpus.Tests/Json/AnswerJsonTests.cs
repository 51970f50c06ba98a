using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Corpus.Tests.Json;

/// <summary>An answer is written so that it can be read and cited without looking anything up.</summary>
public sealed class AnswerJsonTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_line_of_a_concordance_has_the_whole_statement_around_the_words() => Assert.Equal(
        """
        {"phrase":"Peace and stability","count":1,"lines":[{"statement":"2025-03-30/2/3","meeting":"2025-03-30","line":13,"start":157,"length":19,"left":"The Ministers took note of activities by the People's Liberation Army (PLA) including the military situation around Taiwan, and emphasized the importance of","node":"peace and stability","right":"across the Taiwan Strait."}]}
        """,
        JsonSerializer.Serialize(Meetings.On20250330.Statements.Concordance("Peace and stability"), Relaxed));

    [Fact]
    public void Left_node_and_right_of_every_line_are_the_statement() => Assert.All(
        JsonNode.Parse(JsonSerializer.Serialize(Meetings.Corpus.Statements.Concordance("the")))!["lines"]!.AsArray(),
        line =>
        {
            string text = StatementOf(line!["statement"]!).Text;
            int start = line["start"]!.GetValue<int>();
            Assert.Equal(text[..start].TrimEnd(), Text(line["left"]));
            Assert.Equal(text.Substring(start, line["length"]!.GetValue<int>()), Text(line["node"]));
            Assert.Equal(text[(start + line["length"]!.GetValue<int>())..].TrimStart(), Text(line["right"]));
        });

    [Fact]
    public void A_frequency_list_says_how_much_was_counted_and_has_its_entries() => Assert.Equal(
        """
        {"total":5,"types":4,"entries":[{"word":"the","count":2,"perMillion":400000,"range":1},{"word":"ministers","count":1,"perMillion":200000,"range":1},{"word":"report","count":1,"perMillion":200000,"range":1},{"word":"welcomed","count":1,"perMillion":200000,"range":1}]}
        """,
        JsonSerializer.Serialize(Said("The Ministers welcomed the report.").Words()));

    [Fact]
    public void What_cannot_be_told_of_a_dispersion_is_null_and_is_written()
    {
        JsonObject json = JsonNode.Parse(JsonSerializer.Serialize(Meetings.Corpus.Statements.Dispersion("zebra")))!.AsObject();
        Assert.Equal(0, json["count"]!.GetValue<int>());
        Assert.Empty(json["positions"]!.AsArray());
        Assert.Equal(Meetings.All.Select(meeting => meeting.Id), json["parts"]!.AsArray().Select(part => Text(part!["meeting"])));
        Assert.All(
            ["juillandD", "deviationOfProportions", "normalizedDeviationOfProportions"],
            name => Assert.True(json.TryGetPropertyValue(name, out JsonNode? measure) && measure is null));
    }

    [Fact]
    public void The_positions_of_a_dispersion_are_numbers()
    {
        Dispersion dispersion = Meetings.Corpus.Statements.Dispersion("peace");
        Assert.NotEmpty(dispersion.Positions);
        Assert.Equal(dispersion.Positions, JsonNode.Parse(JsonSerializer.Serialize(dispersion))!["positions"]!.AsArray().Select(position => position!.GetValue<int>()));
    }

    [Fact]
    public void A_timeline_has_a_row_a_topic_and_a_cell_a_meeting()
    {
        JsonNode json = JsonNode.Parse(JsonSerializer.Serialize(Meetings.Corpus.TopicTimeline()))!;
        string[] meetings = [.. Meetings.All.Select(meeting => meeting.Id)];
        Assert.Equal(meetings, json["meetings"]!.AsArray().Select(Text));
        Assert.Equal(Topics.All.Select(topic => topic.Id), json["rows"]!.AsArray().Select(row => Text(row!["topic"])));
        JsonNode strait = json["rows"]!.AsArray().Single(row => Text(row!["label"]) == "Taiwan Strait")!;
        Assert.Equal(meetings, strait["cells"]!.AsArray().Select(cell => Text(cell!["meeting"])));
        Assert.Equal("2023-06-01", Text(strait["first"]));
        Assert.Equal("2025-03-30", Text(strait["last"]));
    }

    [Fact]
    public void A_redline_has_the_statements_of_both_texts_their_words_and_their_verbs()
    {
        MeetingCorpus corpus = MeetingCorpus.Read(
        [
            Summary("2025-03-30", "March 30, 2025", "The Ministers reaffirmed the importance of trilateral cooperation with Australia."),
            Summary("2025-10-29", "October 29, 2025", "The Ministers confirmed the importance of trilateral cooperation with Australia."),
        ]);
        Assert.Equal(
            """
            {"beforeMeetings":["2025-03-30"],"afterMeetings":["2025-10-29"],"changes":[{"kind":"Reworded","isMoved":false,"speakersChanged":false,"verbsChanged":[{"before":"Reaffirm","after":"Confirm"}],"before":[{"id":"2025-03-30/1/1","meeting":"2025-03-30","line":9,"text":"The Ministers reaffirmed the importance of trilateral cooperation with Australia."}],"after":[{"id":"2025-10-29/1/1","meeting":"2025-10-29","line":9,"text":"The Ministers confirmed the importance of trilateral cooperation with Australia."}],"edits":[{"kind":"Kept","text":"The Ministers "},{"kind":"Deleted","text":"reaffirmed"},{"kind":"Inserted","text":"confirmed"},{"kind":"Kept","text":" the importance of trilateral cooperation with Australia."}]}]}
            """,
            JsonSerializer.Serialize(corpus.Meetings[1].ChangesSince(corpus.Meetings[0])));
    }

    [Fact]
    public void A_wording_has_changes_only_where_the_topic_was_spoken_of_before()
    {
        JsonNode[] wordings = [.. JsonNode.Parse(JsonSerializer.Serialize(Topics.TaiwanStrait.Wordings))!.AsArray().Select(wording => wording!)];
        Assert.Equal(["2023-06-01", "2024-10-19", "2025-03-30"], wordings.Where(wording => wording["statements"]!.AsArray().Count > 0).Select(wording => Text(wording["meeting"])));
        Assert.Equal(["2024-10-19", "2025-03-30"], wordings.Where(wording => wording["changes"] is not null).Select(wording => Text(wording["meeting"])));
        Assert.Equal("2025-03-30", Text(wordings.Single(wording => Text(wording["meeting"]) == "2025-03-30")["changes"]!["afterMeetings"]![0]));
    }

    [Fact]
    public void An_act_says_where_verb_and_content_stand()
    {
        JsonNode act = JsonNode.Parse(JsonSerializer.Serialize(Said("The Ministers took note of the report.").Acts().Single()))!;
        Assert.Equal("""{"start":14,"length":12}""", act["verbRange"]!.ToJsonString());
        Assert.Equal("""{"start":27,"length":10}""", act["contentRange"]!.ToJsonString());
        Act inherited = Meetings.All.SelectMany(meeting => meeting.Statements).Acts().First(inherited => inherited.IsInherited);
        Assert.Null(JsonNode.Parse(JsonSerializer.Serialize(inherited))!["verbRange"]);
    }

    [Fact]
    public void What_is_given_as_a_list_is_an_array()
    {
        IReadOnlyList<Keyness> keys = Meetings.Latest.Statements.Words().KeynessAgainst(Meetings.On20230601.Statements.Words());
        Assert.Equal(keys.Select(key => key.Word), JsonNode.Parse(JsonSerializer.Serialize(keys))!.AsArray().Select(key => Text(key!["word"])));
        ImmutableArray<Edit> edits = Meetings.Latest.ChangesSince(Meetings.On20250330).Reworded[0].Edits;
        Assert.Equal(edits.Select(edit => edit.Text), JsonNode.Parse(JsonSerializer.Serialize(edits))!.AsArray().Select(edit => Text(edit!["text"])));
    }

    [Fact]
    public void A_quotation_says_which_words_of_which_statements_it_has() => Assert.Equal(
        """
        {"words":"reiterated the importance of […] stability","meeting":"2024-10-19","isAltered":true,"spans":[{"statement":{"id":"2024-10-19/4","meeting":"2024-10-19","line":13,"text":"Moreover, the Ministers reiterated the importance of peace and stability across the Taiwan Strait."},"start":24,"length":28,"text":"reiterated the importance of"},{"statement":{"id":"2024-10-19/4","meeting":"2024-10-19","line":13,"text":"Moreover, the Ministers reiterated the importance of peace and stability across the Taiwan Strait."},"start":63,"length":9,"text":"stability"}],"reportedSpeakers":["Nakatani","Austin"],"isDirectSpeech":false,"url":URL}
        """.Replace("URL", JsonSerializer.Serialize(Meetings.On20241019.Quote("reiterated the importance of […] stability").Url, Relaxed), StringComparison.Ordinal),
        JsonSerializer.Serialize(Meetings.On20241019.Quote("reiterated the importance of […] stability"), Relaxed));

    [Fact]
    public void A_check_says_what_was_checked_and_what_it_should_be() => Assert.Equal(
        """
        {"words":"The Ministers welcomed the paper on the Taiwan Strait","verdict":"Misquoted","found":null,"nearest":{"id":"2025-03-30/1/1","meeting":"2025-03-30","line":9,"text":"The Ministers welcomed the report on the Taiwan Strait."},"suggestion":"The Ministers welcomed the report on the Taiwan Strait","edits":[{"kind":"Kept","text":"The Ministers welcomed the "},{"kind":"Deleted","text":"paper"},{"kind":"Inserted","text":"report"},{"kind":"Kept","text":" on the Taiwan Strait"}]}
        """,
        JsonSerializer.Serialize(Summarized("The Ministers welcomed the report on the Taiwan Strait.").CheckQuotation("The Ministers welcomed the paper on the Taiwan Strait"), Relaxed));

    /// <summary>As trimmed, native and web programs do, which find a type by the value or through a property of the context.</summary>
    [Fact]
    public void The_context_writes_the_same_without_reflection()
    {
        Assert.All(Answers.All, answer => Assert.Equal(
            JsonSerializer.Serialize(answer, answer.GetType()), JsonSerializer.Serialize(answer, answer.GetType(), CorpusJsonContext.Default)));
        Assert.All(Answers.All.Where(answer => answer is Concordance or FrequencyList or TopicTimeline), answer => Assert.Equal(
            JsonSerializer.Serialize(answer, answer.GetType()), JsonSerializer.Serialize<object>(answer, CorpusJsonContext.Default.Options)));
        IReadOnlyList<Collocate> collocates = Meetings.Corpus.Statements.Collocates("alliance", 5);
        Assert.Equal(JsonSerializer.Serialize(collocates), JsonSerializer.Serialize(collocates, CorpusJsonContext.Default.Collocates));
    }

    private static ImmutableArray<Statement> Said(string sentence) => Summarized(sentence).Meetings[0].Statements;

    private static MeetingCorpus Summarized(string sentence) => MeetingCorpus.Read([Summary("2025-03-30", "March 30, 2025", sentence)]);

    private static CorpusText Summary(string name, string day, string sentence) => new(
        name + ".txt",
        $"""
        Japan-U.S. Defense Ministerial Meeting (Summary)

        {day}
        Ministry of Defense

        On {day}, Defense Minister Nakatani and Defense Secretary Hegseth held discussions at the Ministry of Defense. The summary is as follows.

        1 Overview
        {sentence}

        """);

    private static Statement StatementOf(JsonNode id) => Meetings.Corpus.Statements.Single(statement => statement.Id == Text(id));

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
