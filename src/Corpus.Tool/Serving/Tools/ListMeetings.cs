using System.Text.Json;
using Corpus.Tool.Inputs;
using Corpus.Tool.Serving.Calls;

namespace Corpus.Tool.Serving.Tools;

/// <summary>The meetings that there are.</summary>
internal sealed class ListMeetings : ServedTool
{
    private const int Most = 200;

    /// <inheritdoc/>
    public override string Name => "list_meetings";

    /// <inheritdoc/>
    protected override string Title => "List the meetings";

    /// <inheritdoc/>
    protected override string Purpose => "The meetings of the corpus in order of day: identifier, day, place, participants, number of statements, file and address; and the identifiers of all topics.";

    /// <inheritdoc/>
    protected override IReadOnlyList<Input> Inputs { get; } =
    [
        new("from", "Only meetings from this day on: 2024, 2024-05 or 2024-05-02."),
        new("to", "Only meetings up to this day, it included."),
        Input.Offset,
    ];

    /// <inheritdoc/>
    protected override void Write(Utf8JsonWriter writer, MeetingCorpus corpus, Given given)
    {
        (DateOnly first, DateOnly last) = Days.Between(given.OptionalText("from"), given.OptionalText("to"));
        Meeting[] meetings = [.. corpus.Meetings.Where(meeting => meeting.Date >= first && meeting.Date <= last)];
        writer.WriteNumber("total", meetings.Length);
        writer.WriteStartArray("meetings");
        foreach (Meeting meeting in given.Page(meetings, Most))
        {
            writer.WriteStartObject();
            writer.WriteString("id", meeting.Id);
            writer.WriteString("title", meeting.Title);
            writer.WriteString("date", ServedFacts.Day(meeting.Date));
            writer.WriteString("place", meeting.Place?.ToString());
            ServedFacts.Write(writer, "participants", meeting.Participants.Select(participant => participant.ToString()));
            writer.WriteNumber("statements", meeting.Statements.Length);
            ServedFacts.WriteSource(writer, meeting);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        ServedFacts.Write(writer, "topics", corpus.Topics.Select(topic => topic.Id));
    }
}
