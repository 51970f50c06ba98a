using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants;
using Corpus.Reading.Meaning.Head.TimeAndPlace;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head;

/// <summary>Reads what the title, the dateline and the opening of a document say. What they do not say stays null.</summary>
internal static class HeadReader
{
    /// <summary>The head of a document; null when the day of the meeting cannot be known, which is reported.</summary>
    public static MeetingHead? Read(ParsedDocument form, HeadLexicon lexicon, out ImmutableArray<Finding> findings)
    {
        HeadNotes notes = new(form.Path);
        MeetingHead? head = Read(form, lexicon, notes);
        findings = form.IsReadable ? notes.Found : ImmutableArray<Finding>.Empty;
        return head;
    }

    private static MeetingHead? Read(ParsedDocument form, HeadLexicon lexicon, HeadNotes notes)
    {
        OpeningText? opening = form.Opening == null ? null : new OpeningText(form.Opening);
        FactReader facts = new(form, lexicon, notes);
        MeetingDayFinder days = new(form, opening != null && DateExpression.FirstIn(opening) != null ? opening : facts.Day() ?? opening, notes);
        CalendarDate? day = days.Find(out CalendarDate? published);
        TitleCountries title = new(form.Title, lexicon);
        Circumstances circumstances = opening == null ? default : Circumstances.Read(form, opening, lexicon, notes, title.All);
        AttendanceReader attendance = new(form, lexicon, title);
        EquatableArray<ReadParticipant> participants = opening == null
            ? attendance.Read(facts.Participants(), notes)
            : attendance.Read(opening, notes);
        if (opening != null || form.Facts.Count > 0)
        {
            circumstances = circumstances.CompletedBy(facts.Circumstances(title.All), form);
        }

        if (day is not CalendarDate held)
        {
            return null;
        }

        return new MeetingHead(
            days.Identity(held),
            held,
            published,
            circumstances.Format,
            circumstances.Time.StartMinutes,
            circumstances.Time.DurationMinutes,
            circumstances.Time.IsApproximate,
            circumstances.Place,
            participants,
            title.All);
    }
}
