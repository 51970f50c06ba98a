using System.Reflection;
using System.Text.Json;

namespace Corpus.Tests.Json;

/// <summary>The public types that are written as JSON, what of them is not, and why.</summary>
internal static class WrittenTypes
{
    /// <summary>Public types that are neither part of the model nor an answer. A new type is written, or stands here with the reason why it is not.</summary>
    private static readonly Dictionary<Type, string> NotWritten = new()
    {
        [typeof(CorpusJsonContext)] = "It writes.",
        [typeof(MeetingCorpus)] = Whole,
        [typeof(Lookup<>)] = Whole,
        [typeof(CorpusText)] = Reading,
        [typeof(CorpusReadOptions)] = Reading,
        [typeof(ReadProgress)] = Reading,
        [typeof(Finding)] = Reading,
        [typeof(FindingSeverity)] = Reading,
        [typeof(QuotedAttribute)] = "It marks what the analyzer is to look at.",
        [typeof(MisquotationException)] = "An exception.",
    };

    private const string Whole = "Its lists are written, as they are asked for.";
    private const string Reading = "It goes into a reading or comes from one, and is no part of the model.";
    private const string Listed = "The list that it is has a name of its own in JSON.";
    private const string Sorted = "The changes have it, and tell it by their kind.";

    /// <summary>Public properties that are not written under their own name. A new one is written, or stands here.</summary>
    private static readonly Dictionary<string, string> OtherProperties = new()
    {
        ["Meeting.Duration"] = "durationMinutes: a number can be counted with.",
        ["Meeting.Previous"] = "Where a meeting stands depends on the corpus.",
        ["Meeting.Next"] = "Where a meeting stands depends on the corpus.",
        ["Meeting.References"] = "The statements have them.",
        ["Act.Statement"] = "An act is written inside its statement.",
        ["Topic.Wordings"] = "A question to the corpus.",
        ["Concordance.Item"] = Listed,
        ["FrequencyList.Item"] = Listed,
        ["FrequencyList.Count"] = "As types.",
        ["TopicTimeline.Item"] = Listed,
        ["TopicTimeline.Count"] = Listed,
        ["Redline.Added"] = Sorted,
        ["Redline.Dropped"] = Sorted,
        ["Redline.Reworded"] = Sorted,
        ["Redline.Unchanged"] = Sorted,
        ["Person.Statements"] = "A question to the corpus, and all its meetings would be read to answer it.",
        ["Place.Statements"] = "A question to the corpus.",
        ["Country.Statements"] = "A question to the corpus.",
        ["Topic.Statements"] = "A question to the corpus.",
        ["Term.Statements"] = "A question to the corpus.",
    };

    /// <summary>All that are written: no lookup, and what is generated for a document counts as <see cref="Meeting"/>.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. typeof(Meeting).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == "Corpus" && type is not { IsAbstract: true, IsSealed: true })
        .Where(type => !NotWritten.ContainsKey(type))];

    /// <summary>Those with properties of their own, without the records of documents.</summary>
    public static IEnumerable<Type> Objects => All.Where(type => !type.IsEnum && type != typeof(PartialDate) && type.BaseType != typeof(Meeting));

    /// <summary>What the schema and docs/json.md call it.</summary>
    public static string NameOf(Type type) =>
        typeof(Meeting).IsAssignableFrom(type) ? nameof(Meeting) : typeof(Block).IsAssignableFrom(type) ? nameof(Block) : type.Name;

    /// <summary>The properties that are written under their own name.</summary>
    public static IEnumerable<string> PropertiesOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => !OtherProperties.ContainsKey($"{NameOf(type)}.{property.Name}"))
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}
