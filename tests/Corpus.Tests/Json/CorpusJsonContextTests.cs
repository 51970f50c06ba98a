using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Corpus.Tests.Model;

namespace Corpus.Tests.Json;

/// <summary>The context writes what is written without it, and finds nothing out by reflection.</summary>
public sealed class CorpusJsonContextTests
{
    private static readonly CorpusJsonContext Context = CorpusJsonContext.Default;

    private static readonly JsonSerializerOptions Combined = new()
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(CorpusJsonContext.Default, new DefaultJsonTypeInfoResolver()),
    };

    [Fact]
    public void It_writes_every_object_as_it_is_written_without_it() => Assert.All(ModelObjects.Reachable, value =>
    {
        Type type = value is Meeting ? typeof(Meeting) : value.GetType();
        Assert.Equal(JsonSerializer.Serialize(value, type), JsonSerializer.Serialize(value, type, Context));
    });

    [Fact]
    public void It_knows_every_type_and_lists_of_each() => Assert.All(
        WrittenTypes.All.Where(type => type.BaseType != typeof(Meeting)),
        type =>
        {
            Assert.Equal(type, Context.GetTypeInfo(type)?.Type);
            if (type.BaseType != typeof(Block))
            {
                Type[] lists = [typeof(IEnumerable<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>), typeof(ImmutableArray<>), typeof(List<>)];
                Assert.All(
                    lists.Select(list => list.MakeGenericType(type)).Append(type.MakeArrayType()),
                    list => Assert.Equal(list, Context.GetTypeInfo(list)?.Type));
            }
        });

    [Fact]
    public void Each_property_of_it_writes_the_type_that_it_is_named_after()
    {
        PropertyInfo[] properties = [.. typeof(CorpusJsonContext).GetProperties().Where(property => property.PropertyType.IsGenericType)];
        Assert.All(properties, property => Assert.Equal(property.PropertyType.GenericTypeArguments[0], ((JsonTypeInfo)property.GetValue(Context)!).Type));
        Assert.All(
            WrittenTypes.All.Where(type => type.BaseType != typeof(Meeting) && type.BaseType != typeof(Block)),
            type => Assert.Contains(properties, property => property.Name == type.Name && property.PropertyType == typeof(JsonTypeInfo<>).MakeGenericType(type)));
    }

    [Fact]
    public void Whatever_holds_a_sequence_is_written_through_one_property()
    {
        Statement[] statements = [.. Meetings.Latest.Statements];
        string expected = JsonSerializer.Serialize(statements);
        Assert.Equal(expected, JsonSerializer.Serialize(statements, Context.Statements));
        Assert.Equal(expected, JsonSerializer.Serialize(Meetings.Latest.Statements, Context.Statements));
        Assert.Equal(expected, JsonSerializer.Serialize(statements.Where(statement => statement.Line > 0), Context.Statements));
        Assert.Equal(JsonSerializer.Serialize(Topics.All), JsonSerializer.Serialize(Topics.All, Context.Topics));
        Assert.Equal(JsonSerializer.Serialize(Meetings.All), JsonSerializer.Serialize(Meetings.All, Context.Meetings));
    }

    [Fact]
    public void A_record_of_a_document_is_written_as_a_meeting()
    {
        string expected = JsonSerializer.Serialize(Meetings.On20250330);
        Assert.Equal(expected, JsonSerializer.Serialize(Meetings.On20250330, Context.Meeting));
        Assert.Equal(expected, JsonSerializer.Serialize<Meeting>(Meetings.On20250330, Context.Meeting));
        Assert.Equal(expected, JsonSerializer.Serialize<object>(Meetings.On20250330, Context.Options));
        Assert.Null(Context.GetTypeInfo(typeof(Meeting20250330)));
    }

    /// <summary>As a web application does with a result whose type is an interface or can have derived types.</summary>
    [Fact]
    public void What_is_written_as_an_object_is_found_by_what_it_is()
    {
        Assert.Equal(JsonSerializer.Serialize(Topics.All), JsonSerializer.Serialize<object>(Topics.All, Context.Options));
        Assert.Equal(JsonSerializer.Serialize(Meetings.All), JsonSerializer.Serialize<object>(Meetings.All, Context.Options));
        Assert.Equal(JsonSerializer.Serialize(People.Austin.Statements), JsonSerializer.Serialize<object>(People.Austin.Statements, Context.Options));
    }

    [Fact]
    public void Values_that_can_be_null_are_written()
    {
        Assert.Equal("\"Video\"", JsonSerializer.Serialize(MeetingFormat.Video, Context.MeetingFormat));
        Assert.Equal("null", JsonSerializer.Serialize<MeetingFormat?>(null, Context.Options));
        Assert.Equal("\"2025-02\"", JsonSerializer.Serialize<PartialDate?>(new PartialDate(2025, 2), Context.Options));
        Assert.Equal("null", JsonSerializer.Serialize<Person>(null!, Context.Person));
    }

    [Fact]
    public void It_goes_with_other_contexts_and_with_options_of_ones_own()
    {
        Assert.Equal("{\"Who\":" + JsonSerializer.Serialize(People.Austin) + "}", JsonSerializer.Serialize(new { Who = People.Austin }, Combined));

        CorpusJsonContext indented = new(new JsonSerializerOptions { WriteIndented = true });
        Assert.StartsWith("{\n  \"id\": \"Austin\",", JsonSerializer.Serialize(People.Austin, indented.Person).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_context_of_a_project_finds_the_converters_by_the_types() => Assert.Equal(
        JsonSerializer.Serialize(new Row(People.Austin, [.. Meetings.Latest.Statements], ReportingVerb.Reiterate)),
        JsonSerializer.Serialize(new Row(People.Austin, [.. Meetings.Latest.Statements], ReportingVerb.Reiterate), RowContext.Default.Row));

    [Fact]
    public void Another_type_is_not_known()
    {
        Assert.Null(Context.GetTypeInfo(typeof(Version)));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Version(1, 0), Context.Options));
        Assert.Throws<ArgumentNullException>(() => Context.GetTypeInfo(null!));
        Assert.Throws<ArgumentNullException>(() => new CorpusJsonContext(null!));
    }

    [Fact]
    public void It_reads_nothing_back()
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", Context.Statement));
        Assert.StartsWith("Corpus.Statement is written as JSON and not read from it", exception.Message, StringComparison.Ordinal);
    }
}

/// <summary>What a project of its own could write.</summary>
public sealed record Row(Person Who, ImmutableArray<Statement> Said, ReportingVerb Verb);

/// <summary>Made by the source generator of System.Text.Json.</summary>
[JsonSerializable(typeof(Row))]
public sealed partial class RowContext : JsonSerializerContext;
