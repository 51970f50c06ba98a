using System.Collections.Immutable;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus;

/// <summary>What can be quoted of a meeting: its title, opening and headings, every sentence.</summary>
internal static class MeetingPassages
{
    /// <summary>The section of the head: no omission goes from it to another.</summary>
    private const int Head = 0;

    /// <summary>The text, and for each passage the statement that it is, behind those of other texts.</summary>
    public static QuotableText Of(Meeting meeting, List<Statement?> statements)
    {
        ImmutableArray<QuotablePassage>.Builder passages = ImmutableArray.CreateBuilder<QuotablePassage>();
        void Add(string? text, int line, int section, Statement? statement = null)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                passages.Add(new QuotablePassage(text, line, section, statement is null ? "" : SpeakersOf(statement)) { IsStatement = statement is not null });
                statements.Add(statement);
            }
        }

        Add(meeting.Title, 0, Head);
        Add(meeting.Issuer, 0, Head);
        Add(meeting.Opening, 0, Head);
        foreach (Section section in meeting.Sections)
        {
            Add(section.Heading, section.Line, section.Index + 1);
            foreach (Block block in section.Blocks)
            {
                int behind = 0;
                foreach (Statement statement in block.Statements)
                {
                    int at = block.Text.IndexOf(statement.Text, behind, StringComparison.Ordinal);
                    Add(at < 0 ? null : block.Text[behind..at], block.Line, section.Index + 1);
                    Add(statement.Text, statement.Line, section.Index + 1, statement);
                    behind = at < 0 ? behind : at + statement.Text.Length;
                }

                Add(block.Text[behind..], block.Line, section.Index + 1);
            }
        }

        return new QuotableText(meeting.Id, passages.ToImmutable());
    }

    private static string SpeakersOf(Statement statement) => string.Join(' ', statement.Speakers.Select(static person => person.Id));
}
