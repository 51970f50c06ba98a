using System.Collections.Immutable;
using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Output;
using Corpus.Tool.Verbs.Sheets;

namespace Corpus.Tool.Verbs;

/// <summary><c>corpus topics</c>: what the meetings spoke of, from one to the next.</summary>
internal static class TopicsVerb
{
    /// <summary>More columns do not stand beside each other on a usual screen; then each is a year.</summary>
    private const int MostColumns = 8;

    /// <summary>Makes the verb.</summary>
    public static Command Create(Screen screen) =>
        ReadingVerb.Create("topics", "What the meetings spoke of: statements by topic and meeting.", screen, [], question => Of(question.Corpus.TopicTimeline()))
            .WithExamples("corpus topics", "corpus topics --json | jq -r '.[] | [.topic, .first, .last] | @tsv'");

    private static Answer Of(TopicTimeline timeline)
    {
        ImmutableArray<(string Title, int[] Meetings)> columns = Columns(timeline.Meetings);
        return Answer.Of<TopicTimelineRow>(
            timeline,
            new Table(
                [
                    new("Topic"), .. columns.Select(column => new Column(column.Title, ColumnForm.NumberOfDay)),
                    new("All", ColumnForm.Number), new("", ColumnForm.Plot),
                ],
                [.. timeline.OrderByDescending(row => row.Cells.Sum(cell => cell.Statements)).ThenBy(row => row.Topic.Id, StringComparer.Ordinal).Select(row => Row(row, columns))]),
            new Remark("Statements on each topic; corpus topic NAME shows how each meeting words it"));
    }

    /// <summary>A column a meeting, or a year where there are many.</summary>
    private static ImmutableArray<(string Title, int[] Meetings)> Columns(ImmutableArray<Meeting> meetings) => meetings.Length <= MostColumns
        ? [.. meetings.Select((meeting, i) => (meeting.Id, new[] { i }))]
        : [.. meetings.Select((meeting, i) => (Year: meeting.Id[..4], i)).GroupBy(pair => pair.Year).Select(year => (year.Key, year.Select(pair => pair.i).ToArray()))];

    private static ImmutableArray<Words> Row(TopicTimelineRow row, ImmutableArray<(string Title, int[] Meetings)> columns)
    {
        int[] statements = [.. columns.Select(column => column.Meetings.Sum(i => row.Cells[i].Statements))];
        return
        [
            row.Topic.Label,
            .. statements.Select(Count),
            statements.Sum(),
            Strip.Bars(statements),
        ];
    }

    private static Words Count(int statements) => statements == 0 ? new Ink("0", Look.Faint) : statements;
}
