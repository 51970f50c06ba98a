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
    /// <summary>The statements that have the phrase.</summary>
    public static IEnumerable<Statement> Saying(IEnumerable<Statement> statements, Phrase phrase) =>
        statements is MeetingStatements { Meetings: MeetingList meetings } ? Saying(meetings, phrase) : SayingOne(Candidates(statements, phrase), phrase);

    /// <summary>The statements given, without some that do not have the phrase.</summary>
    public static IEnumerable<Statement> Candidates(IEnumerable<Statement> statements, Phrase phrase) =>
        statements is not IMeetingStatements whole ? statements
        : whole.Meetings is MeetingList meetings ? Candidates(meetings, phrase)
        : new MeetingStatements(whole.Meetings.Where(meeting => phrase.MayBeIn(meeting.Transcript)));

    private static IEnumerable<Statement> Saying(MeetingList meetings, Phrase phrase)
    {
        for (int i = 0; i < meetings.Count; i++)
        {
            string transcript = meetings.TranscriptAt(i);
            int landmark = phrase.LandmarkIn(transcript, 0);
            if (landmark < 0)
            {
                continue;
            }

            foreach (Statement statement in meetings.StatementsAt(i, transcript))
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

                landmark = phrase.LandmarkIn(transcript, statement.Offset);
                if (landmark < 0)
                {
                    break;
                }
            }
        }
    }

    private static IEnumerable<Statement> Candidates(MeetingList meetings, Phrase phrase)
    {
        for (int i = 0; i < meetings.Count; i++)
        {
            string transcript = meetings.TranscriptAt(i);
            if (!phrase.MayBeIn(transcript))
            {
                continue;
            }

            foreach (Statement statement in meetings.StatementsAt(i, transcript))
            {
                yield return statement;
            }
        }
    }

    private static IEnumerable<Statement> SayingOne(IEnumerable<Statement> statements, Phrase phrase)
    {
        foreach (Statement statement in statements)
        {
            if (phrase.IsIn(statement.Text))
            {
                yield return statement;
            }
        }
    }
}
