using Corpus.Reading.Articles.Verdicts;

namespace Corpus.Tests.Articles;

/// <summary>The five texts, made ready to be quoted.</summary>
internal static class PublishedTexts
{
    private static readonly Lazy<QuotedTexts> Made = new(() => new QuotedTexts(
        new QuotableMeetings([.. Meetings.All], Meetings.Corpus).Index,
        [.. Meetings.All.Select(static meeting => new QuotedTextNames(
            meeting.Source.FileName, meeting.Source.Url?.ToString(), () => [.. meeting.Statements.Select(static statement => statement.Id)]))]));

    public static QuotedTexts Texts => Made.Value;
}
