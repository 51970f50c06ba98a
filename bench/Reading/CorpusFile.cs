using System.Text.Json.Serialization;

namespace Reading;

/// <summary>
/// A corpus as JSON: all that the typed model says. Plain classes with setters, which System.Text.Json reads fastest.
/// </summary>
internal sealed class CorpusFile
{
    public MeetingEntry[] Meetings { get; set; } = [];
}

internal sealed class MeetingEntry
{
    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public DateOnly Date { get; set; }

    public DateOnly? Published { get; set; }

    public string? Issuer { get; set; }

    public string? Format { get; set; }

    public TimeOnly? StartTime { get; set; }

    public TimeSpan? Duration { get; set; }

    public bool IsDurationApproximate { get; set; }

    public string? Place { get; set; }

    public string? Opening { get; set; }

    public ParticipantEntry[] Participants { get; set; } = [];

    public SectionEntry[] Sections { get; set; } = [];

    public string FileName { get; set; } = "";

    public string Sha256 { get; set; } = "";

    public string? Url { get; set; }
}

internal sealed class ParticipantEntry
{
    public string Person { get; set; } = "";

    public string Office { get; set; } = "";
}

internal sealed class SectionEntry
{
    public string? Number { get; set; }

    public string? Heading { get; set; }

    public int Line { get; set; }

    public BlockEntry[] Blocks { get; set; } = [];
}

internal sealed class BlockEntry
{
    public bool IsItem { get; set; }

    public string? Number { get; set; }

    /// <summary>Null where it is the statements, one after the other.</summary>
    public string? Text { get; set; }

    public int Line { get; set; }

    public StatementEntry[] Statements { get; set; } = [];
}

internal sealed class StatementEntry
{
    public string Id { get; set; } = "";

    public string Text { get; set; } = "";

    public int Line { get; set; }

    public string[] Speakers { get; set; } = [];

    public ActEntry[] Acts { get; set; } = [];

    public string[] Topics { get; set; } = [];

    public string[] Terms { get; set; } = [];

    public string[] Countries { get; set; } = [];

    public string[] Places { get; set; } = [];

    public ReferenceEntry[] References { get; set; } = [];
}

internal sealed class ActEntry
{
    public string Verb { get; set; } = "";

    public string Content { get; set; } = "";

    public bool IsInherited { get; set; }
}

internal sealed class ReferenceEntry
{
    public string Text { get; set; } = "";

    public string? Date { get; set; }
}

/// <summary>The readers and writers that System.Text.Json's own generator makes for <see cref="CorpusFile"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(CorpusFile))]
internal sealed partial class CorpusFileContext : JsonSerializerContext;
