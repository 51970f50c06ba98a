using Corpus.CompilerServices;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Form;
using Corpus.Reading.Matching.Quotations.Sources;
using Corpus.Reading.Meaning;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Transcripts;

namespace Corpus.Tests.Articles;

/// <summary>The five texts, made ready to be quoted as the compiler makes them: of the documents, and not of the library's meetings.</summary>
internal static class PublishedTexts
{
    private static readonly Lazy<QuotedTexts> Made = new(Make);

    public static QuotedTexts Texts => Made.Value;

    /// <summary>A document of the package, read as a build reads it.</summary>
    public static ReadMeeting Read(Meeting meeting) => Read(new CorpusText(meeting.Source.FileName, Checkout.Summary(meeting.Source.FileName)));

    /// <inheritdoc cref="Read(Meeting)"/>
    public static ReadMeeting Read(CorpusText file)
    {
        RunTimeLexicon lexicon = RunTimeLexicon.Of(CorpusReadOptions.Usual, CancellationToken.None);
        return MeetingReader.Read(DocumentParser.Parse(RunTimeReader.File(file), false, lexicon.Grammar, default), lexicon.Words, default);
    }

    private static QuotedTexts Make()
    {
        (Meeting Meeting, ReadMeeting Read)[] documents = [.. Meetings.All.Select(static meeting => (meeting, Read(meeting)))];
        QuotationNames names = RunTimeLexicon.Names.And(documents.SelectMany(static document => QuotableReading.NamesOf(document.Read)));
        return new QuotedTexts(
            QuotationIndex.Of([.. documents.Select(static document => QuotableReading.Of(document.Read))], names),
            [.. documents.Select(static document => new QuotedTextNames(
                document.Meeting.Source.FileName, document.Meeting.Source.Url?.ToString(), () => ReadStatementIds.Of(document.Read)))]);
    }
}
