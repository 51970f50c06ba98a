using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Transcripts;

namespace Corpus.Generator.Tests.Properties;

/// <summary>What is read at run time is what was parsed and read at compile time: every string, number and link of a meeting.</summary>
internal static class ReadBackRules
{
    public static void AssertIsReadBack(LinkedMeeting expected, Meeting actual)
    {
        // Too small an estimate would be an error of the compiler in a file that nobody wrote.
        Assert.InRange(MeetingTranscript.Text(expected).Length + 1, 1, TranscriptSize.Of(expected.Meeting));
        AssertHead(expected, expected.Meeting.Head!, actual);
        ParsedSection[] sections = [.. expected.Meeting.Form.Sections];
        Assert.Equal(sections.Length, actual.Sections.Length);
        int statement = 0;
        for (int i = 0; i < sections.Length; i++)
        {
            AssertSection(expected, sections[i], actual.Sections[i], ref statement);
        }

        Assert.Equal(expected.Meeting.StatementTexts(), actual.Statements.Select(said => said.Text));
        Assert.Equal(actual.Statements.SelectMany(said => said.References), actual.References);
    }

    private static void AssertHead(LinkedMeeting expected, MeetingHead head, Meeting actual)
    {
        ParsedDocument form = expected.Meeting.Form;
        Assert.Equal((head.Id, form.Title?.Text, form.Issuer?.Text, form.Opening?.Text), (actual.Id, actual.Title, actual.Issuer, actual.Opening));
        Assert.Equal((head.Date.ToString(), head.Published?.ToString()), (Day(actual.Date), actual.Published is DateOnly day ? Day(day) : null));
        Assert.Equal((head.StartMinutes, head.DurationMinutes), (Minutes(actual.StartTime?.ToTimeSpan()), Minutes(actual.Duration)));
        Assert.Equal((head.IsDurationApproximate, head.Format?.ToString()), (actual.IsDurationApproximate, actual.Format?.ToString()));
        Assert.Equal((head.Place?.Id, head.Place?.Name), (actual.Place?.Id, actual.Place?.Name));
        Assert.Equal(expected.People, actual.Participants.Select(participant => participant.Person.Id));
        Assert.Equal(head.Participants.Select(participant => participant.OfficeId), actual.Participants.Select(participant => participant.Office.Id));
        Assert.Equal((form.FileName, form.Sha256), (actual.Source.FileName, actual.Source.Sha256));
    }

    private static void AssertSection(LinkedMeeting meeting, ParsedSection expected, Section actual, ref int statement)
    {
        Assert.Equal((OrNull(expected.Number), expected.Heading?.Text, expected.Line), (actual.Number, actual.Heading, actual.Line));
        Assert.Equal(expected.Blocks.Count, actual.Blocks.Length);
        for (int i = 0; i < actual.Blocks.Length; i++)
        {
            AssertBlock(meeting, expected.Blocks[i], actual.Blocks[i], ref statement);
        }

        Assert.Equal(actual.Blocks.SelectMany(block => block.Statements), actual.Statements);
    }

    private static void AssertBlock(LinkedMeeting meeting, ParsedBlock expected, Block actual, ref int statement)
    {
        Item? item = actual as Item;
        Assert.Equal((expected.IsItem, OrNull(expected.Number), expected.Level), (item is not null, item?.Number, item?.Level ?? 0));
        Assert.Equal((expected.Text, expected.Line), (actual.Text, actual.Line));
        ParsedSentence[] sentences = [.. expected.Sentences.Where(sentence => !sentence.IsLeadIn)];
        Assert.Equal(sentences.Length, actual.Statements.Length);
        for (int i = 0; i < sentences.Length; i++)
        {
            Assert.Equal((sentences[i].Text.Text, sentences[i].Text.Line), (actual.Statements[i].Text, actual.Statements[i].Line));
            AssertFacts(meeting, statement, actual.Statements[i]);
            statement++;
        }
    }

    private static void AssertFacts(LinkedMeeting meeting, int index, Statement actual)
    {
        StatementReading expected = meeting.Meeting.Statements[index];
        Assert.Equal(
            expected.Acts.Select(act => (act.Verb, act.Kind, actual.Text.Substring(act.Start, act.Length), act.IsInherited)),
            actual.Acts.Select(act => (act.Verb.ToString(), act.Kind.ToString(), act.Content, act.IsInherited)));
        Assert.Equal(Ids(expected.Speakers), actual.Speakers.Select(person => person.Id));
        Assert.All(expected.Acts.Zip(actual.Acts), pair => Assert.Equal(Ids(pair.First.Speakers), pair.Second.Speakers.Select(person => person.Id)));
        Assert.Equal(expected.Topics, actual.Topics.Select(topic => topic.Id));
        Assert.Equal(meeting.Terms[index], actual.Terms.Select(term => term.Id));
        Assert.Equal(expected.Countries, actual.Countries.Select(country => country.Code));
        Assert.Equal(expected.Places, actual.Places.Select(place => place.Id));
        Assert.Equal(expected.References.Select(DateOf), actual.References.Select(reference => (reference.Text, reference.Date?.Year, reference.Date?.Month, reference.Date?.Day)));

        IEnumerable<string> Ids(EquatableArray<int> speakers) => speakers.Select(speaker => meeting.People[speaker]);
    }

    /// <summary>A month without a year, or a day without a month, is no date.</summary>
    private static (string Text, int? Year, int? Month, int? Day) DateOf(ReadReference reference) => (
        reference.Text,
        reference.Year,
        reference.Year is null ? null : reference.Month,
        reference.Year is null || reference.Month is null ? null : reference.Day);

    private static string? OrNull(string? number) => number is "" ? null : number;

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int? Minutes(TimeSpan? time) => time is TimeSpan span ? (int)span.TotalMinutes : null;
}
