using System.Globalization;
using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Transcripts;

/// <summary>The identifiers of the statements of a document that was read: those that the library gives to the same text.</summary>
internal static class ReadStatementIds
{
    /// <summary>One for each statement, in order; none for a document that is in no corpus.</summary>
    public static IReadOnlyList<string> Of(ReadMeeting meeting)
    {
        List<string> ids = new(meeting.Statements.Count);
        if (meeting.Head is not { } head)
        {
            return ids;
        }

        StatementPaths paths = new(meeting.Form.Sections.Count == 1);
        foreach (ParsedSection section in meeting.Form.Sections)
        {
            paths.Begin(section);
            foreach (ParsedBlock block in section.Blocks)
            {
                (string path, int ordinal) = paths.Next(block);
                foreach (ParsedSentence sentence in block.Sentences)
                {
                    if (!sentence.IsLeadIn)
                    {
                        ids.Add(head.Id + path + ordinal.ToString(CultureInfo.InvariantCulture));
                        ordinal++;
                    }
                }
            }
        }

        return ids;
    }
}
