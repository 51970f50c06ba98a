using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Corpus.Tests.Model;

namespace Corpus.Tests.Json;

/// <summary>What is written, how the caller's options bear on it, and that nothing is read back.</summary>
public sealed class JsonTests
{
    private static readonly JsonSerializerOptions OwnWays = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Types => [.. WrittenTypes.All.Where(type => !type.IsEnum).Select(type => type.Name)];

    [Fact]
    public void A_statement_says_where_it_stands_and_all_that_it_says()
    {
        JsonNode json = JsonNode.Parse(JsonSerializer.Serialize(Meetings.On20250330.Statements))![0]!;
        Statement statement = Meetings.On20250330.Statements[0];
        Assert.Equal(statement.Id, Text(json["id"]));
        Assert.Equal("2025-03-30", Text(json["meeting"]));
        Assert.Equal(statement.Section.Heading, Text(json["section"]!["heading"]));
        Assert.Equal(statement.Block.Line, json["block"]!["line"]!.GetValue<int>());
        Assert.Equal(statement.Text, Text(json["text"]));
        Assert.Equal(statement.Speakers.Select(person => person.Id), Texts(json["speakers"]));
        Assert.Equal(statement.Acts.Select(act => act.Verb.ToString()), json["acts"]!.AsArray().Select(act => Text(act!["verb"])));
        Assert.Equal(statement.Acts.Select(act => act.Content), json["acts"]!.AsArray().Select(act => Text(act!["content"])));
        Assert.All(json["acts"]!.AsArray(), act => Assert.Equal(statement.Id, Text(act!["statement"])));
        Assert.Equal(statement.Topics.Select(topic => topic.Id), Texts(json["topics"]));
        Assert.Equal(statement.Countries.Select(country => country.Code), Texts(json["countries"]));
    }

    [Fact]
    public void A_meeting_has_its_facts_and_the_identifiers_of_what_it_refers_to()
    {
        JsonNode json = JsonNode.Parse(JsonSerializer.Serialize(Meetings.On20230601))!;
        Assert.Equal("2023-06-01", Text(json["date"]));
        Assert.Equal("09:20:00", Text(json["startTime"]));
        Assert.Equal("2023-06-01T09:20:00+09:00", Text(json["start"]));
        Assert.Equal("2023-06-01T10:35:00+09:00", Text(json["end"]));
        Assert.Equal(75, json["durationMinutes"]!.GetValue<int>());
        Assert.Equal("InPerson", Text(json["format"]));
        Assert.Equal("MinistryOfDefense", Text(json["place"]));
        Assert.Equal("Japan Ministry of Defense", Text(json["placeName"]));
        Assert.Equal(["Hamada", "Austin"], json["participants"]!.AsArray().Select(participant => Text(participant!["person"])));
        Assert.Equal(["JP", "US"], json["participants"]!.AsArray().Select(participant => Text(participant!["country"])));
        Assert.Equal(Meetings.On20230601.Statements.Select(statement => statement.Id), Texts(json["statements"]));
    }

    [Fact]
    public void A_record_of_a_document_is_written_as_a_meeting() =>
        Assert.Equal(JsonSerializer.Serialize<Meeting>(Meetings.On20250330), JsonSerializer.Serialize(Meetings.On20250330));

    [Fact]
    public void A_paragraph_and_an_item_are_written_as_blocks()
    {
        Item item = Meetings.On20250330.Sections.SelectMany(section => section.Blocks).OfType<Item>().First();
        Paragraph paragraph = Meetings.On20250330.Sections.SelectMany(section => section.Blocks).OfType<Paragraph>().First();
        Assert.Equal(JsonSerializer.Serialize<Block>(item), JsonSerializer.Serialize(item));
        Assert.Equal(JsonSerializer.Serialize<Block>(paragraph), JsonSerializer.Serialize(paragraph));
        Assert.Equal(["Item", "Paragraph"], new Block[] { item, paragraph }.Select(block => Text(JsonNode.Parse(JsonSerializer.Serialize(block))!["kind"])));
    }

    [Fact]
    public void What_the_text_does_not_say_is_null_and_is_written()
    {
        JsonObject json = JsonNode.Parse(JsonSerializer.Serialize(Meetings.On20250330))!.AsObject();
        Assert.True(json.TryGetPropertyValue("published", out JsonNode? published));
        Assert.Null(published);
    }

    [Fact]
    public void The_callers_options_change_no_name_no_verb_and_no_null() => Assert.All(
        ModelObjects.Reachable.Concat(Answers.All),
        value => Assert.Equal(JsonSerializer.Serialize(value, value.GetType()), JsonSerializer.Serialize(value, value.GetType(), OwnWays)));

    [Fact]
    public void The_writer_decides_how_characters_are_escaped()
    {
        Statement quoted = new MadeCorpus().First.Statements[0];
        Assert.Contains("\"text\":\"The Ministers discussed\\nthe \\u201CPLA\\u201D.\"", JsonSerializer.Serialize(quoted), StringComparison.Ordinal);
        Assert.Contains("\"text\":\"The Ministers discussed\\nthe “PLA”.\"", JsonSerializer.Serialize(quoted, Relaxed), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_pair_of_surrogates_is_written_as_a_replacement() =>
        Assert.Equal("\"a\\uFFFDb\"", JsonSerializer.Serialize("a\uD800b"));

    [Fact]
    public void What_is_written_does_not_depend_on_the_culture()
    {
        string[] expected = [.. ModelObjects.Reachable.Concat(Answers.All).Select(value => JsonSerializer.Serialize(value, value.GetType()))];
        CultureInfo before = CultureInfo.CurrentCulture;
        foreach (string name in new[] { "ar-SA", "th-TH", "de-DE", "fa-IR" })
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            try
            {
                Assert.Equal(expected, ModelObjects.Reachable.Concat(Answers.All).Select(value => JsonSerializer.Serialize(value, value.GetType())));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void What_has_an_identifier_can_be_the_key_of_an_object()
    {
        Assert.Equal("{\"Austin\":3}", JsonSerializer.Serialize(new Dictionary<Person, int> { [People.Austin] = People.Austin.Meetings.Count }));
        Assert.Equal("{\"JP\":1}", JsonSerializer.Serialize(new Dictionary<Country, int> { [Countries.Japan] = 1 }));
        Assert.Equal("{\"DefenseSecretary\":1}", JsonSerializer.Serialize(new Dictionary<Office, int> { [People.Austin.Offices[0]] = 1 }));
        Assert.Equal("{\"Hawaii\":1}", JsonSerializer.Serialize(new Dictionary<Place, int> { [Places.Hawaii] = 1 }));
        Assert.Equal("{\"TaiwanStrait\":1}", JsonSerializer.Serialize(new Dictionary<Topic, int> { [Topics.TaiwanStrait] = 1 }));
        Assert.Equal("{\"Dicas\":1}", JsonSerializer.Serialize(new Dictionary<Term, int> { [Terms.Dicas] = 1 }));
        Assert.Equal("{\"2025-03-30\":14}", JsonSerializer.Serialize(new Dictionary<Meeting, int> { [Meetings.On20250330] = 14 }));
        Assert.Equal("{\"2025-02\":1}", JsonSerializer.Serialize(new Dictionary<PartialDate, int> { [new PartialDate(2025, 2)] = 1 }));
        Assert.Equal("{\"Reiterate\":1}", JsonSerializer.Serialize(new Dictionary<ReportingVerb, int> { [ReportingVerb.Reiterate] = 1 }));
        Assert.Equal(
            Meetings.Latest.Statements.Select(statement => statement.Id),
            JsonNode.Parse(JsonSerializer.Serialize(Meetings.Latest.Statements.ToDictionary(statement => statement, statement => statement.Line)))!.AsObject().Select(entry => entry.Key));
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Source, int> { [Meetings.Latest.Source] = 1 }));
        Assert.StartsWith("Corpus.Source has no identifier", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_parts_of_the_model_is_written_with_them()
    {
        var row = new { Topic = Topics.TaiwanStrait, Meetings = Meetings.InYear(2025), Said = (object)Meetings.Latest.Statements[0].Acts, None = default(Person) };
        JsonNode json = JsonNode.Parse(JsonSerializer.Serialize(row))!;
        Assert.Equal("TaiwanStrait", Text(json["Topic"]!["id"]));
        Assert.Equal(["2025-03-30", "2025-10-29"], json["Meetings"]!.AsArray().Select(meeting => Text(meeting!["id"])));
        Assert.NotEmpty(json["Said"]!.AsArray());
        Assert.Null(json["None"]);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_is_read_back_and_the_exception_says_why(string name)
    {
        Type type = WrittenTypes.All.Single(type => type.Name == name);
        foreach (string json in new[] { "{}", "\"2025\"", "1" })
        {
            NotSupportedException exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, type));
            Assert.StartsWith($"{type} is written as JSON and not read from it", exception.Message, StringComparison.Ordinal);
        }

        NotSupportedException inList = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("[{}]", typeof(ImmutableArray<>).MakeGenericType(type)));
        Assert.Contains("is written as JSON and not read from it", inList.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_enums_are_read_back()
    {
        Assert.Equal(ReportingVerb.TakeNote, JsonSerializer.Deserialize<ReportingVerb>("\"TakeNote\""));
        Assert.Equal(MeetingFormat.Video, JsonSerializer.Deserialize<MeetingFormat?>("\"Video\""));
    }

    private static string? Text(JsonNode? node) => node?.GetValue<string>();

    private static IEnumerable<string?> Texts(JsonNode? node) => node!.AsArray().Select(Text);
}
