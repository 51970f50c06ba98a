using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning;

/// <summary>What one sentence says.</summary>
/// <param name="Speakers">Who speaks in it, by their places among the participants; empty where it is nobody of them.</param>
/// <param name="Acts">What they say, in order.</param>
/// <param name="IsOfOthers">True where the last to act is somebody of whom it is not known that they took part.</param>
internal sealed record SentenceActs(EquatableArray<int> Speakers, EquatableArray<ReadAct> Acts, bool IsOfOthers)
{
    /// <summary>Nobody says anything.</summary>
    public static SentenceActs None { get; } = new(EquatableArray<int>.Empty, EquatableArray<ReadAct>.Empty, IsOfOthers: false);

    /// <summary>Somebody speaks, and no verb tells how.</summary>
    public static SentenceActs Silent(EquatableArray<int> speakers) => new(speakers, EquatableArray<ReadAct>.Empty, speakers.Count == 0);
}
