using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>How the participants of a meeting met.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MeetingFormat>))]
public enum MeetingFormat
{
    /// <summary>At one place.</summary>
    InPerson,

    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>By video conference.</summary>
    Video,
}
