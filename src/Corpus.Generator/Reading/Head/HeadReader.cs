using System.Collections.Immutable;
using Corpus.Generator.Collections;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Lexicon;
using Corpus.Generator.Parsing;
using Corpus.Generator.Text;

namespace Corpus.Generator.Reading.Head;

/// <summary>Reads what the title, the dateline and the opening of a document say. What they do not say stays null.</summary>
internal static class HeadReader
{
    private const int MostWordsOfVenue = 4;

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
            : Participants(form, opening, lexicon, notes);
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

    private static EquatableArray<ReadParticipant> Participants(ParsedDocument form, OpeningText opening, HeadLexicon lexicon, HeadNotes notes)
    {
        ShownNames shown = ShownNames.In(form);
        HeadNotes own = new(form.Path);
        EquatableArray<ReadParticipant> named = Resolve(opening, own);
        if (named.Count == 0 && Attending() is { Count: > 1 } attending)
        {
            return attending;
        }

        notes.Add(own);
        if (!ParticipantFinder.IsPronoun(opening, SubjectSlot.Of(opening)))
        {
            return named;
        }

        // "Minister X visited the country. On May 2, he held talks with Y": who "he" is stands in the sentence before.
        IEnumerable<ReadParticipant> before = form.OpeningRest
            .SelectMany(sentence => Resolve(new OpeningText(sentence), new HeadNotes(form.Path)))
            .Take(1);
        return before.Concat(named).ToEquatableArray();

        // "The meeting was held in Manila. From Japan, Ms. KAMIKAWA …, and from the Philippines, … attended."
        EquatableArray<ReadParticipant> Attending() => form.OpeningRest
            .Select(sentence => Resolve(new OpeningText(sentence), new HeadNotes(form.Path)))
            .FirstOrDefault(static those => those.Count > 1);

        EquatableArray<ReadParticipant> Resolve(OpeningText text, HeadNotes report) =>
            new OfficeResolver(text, lexicon, report, Parties(form.Title, lexicon), Counterparts(form.Title, lexicon), shown).Resolve(new ParticipantFinder(text, lexicon, report).Find());
    }

    private static EquatableArray<string> TitleCountries(LocatedText? title, HeadLexicon lexicon) =>
        Codes(Named(title, lexicon));

    // "Bilateral meetings in Brunei: Japan-New Zealand": where they met is no party to it.
    private static EquatableArray<string> Parties(LocatedText? title, HeadLexicon lexicon) =>
        Codes(Named(title, lexicon).Where(match => !IsVenue(title!.Text, match.Start, match.End)));

    // "in Brunei", "in Vientiane, Lao PDR", but "in Tokyo, Japan-Australia Meeting"
    private static bool IsVenue(string title, int start, int end)
    {
        Word before = Word.ReadBack(title, 0, start);
        bool isApposed = !before.IsNone && title[before.End - 1] == ',';
        for (int count = 0; count < MostWordsOfVenue && isApposed && before.IsCapitalized; count++)
        {
            before = Word.ReadBack(title, 0, before.Start);
        }

        bool isJoined = end < title.Length && title[end] is '-' or '–';
        return !isJoined && string.Equals(before.Core, "in", StringComparison.OrdinalIgnoreCase);
    }

    // "Meeting with the Thai Minister", "Visit to Australia": the one who went there is of another country.
    private static EquatableArray<string> Counterparts(LocatedText? title, HeadLexicon lexicon) =>
        Codes(Named(title, lexicon).Where(match => WordBefore(title!.Text, match.Start) is "with" or "to"));

    private static string WordBefore(string title, int index)
    {
        Word before = Word.ReadBack(title, 0, index);
        before = before.Core is "the" or "his" or "her" ? Word.ReadBack(title, 0, before.Start) : before;
        return before.Core.ToLowerInvariant();
    }

    private static IEnumerable<NamedMatch<CountryDefinition>> Named(LocatedText? title, HeadLexicon lexicon) =>
        title == null ? [] : lexicon.Countries.In(title.Text);

    private static EquatableArray<string> Codes(IEnumerable<NamedMatch<CountryDefinition>> matches) =>
        matches.Select(static match => match.Things[0].Code).Distinct(StringComparer.Ordinal).ToEquatableArray();
}
