using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking.People;

/// <summary>
/// Who is who. Two participants are one person when country and the letters of the family name agree, and those of their given
/// names, where the texts give both, do not contradict each other; or when the lexicon of people says so.
/// </summary>
internal sealed class PersonLinks
{
    private readonly ImmutableArray<EquatableArray<string>> _ofMeeting;

    private PersonLinks(
        ImmutableArray<EquatableArray<string>> ofMeeting, EquatableArray<PersonEntry> entries, EquatableArray<ReadFinding> findings)
    {
        _ofMeeting = ofMeeting;
        Entries = entries;
        Findings = findings;
    }

    /// <summary>Everyone, in the order of their identifiers.</summary>
    public EquatableArray<PersonEntry> Entries { get; }

    /// <summary>Two who may be one.</summary>
    public EquatableArray<ReadFinding> Findings { get; }

    /// <summary>The identifiers of a meeting's participants, in their order.</summary>
    public EquatableArray<string> Of(int meeting) => _ofMeeting[meeting];

    public static PersonLinks Of(
        ImmutableArray<DatedMeeting> meetings, LexiconModel lexicon, PeopleModel people, CancellationToken cancellation)
    {
        NameOrders orders = new(lexicon.Countries);
        PersonRegister register = new(new NamedPeople(people.People, orders), orders);
        var findings = ImmutableArray.CreateBuilder<ReadFinding>();
        var assigned = new List<List<KnownPerson>>(meetings.Length);
        for (int meeting = 0; meeting < meetings.Length; meeting++)
        {
            cancellation.ThrowIfCancellationRequested();
            List<KnownPerson> met = [];
            foreach (ReadParticipant participant in meetings[meeting].Head.Participants)
            {
                met.Add(register.Meet(participant, meeting, out KnownPerson? other));
                if (other is not null)
                {
                    findings.Add(SimilarPeople.ReadFinding(meetings[meeting].Document.Form, participant, other, orders));
                }
            }

            assigned.Add(met);
        }

        register.AssignIds();
        return new PersonLinks(
            assigned.Select(met => met.Select(person => person.Id).ToEquatableArray()).ToImmutableArray(),
            register.People.Select(person => person.ToEntry()).OrderBy(entry => entry.Id, StringComparer.Ordinal).ToEquatableArray(),
            findings.ToEquatableArray());
    }
}
