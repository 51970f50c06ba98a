using System.Collections.Immutable;
using System.Globalization;
using Corpus.Tool.Report.Markup;

namespace Corpus.Tool.Report.Views;

/// <summary>Topics by meeting: a table whose cells lead to the statements that they count.</summary>
internal sealed class TopicsView(MeetingCorpus corpus, TopicSigns signs)
{
    /// <summary>A wider table does not fit a page; more meetings are further tables.</summary>
    private const int MostColumns = 24;

    /// <summary>With so few the days stand upright.</summary>
    private const int FewColumns = 8;

    private static readonly TemplateFile Templates = TemplateFile.Embedded("topics.html");

    /// <summary>From how many statements on a cell is darker.</summary>
    private static readonly int[] Levels = [1, 2, 3, 5, 8];

    /// <summary>The view.</summary>
    public Html Write()
    {
        TopicTimeline timeline = corpus.TopicTimeline();
        ImmutableArray<TopicTimelineRow> rows =
        [
            .. timeline.OrderByDescending(row => row.Cells.Sum(cell => cell.Statements)).ThenBy(row => row.Topic.Label, StringComparer.Ordinal),
        ];
        Html tables = rows.IsEmpty
            ? Templates["none"].Fill()
            : Html.Join(Enumerable.Range(0, timeline.Meetings.Length).Chunk(MostColumns).Select(columns => Table(timeline.Meetings, rows, columns)));
        return Templates["view"].Fill(("tables", tables));
    }

    private Html Table(ImmutableArray<Meeting> meetings, ImmutableArray<TopicTimelineRow> rows, int[] columns) => Templates["table"].Fill(
        ("days", $"{meetings[columns[0]].Id} – {meetings[columns[^1]].Id}"),
        ("width", columns.Length > FewColumns ? "many" : "few"),
        ("columns", Html.Join(columns.Select(column => Column(meetings[column])))),
        ("rows", Html.Join(rows.Select(row => Row(row, columns)))));

    private static Html Column(Meeting meeting) => Templates["column"].Fill(("href", Anchor.To(Anchor.Of(meeting))), ("id", meeting.Id));

    private Html Row(TopicTimelineRow row, int[] columns) => Templates["row"].Fill(
        ("look", signs[row.Topic]),
        ("label", row.Topic.Label),
        ("cells", Html.Join(columns.Select(column => Cell(row.Topic, row.Cells[column])))),
        ("sum", columns.Sum(column => row.Cells[column].Statements).ToString(CultureInfo.InvariantCulture)));

    private static Html Cell(Topic topic, TopicTimelineCell cell) => cell.Statements == 0 ? Templates["empty"].Fill() : Templates["cell"].Fill(
        ("level", $"h{Array.FindLastIndex(Levels, level => level <= cell.Statements) + 1}"),
        ("href", Anchor.To(Anchor.Of(cell.Meeting, topic))),
        ("count", cell.Statements.ToString(CultureInfo.InvariantCulture)));
}
