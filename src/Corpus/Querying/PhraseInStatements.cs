using Corpus.CompilerServices;
using Corpus.Reading.Matching;

namespace Corpus;

/// <summary>Finds the statements with a phrase; of whole meetings it reads only those that can have it, and builds none.</summary>
/// <remarks>
/// A transcript has the texts of its statements as they are, but for escapes of characters that no landmark has; so where the landmark
/// is not in the transcript, it is in no statement.
/// </remarks>
internal static class PhraseInStatements
{
    /// <summary>The statements given, without some that do not have the phrase.</summary>
    public static IEnumerable<Statement> Candidates(IEnumerable<Statement> statements, Phrase phrase) =>
        statements is not IMeetingStatements whole ? statements
        : statements is MeetingStatements { List: MeetingList meetings } ? Candidates(meetings, phrase)
        : new MeetingStatements(whole.Meetings.Where(meeting => phrase.MayBeIn(meeting.Transcript)));

    /// <summary>The statements of meetings of a catalog that have the phrase.</summary>
    public static IEnumerable<Statement> Saying(MeetingList meetings, Phrase phrase)
    {
        for (int i = 0; i < meetings.Length; i++)
        {
            int position = meetings.PositionOf(i);
            string transcript = meetings.Catalog.TranscriptOf(position);
            int landmark = phrase.Landmark.In(transcript, 0);
            if (landmark < 0)
            {
                continue;
            }

            foreach (Statement statement in meetings.Catalog.BodyOf(position, transcript).Statements)
            {
                // A statement that ends before the next landmark in the transcript cannot have it.
                if (landmark >= statement.Offset)
                {
                    continue;
                }

                if (phrase.IsIn(statement.Text))
                {
                    yield return statement;
                }

                landmark = phrase.Landmark.In(transcript, statement.Offset);
                if (landmark < 0)
                {
                    break;
                }
            }
        }
    }

    private static IEnumerable<Statement> Candidates(MeetingList meetings, Phrase phrase)
    {
        for (int i = 0; i < meetings.Length; i++)
        {
            int position = meetings.PositionOf(i);
            string transcript = meetings.Catalog.TranscriptOf(position);
            if (!phrase.MayBeIn(transcript))
            {
                continue;
            }

            foreach (Statement statement in meetings.Catalog.BodyOf(position, transcript).Statements)
            {
                yield return statement;
            }
        }
    }

    /// <summary>The statements given that have the phrase.</summary>
    public static IEnumerable<Statement> Saying(IEnumerable<Statement> statements, Phrase phrase)
    {
        foreach (Statement statement in Candidates(statements, phrase))
        {
            if (phrase.IsIn(statement.Text))
            {
                yield return statement;
            }
        }
    }
}
