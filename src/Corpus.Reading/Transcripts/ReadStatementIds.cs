using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Transcripts;

/// <summary>The identifiers of the statements of a document that was read: those that the library gives to the same text.</summary>
internal static class ReadStatementIds
{
    /// <summary>One for each statement, in order; none for a document that is in no corpus.</summary>
    public static IReadOnlyList<string> Of(ReadMeeting meeting)
    {
        if (meeting.Head is not { } head)
        {
            return [];
        }

        StatementIds ids = new(head.Id, meeting.Statements.Count);
        foreach (ParsedSection section in meeting.Form.Sections.Items)
        {
            ids.Section(Named(section.Number), meeting.Form.Sections.Count == 1);
            foreach (ParsedBlock block in section.Blocks.Items)
            {
                Add(ids, block);
            }
        }

        return ids.All;
    }

    private static void Add(StatementIds ids, ParsedBlock block)
    {
        int count = block.Sentences.Items.Count(static sentence => !sentence.IsLeadIn);
        if (block.IsItem)
        {
            ids.Item(block.Level, Named(block.Number), count);
        }
        else
        {
            ids.Paragraph(count);
        }
    }

    /// <summary>A number without a character is none, as in a transcript.</summary>
    private static string? Named(string? number) => string.IsNullOrEmpty(number) ? null : number;
}
