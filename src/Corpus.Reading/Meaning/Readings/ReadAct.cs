using Corpus.Reading.Collections;

namespace Corpus.Reading.Meaning.Readings;

/// <summary>One thing done with words.</summary>
/// <param name="Verb">The member of <c>Corpus.ReportingVerb</c>: "TakeNote".</param>
/// <param name="Kind">The member of <c>Corpus.SpeechAct</c>: "Assertive".</param>
/// <param name="Speakers">Who did it: indexes into <see cref="MeetingHead.Participants"/>, ascending; empty when the sentence does not say.</param>
/// <param name="Start">Where the content begins in the sentence's text.</param>
/// <param name="Length">Its length; 0 when the verb has no content of its own.</param>
/// <param name="IsInherited">True when the verb is that of the lead-in before it.</param>
internal sealed record ReadAct(string Verb, string Kind, EquatableArray<int> Speakers, int Start, int Length, bool IsInherited)
{
    /// <summary>Where the verb begins in the sentence's text.</summary>
    public int VerbStart { get; init; }

    /// <summary>The length of the verb with all its words, "took note of"; 0 when it stands in the lead-in.</summary>
    public int VerbLength { get; init; }
}
