using System.Text.Json;
using Corpus.Tool.Inputs;
using Corpus.Tool.Serving.Calls;

namespace Corpus.Tool.Serving.Tools;

/// <summary>What changed from one text to another.</summary>
internal sealed class CompareMeetings : ServedTool
{
    private const int Most = 500;

    /// <inheritdoc/>
    public override string Name => "redline";

    /// <inheritdoc/>
    protected override string Title => "Compare two meetings";

    /// <inheritdoc/>
    protected override string Purpose => "What was added, dropped and reworded from one text to another: each change with its statements before and after, word for word, with identifier, line and address.";

    /// <inheritdoc/>
    protected override IReadOnlyList<Input> Inputs { get; } =
    [
        new("before", "The identifier of the earlier meeting, as in 2025-03-30.", IsRequired: true),
        new("after", "The identifier of the later meeting.", IsRequired: true),
        Input.Offset,
    ];

    /// <inheritdoc/>
    protected override void Write(Utf8JsonWriter writer, MeetingCorpus corpus, Given given)
    {
        Meeting before = Named.Meeting(corpus, given.Text("before"));
        Redline redline = Named.Meeting(corpus, given.Text("after")).ChangesSince(before);
        writer.WriteString("summary", redline.ToString());
        writer.WriteNumber("total", redline.Changes.Length);
        writer.WriteStartArray("changes");
        foreach (Change change in given.Page(redline.Changes, Most))
        {
            ServedFacts.Write(writer, change);
        }

        writer.WriteEndArray();
    }
}
