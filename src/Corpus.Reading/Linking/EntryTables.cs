using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Linking.People;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking;

/// <summary>
/// The entries of the lookups, but for meetings and people. A lookup lists what the texts mention, not what the lexicon
/// could find.
/// </summary>
internal sealed class EntryTables(
    ImmutableArray<DatedMeeting> meetings, LexiconModel lexicon, PersonLinks people, Mentions mentions)
{
    public EquatableArray<OfficeEntry> Offices()
    {
        var holders = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var offices = new Dictionary<string, ReadParticipant>(StringComparer.Ordinal);
        var known = new HashSet<(string Office, string Person)>();
        for (int meeting = 0; meeting < meetings.Length; meeting++)
        {
            EquatableArray<ReadParticipant> participants = meetings[meeting].Head.Participants;
            for (int i = 0; i < participants.Count; i++)
            {
                string office = participants[i].OfficeId;
                if (!holders.TryGetValue(office, out List<string>? held))
                {
                    holders.Add(office, held = []);
                    offices.Add(office, participants[i]);
                }

                string person = people.Of(meeting)[i];
                if (known.Add((office, person)))
                {
                    held.Add(person);
                }
            }
        }

        return Sorted(offices.Values.Select(office => new OfficeEntry(
            office.OfficeId, office.OfficeTitle, office.CountryCode, holders[office.OfficeId].ToEquatableArray())), entry => entry.Id);
    }

    public EquatableArray<PlaceEntry> Places()
    {
        var held = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var entries = new Dictionary<string, PlaceEntry>(StringComparer.Ordinal);
        foreach (PlaceDefinition place in lexicon.Places)
        {
            entries[place.Id] = new(place.Id, place.Name, place.City, place.CountryCode, place.TimeZoneId, default, default);
        }

        for (int meeting = 0; meeting < meetings.Length; meeting++)
        {
            if (meetings[meeting].Head.Place is not { } place)
            {
                continue;
            }

            if (!held.TryGetValue(place.Id, out List<int>? list))
            {
                held.Add(place.Id, list = []);
            }

            list.Add(meeting);
            if (!entries.ContainsKey(place.Id))
            {
                entries.Add(place.Id, new(place.Id, place.Name, place.City, place.CountryCode, place.TimeZoneId, default, default));
            }
        }

        IEnumerable<string> met = held.Keys.Union(mentions.Places.Keys, StringComparer.Ordinal).Where(entries.ContainsKey);
        return Sorted(met.Select(id => entries[id] with
        {
            Meetings = held.TryGetValue(id, out List<int>? list) ? list.ToEquatableArray() : default,
            Mentions = MeetingsOf(mentions.Places, id),
        }), entry => entry.Id);
    }

    /// <summary>Countries that a statement names, and those of the offices and places.</summary>
    public EquatableArray<CountryEntry> Countries(EquatableArray<OfficeEntry> offices, EquatableArray<PlaceEntry> places)
    {
        var codes = new HashSet<string>(mentions.Countries.Keys, StringComparer.Ordinal);
        codes.UnionWith(offices.Select(office => office.CountryCode));
        codes.UnionWith(places.Select(place => place.CountryCode).OfType<string>());
        return Sorted(
            lexicon.Countries
                .Where(country => codes.Contains(country.Code))
                .Select(country => new CountryEntry(
                    country.Id, country.Code, country.Name, MeetingsOf(mentions.Countries, country.Code))),
            entry => entry.Id);
    }

    public EquatableArray<TopicEntry> Topics() => Sorted(
        lexicon.Topics
            .Where(topic => mentions.Topics.ContainsKey(topic.Id))
            .Select(topic =>
            {
                MentionList list = mentions.Topics[topic.Id];
                return new TopicEntry(topic.Id, topic.Label, list.Meetings) { First = list.First, Last = list.Last };
            }),
        entry => entry.Id);

    public EquatableArray<TermEntry> Terms(TermLinks terms) =>
        Sorted(terms.All.Select(term => term.ToEntry(mentions.Terms[term.Id])), entry => entry.Id);

    private static EquatableArray<int> MeetingsOf(Dictionary<string, MentionList> lists, string id) =>
        lists.TryGetValue(id, out MentionList? list) ? list.Meetings : default;

    private static EquatableArray<T> Sorted<T>(IEnumerable<T> entries, Func<T, string> id)
        where T : IEquatable<T> => entries.OrderBy(id, StringComparer.Ordinal).ToEquatableArray();
}
