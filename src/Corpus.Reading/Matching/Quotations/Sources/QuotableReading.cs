using System.Collections.Immutable;
using System.Globalization;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>What can be quoted of a document that was read: its head, its headings, every sentence.</summary>
/// <remarks>The library makes the same of a transcript (<c>MeetingPassages</c>), so that a build and a program say the same of a quotation.</remarks>
internal static class QuotableReading
{
    /// <summary>The text; its identifier is the meeting's, or the name of the file where the document has none.</summary>
    public static QuotableText Of(ReadMeeting meeting)
    {
        ImmutableArray<QuotablePassage>.Builder passages = ImmutableArray.CreateBuilder<QuotablePassage>();
        ParsedDocument form = meeting.Form;
        foreach (LocatedText? line in new[] { form.Title, form.Dateline, form.Issuer, form.Opening }.Concat(form.OpeningRest))
        {
            Add(passages, line, QuotableText.Head);
        }

        int next = 0;
        for (int section = 0; section < form.Sections.Count; section++)
        {
            Add(passages, form.Sections[section].Heading, section + 1);
            foreach (ParsedSentence sentence in form.Sections[section].Blocks.SelectMany(static block => block.Sentences))
            {
                string speakers = sentence.IsLeadIn || next >= meeting.Statements.Count ? "" : SpeakersOf(meeting, meeting.Statements[next]);
                passages.Add(new QuotablePassage(sentence.Text.Text, sentence.Text.Place.Line, section + 1, speakers) { IsStatement = !sentence.IsLeadIn });
                next += sentence.IsLeadIn ? 0 : 1;
            }
        }

        return new QuotableText(meeting.Head?.Id ?? form.FileName, passages.ToImmutable());
    }

    /// <summary>The family names of those who took part, and a venue that the lexicon does not have, for <see cref="QuotationNames.And"/>.</summary>
    public static IEnumerable<(string Of, string Name)> NamesOf(ReadMeeting meeting)
    {
        if (meeting.Head is null)
        {
            return [];
        }

        // Those of the lexicon have a time zone; their names are known without the text.
        IEnumerable<(string Of, string Name)> people = meeting.Head.Participants.Select(static person => (QuotationNames.OfPerson(person.Name), person.Name));
        return meeting.Head.Place is { TimeZoneId: null } place ? people.Append((QuotationNames.OfPlace(place.Id), place.Name)) : people;
    }

    private static void Add(ImmutableArray<QuotablePassage>.Builder passages, LocatedText? text, int section)
    {
        if (!string.IsNullOrWhiteSpace(text?.Text))
        {
            passages.Add(new QuotablePassage(text!.Text, text.Place.Line, section, "") { IsStatement = false });
        }
    }

    private static string SpeakersOf(ReadMeeting meeting, StatementReading statement) =>
        string.Join(" ", statement.Speakers.Select(speaker => FirstOf(meeting, speaker).ToString(CultureInfo.InvariantCulture)).Distinct());

    /// <summary>One who holds two offices takes part with each and is one speaker.</summary>
    private static int FirstOf(ReadMeeting meeting, int speaker)
    {
        ReadParticipant person = meeting.Head!.Participants[speaker];
        int first = 0;
        while (first < speaker && !IsSame(meeting.Head.Participants[first], person))
        {
            first++;
        }

        return first;
    }

    private static bool IsSame(ReadParticipant one, ReadParticipant other) =>
        one.Name == other.Name && (one.GivenName is null || other.GivenName is null || one.GivenName == other.GivenName) && one.CountryCode == other.CountryCode;
}
