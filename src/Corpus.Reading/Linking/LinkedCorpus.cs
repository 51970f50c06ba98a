using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Linking.People;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking;

/// <summary>
/// The corpus as a whole, without its texts: all that the lookups are made from. Meetings are in the order of their
/// days, then of their identifiers; everything else in the ordinal order of its identifiers. Where a member holds
/// meetings, they are ascending indexes into <see cref="Meetings"/>.
/// </summary>
internal sealed record LinkedCorpus(
    EquatableArray<MeetingEntry> Meetings,
    EquatableArray<PersonEntry> People,
    EquatableArray<OfficeEntry> Offices,
    EquatableArray<PlaceEntry> Places,
    EquatableArray<CountryEntry> Countries,
    EquatableArray<TopicEntry> Topics,
    EquatableArray<TermEntry> Terms);

/// <param name="MemberName">"On20250330".</param>
/// <param name="Title">As published; the identifier where the text has none.</param>
/// <param name="People">Identifiers of the participants.</param>
/// <param name="PlaceId">The venue; null when not given.</param>
internal sealed record MeetingEntry(
    string Id,
    string TypeName,
    string MemberName,
    string Title,
    CalendarDate Date,
    int? StartMinutes,
    int? DurationMinutes,
    bool IsDurationApproximate,
    ReadFormat? Format,
    EquatableArray<ReadParticipant> Participants,
    EquatableArray<string> People,
    string? PlaceId,
    string? PlaceName)
{
    /// <summary>How many statements it has, for the tooltip; null leaves it out.</summary>
    public int? StatementCount { get; init; }
}

/// <param name="People">Who held it, in the order of their first meeting.</param>
internal sealed record OfficeEntry(string Id, string Title, string CountryCode, EquatableArray<string> People);

/// <param name="Meetings">Those held there.</param>
/// <param name="Mentions">Those with a statement that names it.</param>
internal sealed record PlaceEntry(
    string Id,
    string Name,
    string? City,
    string? CountryCode,
    string? TimeZoneId,
    EquatableArray<int> Meetings,
    EquatableArray<int> Mentions);

/// <param name="Id">PascalCase identifier: "UnitedStates".</param>
/// <param name="Mentions">Meetings with a statement that names it.</param>
internal sealed record CountryEntry(string Id, string Code, string Name, EquatableArray<int> Mentions);

/// <param name="Mentions">Meetings with a statement on it.</param>
internal sealed record TopicEntry(string Id, string Label, EquatableArray<int> Mentions)
{
    /// <summary>For the tooltip; null leaves it out.</summary>
    public Mention? First { get; init; }

    /// <inheritdoc cref="First"/>
    public Mention? Last { get; init; }
}

/// <param name="Expansions">Every long form met, in the order of the texts.</param>
/// <param name="Mentions">Meetings with a statement that mentions it, by long form or acronym.</param>
internal sealed record TermEntry(string Id, string Acronym, EquatableArray<string> Expansions, EquatableArray<int> Mentions)
{
    /// <summary>For the tooltip; null leaves it out.</summary>
    public Mention? First { get; init; }
}

/// <summary>A statement, for a tooltip.</summary>
internal sealed record Mention(CalendarDate Date, string Text);
