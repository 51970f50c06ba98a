using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Corpus.Tests.Model;

namespace Corpus.Tests.Json;

/// <summary>What is written fits docs/corpus.schema.json, type by type and object by object.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Definitions => [.. WrittenTypes.All.Select(WrittenTypes.NameOf).Distinct()];

    [Fact]
    public void Every_public_type_names_its_converter_and_has_its_place_in_the_schema()
    {
        HashSet<string> defined = [.. CorpusSchema.Definitions.Select(definition => definition.Key)];
        Assert.All(WrittenTypes.All, type =>
        {
            Assert.Contains(WrittenTypes.NameOf(type), defined);
            Assert.NotEmpty(type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false));
        });
    }

    [Fact]
    public void Every_property_is_written_under_its_name_or_stands_in_the_table_of_others() => Assert.All(
        WrittenTypes.Objects,
        type => Assert.Empty(WrittenTypes.PropertiesOf(type).Except(Properties(WrittenTypes.NameOf(type)))));

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_value_of_the_corpus_fits(string definition)
    {
        CorpusSchema schema = CorpusSchema.Of(definition);
        object[] values = [.. Values().Where(value => WrittenTypes.NameOf(value.GetType()) == definition)];
        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.Null(schema.Mistake(JsonSerializer.Serialize(value, value.GetType()))));
    }

    [Fact]
    public void A_list_of_any_type_fits()
    {
        Assert.All(
            new[]
            {
                JsonSerializer.Serialize(Meetings.All), JsonSerializer.Serialize(People.All), JsonSerializer.Serialize(Offices.All),
                JsonSerializer.Serialize(Places.All), JsonSerializer.Serialize(Countries.All), JsonSerializer.Serialize(Topics.All),
                JsonSerializer.Serialize(Terms.All), JsonSerializer.Serialize(Meetings.Latest.Statements), JsonSerializer.Serialize(Meetings.Latest.Sections),
            },
            json => Assert.Null(CorpusSchema.Whole.Mistake(json)));
        Assert.NotNull(CorpusSchema.Whole.Mistake(JsonSerializer.Serialize(new object[] { Topics.TaiwanStrait, People.Austin })));
    }

    [Fact]
    public void What_is_left_out_added_or_of_another_kind_does_not_fit()
    {
        CorpusSchema schema = CorpusSchema.Of(nameof(Meeting));
        Assert.All(Properties(nameof(Meeting)), name => Assert.NotNull(schema.Mistake(Altered(meeting => meeting.Remove(name)))));
        Assert.NotNull(schema.Mistake(Altered(meeting => meeting["more"] = 1)));
        Assert.NotNull(schema.Mistake(Altered(meeting => meeting["date"] = "2025-13-30")));
        Assert.NotNull(schema.Mistake(Altered(meeting => meeting["format"] = "inPerson")));
        Assert.NotNull(schema.Mistake(Altered(meeting => meeting["participants"]![0]!["office"] = null)));
    }

    [Fact]
    public void The_schema_lists_the_names_of_the_enums()
    {
        Assert.Equal(Enum.GetNames<MeetingFormat>(), Names(nameof(MeetingFormat)));
        Assert.Equal(Enum.GetNames<SpeechAct>(), Names(nameof(SpeechAct)));
        Assert.Equal(Enum.GetNames<ChangeKind>(), Names(nameof(ChangeKind)));
        Assert.Equal(Enum.GetNames<EditKind>(), Names(nameof(EditKind)));
        Assert.Equal(Enum.GetNames<QuotationVerdict>(), Names(nameof(QuotationVerdict)));
    }

    private static IEnumerable<object> Values() =>
    [
        .. ModelObjects.Reachable.Where(value => value.GetType().Namespace == "Corpus"), .. Answers.All,
        .. Enum.GetValues<MeetingFormat>().Cast<object>(), .. Enum.GetValues<SpeechAct>().Cast<object>(), .. Enum.GetValues<ReportingVerb>().Cast<object>(),
        .. Enum.GetValues<ChangeKind>().Cast<object>(), .. Enum.GetValues<EditKind>().Cast<object>(),
        .. Enum.GetValues<QuotationVerdict>().Cast<object>(),
    ];

    private static IEnumerable<string> Properties(string definition) =>
        CorpusSchema.Definitions[definition]!["properties"]!.AsObject().Select(property => property.Key);

    private static IEnumerable<string> Names(string definition) =>
        CorpusSchema.Definitions[definition]!["enum"]!.AsArray().Select(name => name!.GetValue<string>());

    private static string Altered(Action<JsonObject> alter)
    {
        JsonObject meeting = JsonNode.Parse(JsonSerializer.Serialize(Meetings.On20250330))!.AsObject();
        alter(meeting);
        return meeting.ToJsonString();
    }
}
