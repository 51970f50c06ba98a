using System.Text.Json;
using Corpus.Tool.Inputs;
using Corpus.Tool.Serving.Calls;

namespace Corpus.Tool.Serving.Tools;

/// <summary>Statements that have a phrase, or are chosen otherwise.</summary>
internal sealed class Find : ServedTool
{
    private const int Usual = 20;

    private const int Most = 100;

    /// <inheritdoc/>
    public override string Name => "find";

    /// <inheritdoc/>
    protected override string Title => "Find statements";

    /// <inheritdoc/>
    protected override string Purpose => "The statements that have a phrase and agree with each filter given, word for word, each with identifier, line, file, address and citation.";

    /// <inheritdoc/>
    protected override IReadOnlyList<Input> Inputs { get; } =
    [
        new("phrase", "Words in a row, in any case; * at the end of a word stands for any ending; a word in capitals (US) is found in capitals only."),
        new("by", "Only what a person said: family name, full name or identifier."),
        new("verb", "Only what was said with a reporting verb: Reiterate, Welcome …"),
        new("kind", "Only one kind of speech act: Assertive, Commissive, Directive, Expressive, Declarative, Deliberative."),
        new("topic", "Only what is on a topic: identifier or label."),
        new("from", "Only meetings from this day on: 2024, 2024-05 or 2024-05-02."),
        new("to", "Only meetings up to this day, it included."),
        Input.Offset,
        new("limit", "How many statements at most, from 1 to 100; 20 without it.", IsNumber: true),
    ];

    /// <inheritdoc/>
    protected override void Write(Utf8JsonWriter writer, MeetingCorpus corpus, Given given)
    {
        StatementFilter filter = new()
        {
            By = given.OptionalText("by"),
            Verb = given.OptionalText("verb"),
            Kind = given.OptionalText("kind"),
            Topic = given.OptionalText("topic"),
            From = given.OptionalText("from"),
            To = given.OptionalText("to"),
        };
        IEnumerable<Statement> chosen = filter.Statements(corpus);
        Statement[] found = given.OptionalText("phrase") is string phrase ? [.. PhraseArgument.Ask(() => chosen.Saying(phrase))] : [.. chosen];
        writer.WriteNumber("total", found.Length);
        writer.WriteStartArray("statements");
        foreach (Statement statement in given.Page(found, given.Number("limit", Usual, least: 1, Most)))
        {
            ServedFacts.Write(writer, statement);
        }

        writer.WriteEndArray();
    }
}
