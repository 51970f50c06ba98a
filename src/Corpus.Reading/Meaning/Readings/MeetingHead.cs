using Corpus.Reading.Collections;
using Corpus.Reading.Dates;

namespace Corpus.Reading.Meaning.Readings;

/// <summary>What the head and the opening sentence of a document say.</summary>
/// <param name="Id">"2025-03-30", and with what follows the day in the file name where there is more: "2025-03-30-telephone".</param>
/// <param name="Date">The day of the meeting, at the venue.</param>
/// <param name="Published">The dateline's day; null when there is no dateline.</param>
/// <param name="Format">Null when the text does not say.</param>
/// <param name="StartMinutes">Local time as minutes after midnight; null when not given.</param>
/// <param name="DurationMinutes">Null when not given.</param>
/// <param name="Place">The venue; null when not given.</param>
/// <param name="Countries">The countries that the title names, by their code, in its order; empty when it names none.</param>
internal sealed record MeetingHead(
    string Id,
    CalendarDate Date,
    CalendarDate? Published,
    ReadFormat? Format,
    int? StartMinutes,
    int? DurationMinutes,
    bool IsDurationApproximate,
    ReadPlace? Place,
    EquatableArray<ReadParticipant> Participants,
    EquatableArray<string> Countries)
{
    /// <summary>Those whom the text names and who could not be read, in its order.</summary>
    public EquatableArray<LostParticipant> Lost { get; init; }

    /// <summary>Which of two participants is the other's guest; null where the text does not tell.</summary>
    public int? Guest { get; init; }

    /// <summary>
    /// True where the participants are all whom the text names: only then are "the Ministers" and "both sides" they and
    /// nobody else.
    /// </summary>
    public bool AreParticipantsComplete => Participants.Count > 0 && Lost.Count == 0;
}
