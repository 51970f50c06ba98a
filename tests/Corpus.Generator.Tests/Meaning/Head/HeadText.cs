using System.Collections.Immutable;
using Corpus.Generator.Tests.Lexicon;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head;
using Corpus.Reading.Meaning.Head.Opening;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>A head written in a test: title on line 1, dateline on line 3, opening on line 5.</summary>
internal sealed record HeadText(
    string Opening,
    string Title = "Japan-U.S. Defense Ministerial Meeting (Summary)",
    string? Dateline = null,
    string FileName = "2024-05-02.txt",
    string? Rest = null,
    string? Issuer = null,
    bool IsPlain = false)
{
    public static readonly HeadLexicon Lexicon = new(LexiconModelBuilder.Build(RepositoryFiles.Lexicon()));

    public ParsedDocument ToForm() => new(
        Path: "summaries/" + FileName,
        FileName,
        Sha256: "",
        IsPlain,
        Located(Title, 1),
        Dateline == null ? null : Located(Dateline, 3),
        Issuer == null ? null : Located(Issuer, 2),
        IsPlain ? null : Located(Opening, 5),
        Rest == null ? EquatableArray<LocatedText>.Empty : ImmutableArray.Create(Located(Rest, 6)),
        EquatableArray<ParsedSection>.Empty,
        EquatableArray<Piece>.Empty,
        EquatableArray<ReadFinding>.Empty);

    public MeetingHead? Read(out string[] diagnostics, HeadLexicon? lexicon = null)
    {
        MeetingHead? head = HeadReader.Read(ToForm(), lexicon ?? Lexicon, out ImmutableArray<ReadFinding> found);

        // That somebody was lost is said once more at the opening, of which there are tests of their own.
        diagnostics = found.Where(finding => finding.Id != Rules.IncompleteParticipants.Id).Show();
        return head;
    }

    /// <summary>The head of a text in which nothing is unclear.</summary>
    public MeetingHead ReadClear()
    {
        MeetingHead? head = Read(out string[] diagnostics);
        Assert.Empty(diagnostics);
        return Assert.IsType<MeetingHead>(head);
    }

    public static LocatedText Located(string text, int line) =>
        new(text, ImmutableArray.Create(new Fragment(1000 * line, text.Length, line, 1)));
}
