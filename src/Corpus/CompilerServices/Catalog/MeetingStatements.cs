using System.Collections;

namespace Corpus.CompilerServices;

/// <summary>Every statement of some meetings, made when they are come to.</summary>
internal class MeetingStatements(IEnumerable<Meeting> meetings) : IEnumerable<Statement>, IMeetingStatements
{
    /// <summary>Where the meetings are those of a catalog, their list; null where they are others.</summary>
    public readonly MeetingList? List = meetings as MeetingList;

    public IEnumerable<Meeting> Meetings => meetings;

    /// <summary>The statements of the meetings that a condition holds for; of the statements given, where these are not whole meetings.</summary>
    public static IEnumerable<Statement> Where(IEnumerable<Statement> statements, Func<Meeting, bool> condition) =>
        statements is IMeetingStatements whole
            ? new MeetingStatements(whole.Meetings.Where(condition))
            : statements.Where(statement => condition(statement.Meeting));

    public IEnumerator<Statement> GetEnumerator()
    {
        foreach (Meeting meeting in meetings)
        {
            foreach (Statement statement in meeting.Statements)
            {
                yield return statement;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
