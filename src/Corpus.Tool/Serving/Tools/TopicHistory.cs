using System.Text.Json;
using Corpus.Tool.Inputs;
using Corpus.Tool.Serving.Calls;

namespace Corpus.Tool.Serving.Tools;

/// <summary>How each meeting words a topic.</summary>
internal sealed class TopicHistory : ServedTool
{
    private const int Most = 100;

    /// <inheritdoc/>
    public override string Name => "topic_history";

    /// <inheritdoc/>
    protected override string Title => "Follow a topic";

    /// <inheritdoc/>
    protected override string Purpose => "How each meeting words a topic, in order of day, and what changed since the meeting before that mentioned it; a meeting without statements did not mention it.";

    /// <inheritdoc/>
    protected override IReadOnlyList<Input> Inputs { get; } =
    [
        new("topic", "Identifier or label, as list_meetings gives them.", IsRequired: true),
        Input.Offset,
    ];

    /// <inheritdoc/>
    protected override void Write(Utf8JsonWriter writer, MeetingCorpus corpus, Given given)
    {
        IReadOnlyList<Wording> wordings = Named.Topic(corpus, given.Text("topic")).Wordings;
        writer.WriteNumber("total", wordings.Count);
        writer.WriteStartArray("meetings");
        foreach (Wording wording in given.Page(wordings, Most))
        {
            writer.WriteStartObject();
            writer.WriteString("meeting", wording.Meeting.Id);
            ServedFacts.WriteSource(writer, wording.Meeting);
            writer.WriteStartArray("statements");
            foreach (Statement statement in wording.Statements)
            {
                ServedFacts.Write(writer, statement);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("changes");
            foreach (Change change in wording.Changes?.Changes ?? [])
            {
                ServedFacts.Write(writer, change);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
