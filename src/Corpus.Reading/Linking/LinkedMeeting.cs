using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking;

/// <summary>One meeting with what only the whole corpus can say of it: all that its generated file is made from.</summary>
/// <param name="TypeName">Its record: "Meeting20250330", "Meeting20250330Telephone".</param>
/// <param name="Url">Where it is published; null when no list of sources says.</param>
/// <param name="People">The identifiers of the participants, in the order of <see cref="MeetingHead.Participants"/>.</param>
/// <param name="Terms">For each statement the identifiers of the terms it mentions.</param>
internal sealed record LinkedMeeting(
    ReadMeeting Meeting,
    string TypeName,
    string? Url,
    EquatableArray<string> People,
    EquatableArray<EquatableArray<string>> Terms)
{
    /// <summary>A document without one is in no corpus.</summary>
    public MeetingHead Head => Meeting.Head ?? throw new InvalidOperationException("A document without a head is in no corpus.");
}
