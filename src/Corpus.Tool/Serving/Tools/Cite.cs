using System.Text.Json;
using Corpus.Tool.Serving.Calls;

namespace Corpus.Tool.Serving.Tools;

/// <summary>The citation of a statement.</summary>
internal sealed class Cite : ServedTool
{
    /// <inheritdoc/>
    public override string Name => "cite";

    /// <inheritdoc/>
    protected override string Title => "Cite a statement";

    /// <inheritdoc/>
    protected override string Purpose => "The citation of a statement in one line: ministry, title, day, section, line, file and address.";

    /// <inheritdoc/>
    protected override IReadOnlyList<Input> Inputs { get; } = [new("id", "The identifier of the statement, as in 2025-03-30/2/3.", IsRequired: true)];

    /// <inheritdoc/>
    protected override void Write(Utf8JsonWriter writer, MeetingCorpus corpus, Given given)
    {
        Statement statement = GetStatement.Asked(corpus, given);
        writer.WriteString("citation", statement.Cite());
        writer.WriteString("id", statement.Id);
        ServedFacts.WritePlace(writer, statement);
    }
}
