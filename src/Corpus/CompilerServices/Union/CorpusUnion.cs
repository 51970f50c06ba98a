using Corpus.Reading.Dates;

namespace Corpus.CompilerServices;

/// <summary>
/// Two corpora as one, linked anew: what the transcripts of both say of a text stays, and who is who, which entry is which, and which text
/// mentions an acronym that only the other corpus explains, is worked out over both.
/// </summary>
internal static class CorpusUnion
{
    public static MeetingCorpus Of(MeetingCorpus one, MeetingCorpus other)
    {
        MeetingCatalog[] sides = [one.Catalog, other.Catalog];
        IReadOnlyList<UnionMeeting> meetings = UnionMeetings.Of(sides);
        UnionPeople people = UnionPeople.Of(meetings);
        UnionEntries entries = UnionEntries.Of(sides);
        UnionNames[] names = [.. sides.Select((_, side) => new UnionNames(people.Names[side], entries.Names[side]))];

        string[] transcripts = new string[meetings.Count];
        UnionLinks links = new();
        for (int position = 0; position < transcripts.Length; position++)
        {
            UnionMeeting meeting = meetings[position];
            transcripts[position] = RenamedTranscript.Of(meeting.Meeting.Transcript, meeting.Id, names[meeting.Side]);
            links.Add(position, transcripts[position]);
        }

        CatalogEntries linked = new(
            meetings.Select(meeting => (meeting.Id, Day(meeting.Meeting.Date))),
            links.Of(people.People),
            links.Of(entries.Offices),
            links.Of(entries.Places),
            links.Of(entries.Countries.Values, entries.Offices, entries.Places),
            links.Of(entries.Topics.Values),
            links.Of(entries.Terms.Values));
        return new MeetingCorpus(new RunTimeCatalog(linked, transcripts), [.. one.Findings.Union(other.Findings)]);
    }

    private static CalendarDate Day(DateOnly day) => new(day.Year, day.Month, day.Day);
}
