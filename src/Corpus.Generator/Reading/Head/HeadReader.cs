using System.Collections.Immutable;
using Corpus.Generator.Collections;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Parsing;
using Corpus.Generator.Text;

namespace Corpus.Generator.Reading.Head;

/// <summary>Reads what the title, the dateline and the opening of a document say. What they do not say stays null.</summary>
internal static class HeadReader
{
    /// <summary>The head of a document; null when the day of the meeting cannot be known, which is reported.</summary>
    public static MeetingHead? Read(ParsedDocument form, HeadLexicon lexicon, out ImmutableArray<DiagnosticInfo> diagnostics)
    {
        HeadNotes notes = new(form.Path);
        MeetingHead? head = Read(form, lexicon, notes);
        diagnostics = form.IsReadable ? notes.Found : ImmutableArray<DiagnosticInfo>.Empty;
        return head;
    }

    private static MeetingHead? Read(ParsedDocument form, HeadLexicon lexicon, HeadNotes notes)
    {
        OpeningText? opening = form.Opening == null ? null : new OpeningText(form.Opening);
        MeetingDay days = new(form, opening, notes);
        CalendarDate? day = days.Find(out CalendarDate? published);
        EquatableArray<string> countries = TitleCountries(form.Title, lexicon);
        Circumstances circumstances = opening == null ? default : Circumstances.Read(form, opening, lexicon, notes, countries);
        EquatableArray<ReadParticipant> participants = opening == null
            ? EquatableArray<ReadParticipant>.Empty
            : Participants(form, opening, lexicon, notes, countries);
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
            countries);
    }

    private static EquatableArray<ReadParticipant> Participants(
        ParsedDocument form, OpeningText opening, HeadLexicon lexicon, HeadNotes notes, EquatableArray<string> countries)
    {
        ShownNames shown = ShownNames.In(form);
        EquatableArray<ReadParticipant> named = Resolve(opening, notes);
        if (!ParticipantFinder.IsPronoun(opening, SubjectSlot.Of(opening)))
        {
            return named;
        }

        // "Minister X visited the country. On May 2, he held talks with Y": who "he" is stands in the sentence before.
        IEnumerable<ReadParticipant> before = form.OpeningRest
            .SelectMany(sentence => Resolve(new OpeningText(sentence), new HeadNotes(form.Path)))
            .Take(1);
        return before.Concat(named).ToEquatableArray();

        EquatableArray<ReadParticipant> Resolve(OpeningText text, HeadNotes report) =>
            new OfficeResolver(text, lexicon, report, countries, shown).Resolve(new ParticipantFinder(text, lexicon, report).Find());
    }

    private static EquatableArray<string> TitleCountries(LocatedText? title, HeadLexicon lexicon) =>
        title == null
            ? EquatableArray<string>.Empty
            : lexicon.Countries.In(title.Text).Select(static match => match.Things[0].Code).Distinct(StringComparer.Ordinal).ToEquatableArray();
}
