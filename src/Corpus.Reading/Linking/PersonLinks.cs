using System.Collections.Immutable;
using Corpus.Reading.Collections;

namespace Corpus.Reading.Linking;

/// <summary>
/// Who is who. Two participants are one person when family name and country agree and their given names, where the texts
/// give both, do not contradict each other.
/// </summary>
internal sealed class PersonLinks
{
    private readonly ImmutableArray<EquatableArray<string>> _ofMeeting;

    private PersonLinks(ImmutableArray<EquatableArray<string>> ofMeeting, EquatableArray<PersonEntry> entries)
    {
        _ofMeeting = ofMeeting;
        Entries = entries;
    }

    /// <summary>Everyone, in the order of their identifiers.</summary>
    public EquatableArray<PersonEntry> Entries { get; }

    /// <summary>The identifiers of a meeting's participants, in their order.</summary>
    public EquatableArray<string> Of(int meeting) => _ofMeeting[meeting];

    public static PersonLinks Of(ImmutableArray<DatedMeeting> meetings)
    {
        var known = new PersonRegister();
        var assigned = meetings
            .Select((meeting, index) => meeting.Head.Participants.Select(participant => known.Meet(participant, index)).ToList())
            .ToList();
        known.AssignIds();
        return new PersonLinks(
            assigned.Select(people => people.Select(person => person.Id).ToEquatableArray()).ToImmutableArray(),
            known.People.Select(person => person.ToEntry()).OrderBy(entry => entry.Id, StringComparer.Ordinal).ToEquatableArray());
    }
}
