using Corpus.Reading.Meaning.Head.Participants.Phrases;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>One reason to hold a title for the office of one country.</summary>
/// <param name="Name">What tells.</param>
/// <param name="Example">A text in which this rule decides.</param>
/// <param name="Place">Why it is asked where it stands in the list.</param>
/// <param name="Choose">What the rule decides of a participant; null where it decides nothing.</param>
internal sealed record OfficeRule(string Name, string Example, string Place, Func<Gathering, ParticipantPhrase, OfficeChoice?> Choose);
