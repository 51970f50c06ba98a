using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Transcripts;

/// <summary>The identifiers of the statements of a document that was read: those that the library gives to the same text.</summary>
internal static class ReadStatementIds
{
    /// <summary>One for each statement, in order; none for a document that is in no corpus.</summary>
    public static IReadOnlyList<string> Of(ReadMeeting meeting) => meeting.Head is { } head
        ? StatementIds.Of(head.Id, [.. meeting.Form.Sections.Items.Select(Section)], meeting.Statements.Count)
        : [];

    private static IdentifiedSection Section(ParsedSection section) => new(Named(section.Number), [.. section.Blocks.Items.Select(Block)]);

    private static IdentifiedBlock Block(ParsedBlock block) => new(
        block.IsItem, block.Level, block.IsItem ? Named(block.Number) : null, block.Sentences.Items.Count(static sentence => !sentence.IsLeadIn));

    /// <summary>A number without a character is none, as in a transcript.</summary>
    private static string? Named(string? number) => string.IsNullOrEmpty(number) ? null : number;
}
