using System.Reflection;
using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Linking;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Transcripts;

using static Corpus.Generator.Tests.Emitting.Build;

namespace Corpus.Generator.Tests.Emitting;

/// <summary>The table of keywords has what is written, all of it and nothing else. How they are read: <c>Corpus.Tests</c>.</summary>
public class KeywordTests
{
    private const BindingFlags Constants = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Table =
    [
        .. from place in typeof(Keyword).GetNestedTypes()
           from field in place.GetFields(Constants)
           where field.IsLiteral
           select place.Name + ": " + field.GetRawConstantValue(),
    ];

    [Fact]
    public void What_the_built_in_corpus_is_written_with_is_in_the_table()
    {
        string[] written = [.. TestProject.BuiltIn.Run().GeneratedTrees.SelectMany(tree => WrittenWords.OfCode(tree.ToString())).Distinct()];
        Assert.Contains("Body: section", written);
        Assert.Contains("Term: form", written);
        Assert.Empty(written.Except(Table));
    }

    [Fact]
    public void What_is_in_the_table_is_written_and_what_is_written_is_in_the_table()
    {
        LinkedMeeting[] documents =
        [
            .. SampleCorpus.Documents,
            InFormat(new CalendarDate(2024, 1, 1), ReadFormat.Telephone),
            InFormat(new CalendarDate(2024, 1, 2), ReadFormat.Video),
            ByOneOfTwo(new CalendarDate(2024, 1, 3)),
            InBlocks(new CalendarDate(2024, 1, 4)),
            WithOneLost(new CalendarDate(2024, 1, 5)),
            WithDateline(new CalendarDate(2024, 1, 6)),
        ];
        IEnumerable<string> written =
        [
            .. documents.SelectMany(document => WrittenWords.OfMeeting(MeetingTranscript.Text(document).Split('\n'))),
            .. WrittenWords.OfEntries("Person", CatalogTranscripts.People(SampleCorpus.Linked.People).Split('\n')),
            .. WrittenWords.OfEntries("Office", CatalogTranscripts.Offices(SampleCorpus.Linked.Offices).Split('\n')),
            .. WrittenWords.OfEntries("Place", CatalogTranscripts.Places(SampleCorpus.Linked.Places).Split('\n')),
            .. WrittenWords.OfEntries("Country", CatalogTranscripts.Countries(SampleCorpus.Linked.Countries).Split('\n')),
            .. WrittenWords.OfEntries("Topic", CatalogTranscripts.Topics(SampleCorpus.Linked.Topics).Split('\n')),
            .. WrittenWords.OfEntries("Term", CatalogTranscripts.Terms(SampleCorpus.Linked.Terms).Split('\n')),
        ];
        Assert.Equal(Table.Order(StringComparer.Ordinal), written.Distinct().Order(StringComparer.Ordinal));
    }

    private static LinkedMeeting InFormat(CalendarDate day, ReadFormat format) =>
        Document(Head(day) with { Format = format }, "Made for tests", []);

    private static LinkedMeeting ByOneOfTwo(CalendarDate day)
    {
        const string Agreed = "Minister A agreed.";
        ReadAct act = new("Agree", "Commissive", Array(0), 0, 0, false);
        return Document(
            Head(day), "Made for tests", [Section(null, null, 3, Paragraph(Sentence(3, Agreed)))], [Build.Reading([0, 1], [act])], ["A", "B"]);
    }

    private static LinkedMeeting WithOneLost(CalendarDate day)
    {
        ReadParticipant one = new("A", null, "DefenseMinister", "Defense Minister", "JP");
        MeetingHead head = Head(day) with
        {
            Participants = new[] { one }.ToEquatableArray(),
            Lost = new[] { new LostParticipant("Minister of Railways B", EquatableArray<string>.Empty, null) }.ToEquatableArray(),
        };
        return Document(head, "Made for tests", [], people: ["A"]);
    }

    private static LinkedMeeting WithDateline(CalendarDate day)
    {
        LinkedMeeting made = Document(Head(day), "Made for tests", []);
        ParsedDocument form = made.Meeting.Form with { Dateline = At(2, "January 6, 2024"), OpeningRest = new[] { At(4, "The summary is as follows.") }.ToEquatableArray() };
        return made with { Meeting = made.Meeting with { Form = form } };
    }

    /// <summary>A block whose text is more than its sentences with one space between.</summary>
    private static LinkedMeeting InBlocks(CalendarDate day) => Document(
        Head(day), "Made for tests", [Section(null, null, 3, Paragraph(Sentence(3, "They met.")) with { Text = "They  met." })]);
}
