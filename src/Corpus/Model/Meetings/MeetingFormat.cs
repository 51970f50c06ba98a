namespace Corpus;

/// <summary>How the participants of a meeting met.</summary>
public enum MeetingFormat
{
    /// <summary>At one place.</summary>
    InPerson,

    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>By video conference.</summary>
    Video,
}
