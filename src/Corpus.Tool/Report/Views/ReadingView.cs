using System.Globalization;
using Corpus.Tool.Report.Markup;

namespace Corpus.Tool.Report.Views;

/// <summary>The meetings to read: a list of them, then each with its statements.</summary>
internal sealed class ReadingView(MeetingCorpus corpus, TopicSigns signs)
{
    private static readonly TemplateFile Templates = TemplateFile.Embedded("reading.html");

    /// <summary>The view.</summary>
    public Html Write(CancellationToken cancellation) => Templates["view"].Fill(
        ("list", corpus.Meetings.Count == 0 ? Templates["none"].Fill() : Templates["list"].Fill(("rows", Html.Join(corpus.Meetings.Select(Row))))),
        ("meetings", Html.Join(corpus.Meetings.Select(meeting => Text(meeting, cancellation)))));

    private static Html Row(Meeting meeting) => Templates["row"].Fill(
        ("href", Anchor.To(Anchor.Of(meeting))),
        ("id", meeting.Id),
        ("title", meeting.Title ?? "Without a title"),
        ("place", meeting.Place?.ToString()),
        ("people", People(meeting)),
        ("statements", meeting.Statements.Length.ToString(CultureInfo.InvariantCulture)));

    private static string People(Meeting meeting) => string.Join(", ", meeting.Participants.Select(participant => participant.Person.Name));

    private Html Text(Meeting meeting, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        SharedCitation citation = new(meeting);
        StatementsOfMeeting statements = new(meeting, signs, citation);
        return Templates["meeting"].Fill(
            ("id", Anchor.Of(meeting)),
            ("before", citation.Before),
            ("behind", citation.Behind),
            ("kicker", string.Join(" · ", new[] { Day(meeting.Date), meeting.Place?.ToString(), meeting.Issuer }.Where(part => !string.IsNullOrEmpty(part)).Distinct())),
            ("title", meeting.Title ?? meeting.Id),
            ("opening", meeting.Opening is { } opening ? Templates["opening"].Fill(("text", opening)) : Html.None),
            ("source", Source(meeting)),
            ("topics", Topics(meeting)),
            ("sections", Html.Join(meeting.Sections.Select(statements.Write))),
            ("neighbours", Neighbours(meeting)));
    }

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static Html Source(Meeting meeting) => PublishedAddress.Of(meeting) is { } url
        ? Templates["source"].Fill(("url", url), ("file", meeting.Source.FileName))
        : Templates["file"].Fill(("file", meeting.Source.FileName));

    /// <summary>The topics, each with the lines of its statements: where a cell of the table of topics leads to.</summary>
    private Html Topics(Meeting meeting)
    {
        Dictionary<Topic, List<Statement>> topics = [];
        foreach (Statement statement in meeting.Statements)
        {
            foreach (Topic topic in statement.Topics)
            {
                (topics.TryGetValue(topic, out List<Statement>? found) ? found : topics[topic] = []).Add(statement);
            }
        }

        return topics.Count == 0 ? Html.None : Templates["topics"].Fill(("topics", Html.Join(topics.Select(topic => Templates["topic"].Fill(
            ("id", Anchor.Of(meeting, topic.Key)),
            ("href", Anchor.To(Anchor.Of(meeting, topic.Key))),
            ("look", signs[topic.Key]),
            ("label", topic.Key.Label),
            ("lines", Html.Join(", ", topic.Value.Select(Line))))))));
    }

    private static Html Line(Statement statement) => Templates["line"].Fill(
        ("href", Anchor.To(Anchor.Of(statement))), ("line", statement.Line.ToString(CultureInfo.InvariantCulture)));

    private static Html Neighbours(Meeting meeting) => Html.Join(new[]
    {
        meeting.Previous is { } previous ? Link("previous", previous.Id, Anchor.Of(previous)) : Html.None,
        meeting.Previous is null ? Html.None : Link("changes", meeting.Previous.Id, Anchor.OfRedline(meeting)),
        meeting.Next is { } next ? Link("next", next.Id, Anchor.Of(next)) : Html.None,
    });

    private static Html Link(string part, string id, string place) => Templates[part].Fill(("href", Anchor.To(place)), ("id", id));
}
