using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Head.Participants;
using Corpus.Reading.Meaning.Head.Participants.Offices;
using Corpus.Reading.Meaning.Head.TimeAndPlace.Venues;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Meaning.Head;

/// <summary>Reads what the title, the dateline and the opening of a document say. What they do not say stays null.</summary>
internal sealed class HeadReader
{
    private readonly ParsedDocument _form;
    private readonly HeadLexicon _lexicon;
    private readonly HeadNotes _notes;
    private readonly OpeningText? _opening;
    private readonly FactReader _facts;
    private readonly TitleCountries _title;
    private readonly Publisher _publisher;
    private readonly NamedCountries _countries;

    private HeadReader(ParsedDocument form, HeadLexicon lexicon, HeadNotes notes)
    {
        _form = form;
        _lexicon = lexicon;
        _notes = notes;
        _opening = form.Opening == null ? null : new OpeningText(form.Opening);
        _facts = new FactReader(form, lexicon, notes);
        _title = new TitleCountries(form.Title, lexicon);
        _publisher = Publisher.Of(form, lexicon);
        _countries = new NamedCountries(_title.All, _publisher.Told);
    }

    /// <summary>The head of a document; null when the day of the meeting cannot be known, which is reported.</summary>
    public static MeetingHead? Read(ParsedDocument form, HeadLexicon lexicon, out ImmutableArray<ReadFinding> findings)
    {
        HeadNotes notes = new(form.Path);
        MeetingHead? head = new HeadReader(form, lexicon, notes).Read();
        findings = form.IsReadable ? notes.Found : ImmutableArray<ReadFinding>.Empty;
        return head;
    }

    private MeetingHead? Read()
    {
        MeetingDayFinder days = new(_form, TextOfDay(), _notes);
        CalendarDate? day = days.Find(out CalendarDate? published);

        // All of it is read also where there is no day: what is unclear is reported at once.
        Circumstances opened = InOpening();
        EquatableArray<ReadParticipant> participants = Participants();
        LostParticipants.LoseCountries(_title, participants, _notes);
        LostParticipants.Report(_form, _notes, participants.Count);
        Circumstances circumstances = CompletedByFacts(opened);
        if (day is not CalendarDate held)
        {
            return null;
        }

        MeetingHead head = new(
            days.Identity(held),
            held,
            published,
            circumstances.Format,
            circumstances.Time.StartMinutes,
            circumstances.Time.DurationMinutes,
            circumstances.Time.IsApproximate,
            circumstances.Place,
            participants,
            _title.All)
        {
            Lost = _notes.Lost.ToEquatableArray(),
        };
        return head with { Guest = GuestOfOpening.Of(_opening, head) };
    }

    /// <summary>The opening where it has a day, else the labelled line that has one, else the opening without.</summary>
    private OpeningText? TextOfDay()
    {
        bool hasDay = _opening != null && DateExpression.FirstIn(_opening) != null;
        return hasDay ? _opening : _facts.Day() ?? _opening;
    }

    private Circumstances InOpening() =>
        _opening == null ? default : Circumstances.Read(_form, _opening, _lexicon, _notes, _countries);

    /// <summary>Those whom the opening names; the labelled lines where there is none.</summary>
    private EquatableArray<ReadParticipant> Participants()
    {
        AttendanceReader attendance = new(_form, _lexicon, _title, _publisher);
        return _opening == null ? attendance.Read(_facts.Participants(), _notes) : attendance.Read(_opening, _notes);
    }

    /// <summary>What labelled lines and the title add; a document of none of it says nothing.</summary>
    private Circumstances CompletedByFacts(Circumstances opened)
    {
        bool hasHead = _opening != null || _form.Facts.Count > 0;
        return hasHead ? opened.CompletedBy(_facts.Circumstances(_countries), _form, _lexicon, _countries) : opened;
    }
}
