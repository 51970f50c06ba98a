using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>What became of statements between two texts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>Both texts have the statement, the same to the character.</summary>
    Unchanged,

    /// <summary>Both texts say it, in other words.</summary>
    Reworded,

    /// <summary>One statement of the earlier text became several.</summary>
    Split,

    /// <summary>Several statements of the earlier text became one.</summary>
    Merged,

    /// <summary>Only the later text says it.</summary>
    Added,

    /// <summary>Only the earlier text says it.</summary>
    Dropped,
}
