using System.Collections.Immutable;
using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Output;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus list</c>: the meetings.</summary>
internal static class ListVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen) =>
        ReadingVerb.Create("list", "The meetings: when and where, who took part, how much was said.", screen, [], question => Of(question.Corpus))
            .WithExamples("corpus list", "corpus list --texts \"summaries/*.txt\"", "corpus list --json | jq -r '.[].date'");

    private static Answer Of(MeetingCorpus corpus) => Answer.Of<Meeting>(
        corpus.Meetings,
        new Table(
            [new("Id", ColumnForm.Whole), new("Place"), new("Participants"), new("Statements", ColumnForm.Number)],
            [.. corpus.Meetings.Select(meeting => Row(meeting))]),
        new Remark(corpus.ToString()));

    private static ImmutableArray<Words> Row(Meeting meeting) =>
    [
        new Ink(meeting.Id, Look.Accent),
        meeting.Place?.ToString() ?? "",
        string.Join(", ", meeting.Participants.Select(participant => participant.Person.Name)),
        meeting.Statements.Length,
    ];
}
