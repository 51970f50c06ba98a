using System.Collections.Immutable;
using System.Globalization;
using Corpus.Tool.Report.Markup;

namespace Corpus.Tool.Report.Views;

/// <summary>The text of a meeting: sections, blocks, statements with what stands in their margin.</summary>
internal sealed class StatementsOfMeeting(Meeting meeting, TopicSigns signs, SharedCitation citation)
{
    private static readonly TemplateFile Templates = TemplateFile.Embedded("reading.html");

    /// <summary>One section.</summary>
    public Html Write(Section section) => Templates["section"].Fill(
        ("heading", section.Number is null && section.Heading is null ? Html.None : Templates["heading"].Fill(("text", section.ToString()))),
        ("blocks", Html.Join(section.Blocks.Select(Block))));

    private Html Block(Block block) => Templates["block"].Fill(
        ("kind", block is Item item ? $"item i{Math.Min(item.Level, 3)}" : "paragraph"),
        ("marker", block is Item marked ? Templates["marker"].Fill(("text", marked.Number is null ? "•" : $"({marked.Number})")) : Html.None),
        ("sentences", Html.Join(Sentences(block))));

    /// <summary>The statements, and what stands between them: sentences that lead in and are none.</summary>
    private IEnumerable<Html> Sentences(Block block)
    {
        int at = 0;
        foreach (Statement statement in block.Statements)
        {
            int start = block.Text.IndexOf(statement.Text, at, StringComparison.Ordinal);
            if (start >= 0)
            {
                yield return LeadIn(block.Text[at..start]);
                at = start + statement.Text.Length;
            }

            yield return Statement(statement);
        }

        yield return LeadIn(block.Text[at..]);
    }

    private static Html LeadIn(string text) => string.IsNullOrWhiteSpace(text) ? Html.None : Templates["lead-in"].Fill(("text", text.Trim()));

    private Html Statement(Statement statement) => Templates["statement"].Fill(
        ("id", Anchor.Of(statement)),
        ("href", Anchor.To(Anchor.Of(statement))),
        ("line", statement.Line.ToString(CultureInfo.InvariantCulture)),
        ("cited", citation.Middle(statement)),
        ("breaks", SentenceEnds.In(statement.Text) is { Length: > 0 } ends ? Templates["breaks"].Fill(("starts", ends)) : Html.None),
        ("text", MarkedStatement.Of(statement)),
        ("margin", Margin(statement)));

    private Html Margin(Statement statement) => Html.Join(
    [
        statement.Speakers.IsEmpty ? Html.None : Templates["speakers"].Fill(("names", string.Join(", ", statement.Speakers.Select(speaker => speaker.Name)))),
        .. Inherited(statement),
        .. statement.Topics.Select(OnTopic),
        PublishedAddress.Of(statement) is { } url ? Templates["published"].Fill(("url", url)) : Html.None,
    ]);

    private Html OnTopic(Topic topic) => Templates["on-topic"].Fill(
        ("look", signs[topic]), ("href", Anchor.To(Anchor.Of(meeting, topic))), ("label", topic.Label));

    /// <summary>The verbs that stand in the sentence before and cannot be marked in this one.</summary>
    private static IEnumerable<Html> Inherited(Statement statement)
    {
        ImmutableArray<ReportingVerb> verbs = [.. statement.Acts.Where(act => act.IsInherited).Select(act => act.Verb).Distinct()];
        return verbs.IsEmpty ? [] : [Templates["inherited"].Fill(("verbs", string.Join(", ", verbs)))];
    }
}
