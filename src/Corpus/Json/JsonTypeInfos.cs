using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maker = System.Func<System.Text.Json.JsonSerializerOptions, System.Text.Json.Serialization.Metadata.JsonTypeInfo>;

namespace Corpus.Json;

/// <summary>
/// What <see cref="CorpusJsonContext"/> knows: the types of the model and of the answers, and the lists of each. A table, and nothing that the source
/// generator of <c>System.Text.Json</c> wrote: it does not see <see cref="ReportingVerb"/>, which another generator writes, and would
/// write a file for every kind of list of every type.
/// </summary>
internal static class JsonTypeInfos
{
    private static readonly FrozenDictionary<Type, Maker> Makers = Table().ToFrozenDictionary();

    /// <summary>How a type is written; null for one that is not of the model.</summary>
    public static JsonTypeInfo? Make(Type type, JsonSerializerOptions options) =>
        Makers.TryGetValue(type, out Maker? make) ? make(options) : null;

    private static Dictionary<Type, Maker> Table()
    {
        Dictionary<Type, Maker> makers = [];
        Add(makers, new MeetingConverter());
        Add(makers, new SectionConverter());
        Add(makers, new BlockConverter());
        Add(makers, new StatementConverter());
        Add(makers, new ActConverter());
        Add(makers, new ParticipantConverter());
        Add(makers, new EventReferenceConverter());
        Add(makers, new SourceConverter());
        Add(makers, new PersonConverter());
        Add(makers, new OfficeConverter());
        Add(makers, new PlaceConverter());
        Add(makers, new CountryConverter());
        Add(makers, new TopicConverter());
        Add(makers, new TermConverter());
        AddAnswers(makers);
        AddValue<PartialDate>(makers, _ => new PartialDateConverter());
        AddEnum<MeetingFormat>(makers);
        AddEnum<SpeechAct>(makers);
        AddEnum<ReportingVerb>(makers);

        // Blocks under the types that they have.
        makers[typeof(Paragraph)] = options => Value<Paragraph>(options, new BlockConverter());
        makers[typeof(Item)] = options => Value<Item>(options, new BlockConverter());

        // A web application writes a list as an object, whose type it looks up then.
        makers[typeof(object)] = options => Value<object>(options, JsonMetadataServices.ObjectConverter);
        return makers;
    }

    /// <summary>What is counted, compared and quoted.</summary>
    private static void AddAnswers(Dictionary<Type, Maker> makers)
    {
        Add(makers, new ConcordanceConverter());
        Add(makers, new ConcordanceLineConverter());
        Add(makers, new FrequencyListConverter());
        Add(makers, new WordFrequencyConverter());
        Add(makers, new KeynessConverter());
        Add(makers, new CollocateConverter());
        Add(makers, new DispersionConverter());
        Add(makers, new DispersionPartConverter());
        Add(makers, new TopicTimelineConverter());
        Add(makers, new TopicTimelineRowConverter());
        Add(makers, new TopicTimelineCellConverter());
        Add(makers, new RedlineConverter());
        Add(makers, new ChangeConverter());
        Add(makers, new WordingConverter());
        AddValue<Edit>(makers, _ => new EditConverter());
        AddValue<VerbChange>(makers, _ => new VerbChangeConverter());
        Add(makers, new QuotationConverter());
        Add(makers, new QuotationSpanConverter());
        Add(makers, new QuotationCheckConverter());
        AddEnum<ChangeKind>(makers);
        AddEnum<EditKind>(makers);
        AddEnum<QuotationVerdict>(makers);
    }

    private static void AddEnum<T>(Dictionary<Type, Maker> makers)
        where T : struct, Enum =>
        AddValue<T>(makers, options => new JsonStringEnumConverter<T>().CreateConverter(typeof(T), options)!);

    private static void AddValue<T>(Dictionary<Type, Maker> makers, Func<JsonSerializerOptions, JsonConverter> converter)
        where T : struct
    {
        makers[typeof(T)] = options => Value<T>(options, converter(options));
        makers[typeof(T?)] = options => Value<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
        AddLists<T>(makers);
    }

    private static void Add<T>(Dictionary<Type, Maker> makers, JsonConverter<T> converter)
        where T : class
    {
        makers[typeof(T)] = options => Value<T>(options, converter);
        AddLists<T>(makers);
    }

    private static void AddLists<T>(Dictionary<Type, Maker> makers)
    {
        AddList<IEnumerable<T>, T>(makers);
        AddList<IReadOnlyCollection<T>, T>(makers);
        AddList<IReadOnlyList<T>, T>(makers);
        AddList<ImmutableArray<T>, T>(makers);
        AddList<List<T>, T>(makers);
        AddList<T[], T>(makers);
    }

    private static void AddList<TList, T>(Dictionary<Type, Maker> makers)
        where TList : IEnumerable<T> =>
        makers[typeof(TList)] = static options => JsonMetadataServices.CreateIEnumerableInfo<TList, T>(options, new JsonCollectionInfoValues<TList>());

    private static JsonTypeInfo<T> Value<T>(JsonSerializerOptions options, JsonConverter converter) =>
        JsonMetadataServices.CreateValueInfo<T>(options, converter);
}
