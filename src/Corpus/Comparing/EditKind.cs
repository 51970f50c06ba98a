using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>What became of words between two texts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EditKind>))]
public enum EditKind
{
    /// <summary>Both texts have them.</summary>
    Kept,

    /// <summary>Only the later text has them.</summary>
    Inserted,

    /// <summary>Only the earlier text has them.</summary>
    Deleted,
}
