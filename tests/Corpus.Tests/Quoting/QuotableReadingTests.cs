using Corpus.CompilerServices;
using Corpus.Reading.Form;
using Corpus.Reading.Matching.Quotations.Sources;
using Corpus.Reading.Meaning;

namespace Corpus.Tests.Quoting;

/// <summary>What a compiler quotes of a document is what the library quotes of its meeting.</summary>
public sealed class QuotableReadingTests
{
    public static TheoryData<string> Ids => [.. Meetings.All.Select(static meeting => meeting.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_document_and_its_meeting_have_the_same_statements_lines_and_sections(string id)
    {
        Meeting meeting = Meetings.ById(id);
        RunTimeLexicon lexicon = RunTimeLexicon.Of(CorpusReadOptions.Usual, CancellationToken.None);
        CorpusText file = new(meeting.Source.FileName, Checkout.Summary(meeting.Source.FileName));
        QuotableText read = QuotableReading.Of(MeetingReader.Read(DocumentParser.Parse(RunTimeReader.File(file), false, lexicon.Grammar, default), lexicon.Words, default));
        QuotableText made = MeetingPassages.Of(meeting, []);
        Assert.Equal(made.Id, read.Id);
        Assert.Equal(Statements(made), Statements(read));
        Assert.Empty(made.Passages.Select(static passage => passage.Text.Trim()).Except(read.Passages.Select(static passage => passage.Text)));
    }

    private static IEnumerable<(string Text, int Line, int Section, bool HasSpeakers)> Statements(QuotableText text) => text.Passages
        .Where(static passage => passage.IsStatement)
        .Select(static passage => (passage.Text, passage.Line, passage.Section, passage.Speakers.Length > 0));
}
