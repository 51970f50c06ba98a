using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Linking.People;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking;

/// <summary>Documents, each read on its own -> one corpus.</summary>
internal static class CorpusLinker
{
    public static CorpusLinks Link(
        ImmutableArray<ReadMeeting> documents,
        LexiconModel lexicon,
        PeopleModel named,
        EquatableArray<SourceList> sources,
        CancellationToken cancellation)
    {
        MeetingOrder order = MeetingOrder.Of(documents);
        ImmutableArray<DatedMeeting> meetings = order.Meetings;
        PersonLinks people = PersonLinks.Of(meetings, lexicon, named, cancellation);
        TermLinks terms = TermLinks.Of(meetings, cancellation);
        Mentions mentions = Mentions.Of(meetings, terms, cancellation);

        EquatableArray<MeetingEntry> entries = meetings.Select((meeting, index) => ToEntry(meeting, people.Of(index))).ToEquatableArray();
        EntryTables tables = new(meetings, lexicon, people, mentions);
        EquatableArray<OfficeEntry> offices = tables.Offices();
        EquatableArray<PlaceEntry> places = tables.Places();
        LinkedCorpus corpus = new(
            entries,
            people.Entries,
            offices,
            places,
            tables.Countries(offices, places),
            tables.Topics(),
            tables.Terms(terms));

        SourceLinks published = SourceLinks.Of(sources, documents);
        IEnumerable<DocumentLinks> links = meetings.Select((meeting, index) => new DocumentLinks(
            meeting.Path,
            entries[index].TypeName,
            published.UrlOf(meeting.Document.Form.FileName),
            people.Of(index),
            terms.Of(index)));

        return new CorpusLinks(
            corpus,
            links.OrderBy(document => document.Path, StringComparer.Ordinal).ToEquatableArray(),
            order.Findings.Concat(people.Findings).Concat(published.Findings).ToEquatableArray());
    }

    private static MeetingEntry ToEntry(DatedMeeting meeting, EquatableArray<string> people)
    {
        MeetingHead head = meeting.Head;
        return new MeetingEntry(
            head.Id,
            MeetingNames.Type(head),
            MeetingNames.Member(head),
            meeting.Document.Form.Title?.Text ?? head.Id,
            head.Date,
            head.StartMinutes,
            head.DurationMinutes,
            head.IsDurationApproximate,
            head.Format,
            head.Participants,
            people,
            head.Place?.Id,
            head.Place?.Name)
        {
            StatementCount = meeting.Document.Statements.Count,
        };
    }
}
