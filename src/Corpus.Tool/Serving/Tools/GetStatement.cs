using System.Text.Json;
using Corpus.Tool.Errors;
using Corpus.Tool.Inputs;
using Corpus.Tool.Serving.Calls;

namespace Corpus.Tool.Serving.Tools;

/// <summary>A statement, word for word.</summary>
internal sealed class GetStatement : ServedTool
{
    /// <inheritdoc/>
    public override string Name => "get_statement";

    /// <inheritdoc/>
    protected override string Title => "Get a statement";

    /// <inheritdoc/>
    protected override string Purpose => "A statement word for word, with who said what with which reporting verb, its topics, line, file, address and citation. Summaries report: the words are the ministry's, not the speaker's.";

    /// <inheritdoc/>
    protected override IReadOnlyList<Input> Inputs { get; } = [new("id", "The identifier of the statement, as in 2025-03-30/2/3.", IsRequired: true)];

    /// <summary>The statement that an argument names.</summary>
    /// <exception cref="ToolException">It names none.</exception>
    public static Statement Asked(MeetingCorpus corpus, Given given)
    {
        string id = given.Text("id");
        return id.Contains('/', StringComparison.Ordinal)
            ? Named.Statement(corpus, id)
            : throw new ToolException($"'{id}' is no statement: those of a meeting are its identifier, a stroke and numbers, as in 2025-03-30/2/3");
    }

    /// <inheritdoc/>
    protected override void Write(Utf8JsonWriter writer, MeetingCorpus corpus, Given given)
    {
        writer.WritePropertyName("statement");
        ServedFacts.Write(writer, Asked(corpus, given));
    }
}
