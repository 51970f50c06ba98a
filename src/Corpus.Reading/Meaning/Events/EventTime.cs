namespace Corpus.Reading.Meaning.Events;

/// <summary>On which side of the meeting an event lies.</summary>
internal enum EventTime
{
    /// <summary>What a summary mentions has happened, unless it says otherwise.</summary>
    Past,

    /// <summary>"The next meeting", "towards the summit".</summary>
    ToCome,

    /// <summary>"On the occasion of": it may have been, or be planned.</summary>
    Unknown,
}
