using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Linking;

namespace Corpus.Generator.Tests.Properties;

/// <summary>What holds for any document whatever, from the file to what is read at run time.</summary>
public sealed class AnyDocumentTests(Figures figures) : IClassFixture<Figures>
{
    private const int Together = 250;

    private static readonly int Cases = Extent.Of(full: 10_000, usual: 250);

    private int _documents;
    private int _meetings;
    private int _statements;

    [Fact]
    public void Any_document_is_accounted_for_compiles_and_is_read_back_as_it_was_parsed()
    {
        PropertyRun<CaseDocument> run = new(
            "Any document is accounted for, compiles and is read back",
            AnyDocument.Generator,
            document => SmallerText.Of(document.Content).Select(content => document with { Content = content }),
            document => $"{SmallerText.Literal(document.Stem)} {document.Kind}: {SmallerText.Literal(document.Content)}",
            figures);

        run.Check(Cases, Together, Hold);

        figures.Print($"{_documents:N0} documents, of which {_meetings:N0} became meetings with {_statements:N0} statements.");
        Assert.True(_meetings * 2 > _documents, "Most of what is made has to become a meeting, or little is tried.");
    }

    private void Hold(IReadOnlyList<CaseDocument> documents)
    {
        TestFile[] files = [.. documents.Select((document, number) => document.ToFile(number))];
        Dictionary<string, string> contents = files.ToDictionary(file => file.Path, file => file.GetText().ToString(), StringComparer.Ordinal);
        using MadeCorpus corpus = MadeCorpus.Of(TestProject.Empty.With(files));

        Assert.Equal(files.Length, corpus.Parsed.Count);
        foreach (ParsedDocument document in corpus.Parsed)
        {
            SourceRules.AssertEveryCharacterIsAccountedFor(document, contents[document.Path]);
            SourceRules.AssertEveryTextIsFound(document, contents[document.Path]);
        }

        Dictionary<string, Meeting> meetings = corpus.Meetings.ToDictionary(meeting => meeting.Id, StringComparer.Ordinal);
        Assert.Equal(corpus.Linked.Count, meetings.Count);
        foreach (LinkedMeeting meeting in corpus.Linked)
        {
            SourceRules.AssertEveryActIsFound(meeting.Meeting);
            ReadBackRules.AssertIsReadBack(meeting, meetings[meeting.Meeting.Head!.Id]);
        }

        CorpusRules.AssertHold(corpus);
        DeclarationRules.AssertHold(corpus);
        DiagnosticRules.AssertHold(corpus, contents);
        DiagnosticRules.AssertNothingIsDroppedSilently(corpus);
        _documents += documents.Count;
        _meetings += meetings.Count;
        _statements += corpus.Linked.Sum(meeting => meeting.Meeting.Statements.Count);
    }
}
