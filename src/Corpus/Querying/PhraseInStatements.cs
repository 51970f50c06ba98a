using Corpus.CompilerServices;
using Corpus.Reading.Matching;

namespace Corpus;

/// <summary>Finds the statements that can have a phrase, and builds no meeting that cannot.</summary>
internal static class PhraseInStatements
{
    /// <summary>The statements given, without some that do not have the phrase.</summary>
    /// <remarks>
    /// A transcript has the texts of its statements as they are, but for escapes of characters that no landmark has; so where the landmark
    /// is not in the transcript, it is in no statement.
    /// </remarks>
    public static IEnumerable<Statement> Candidates(IEnumerable<Statement> statements, Phrase phrase) =>
        statements is IMeetingStatements
            ? MeetingStatements.Where(statements, meeting => phrase.MayBeIn(meeting.Transcript))
            : statements;
}
