using System.Collections.Immutable;
using Corpus.CompilerServices;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus;

/// <summary>What can be quoted of a meeting: the lines of its head, its headings, every sentence.</summary>
/// <remarks>The same as the compiler makes of the document (<see cref="QuotableReading"/>), passage for passage.</remarks>
internal static class MeetingPassages
{
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

        foreach (string? line in HeadOf(meeting))
        {
            Add(line, 0, QuotableText.Head);
        }

        foreach (Section section in meeting.Sections)
        {
            Add(section.Heading, section.Line, section.Index + 1);
            foreach (Block block in section.Blocks)
            {
                int next = 0;
                foreach (BlockSentence sentence in block.Sentences)
                {
                    Add(sentence.Text, sentence.Line, section.Index + 1, sentence.IsLeadIn ? null : block.Statements[next++]);
                }
            }
        }

        return new QuotableText(meeting.Id, passages.ToImmutable());
    }

    private static IEnumerable<string?> HeadOf(Meeting meeting) =>
        [meeting.Title, meeting.Head.Dateline, meeting.Issuer, meeting.Opening, .. meeting.Head.OpeningRest];

    private static string SpeakersOf(Statement statement) => string.Join(' ', statement.Speakers.Select(static person => person.Id));
}
