using System.Collections.Immutable;
using Corpus.Reading.Articles.Verdicts;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Matching.Quotations.Sources;
using Corpus.Reading.Text;

namespace Corpus.Tests.Articles;

/// <summary>The five texts, made ready to be quoted.</summary>
internal static class PublishedTexts
{
    private static readonly Lazy<QuotedTexts> Made = new(() => new QuotedTexts(
        QuotationIndex.Of([.. Meetings.All.Select(Quotable)], Names()),
        [.. Meetings.All.Select(static meeting => new QuotedTextNames(
            meeting.Source.FileName, meeting.Source.Url?.ToString(), () => [.. meeting.Statements.Select(static statement => statement.Id)]))]));

    public static QuotedTexts Texts => Made.Value;

    private static QuotableText Quotable(Meeting meeting)
    {
        ImmutableArray<QuotablePassage>.Builder passages = ImmutableArray.CreateBuilder<QuotablePassage>();
        passages.Add(new QuotablePassage(meeting.Title ?? "", 1, -1, "") { IsStatement = false });
        for (int section = 0; section < meeting.Sections.Length; section++)
        {
            Section part = meeting.Sections[section];
            passages.Add(new QuotablePassage(part.Heading ?? "", part.Line, section, "") { IsStatement = false });
            passages.AddRange(part.Statements.Select(statement => new QuotablePassage(
                statement.Text, statement.Line, section, string.Join(' ', statement.Speakers.Select(static person => person.Id)))));
        }

        return new QuotableText(meeting.Id, passages.ToImmutable());
    }

    private static QuotationNames Names()
    {
        string folder = Checkout.PathOf("data/lexicon");
        ImmutableArray<LexiconFile> files =
        [
            .. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
                .Select(path => LexiconReader.Read(new TextFile(Path.GetFileName(path), File.ReadAllText(path), "", true, true), CancellationToken.None))
                .Where(static file => file.Kind != LexiconKind.People),
        ];
        return QuotationNames.Of(LexiconModelBuilder.Build(files, CancellationToken.None))
            .And(People.All.Select(static person => ("person " + person.Id, person.Name)));
    }
}
