using System.CommandLine;
using System.CommandLine.Completions;
using Corpus.Tool.Commands;

namespace Corpus.Tool.Inputs;

/// <summary>The options that choose statements, and the statements that they choose.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _by = new("--by") { Description = "Only what a person said: family name, full name or identifier.", HelpName = "person" };

    private readonly Option<string?> _verb = new("--verb") { Description = "Only what was said with a reporting verb: reiterate, welcome …", HelpName = "verb" };

    private readonly Option<string?> _kind = new("--kind") { Description = "Only one kind of speech act: commissive, directive …", HelpName = "kind" };

    private readonly Option<string?> _topic = new("--topic") { Description = "Only what is on a topic.", HelpName = "topic" };

    private readonly Option<string?> _from = new("--from") { Description = "Only meetings from a day on: 2024, 2024-05 or 2024-05-02.", HelpName = "day" };

    private readonly Option<string?> _to = new("--to") { Description = "Only meetings up to a day, that day included.", HelpName = "day" };

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        _by.CompletionSources.Add(_ => Meetings.Corpus.People.Select(person => new CompletionItem(person.Id)));
        _verb.CompletionSources.Add(_ => Enum.GetNames<ReportingVerb>().Select(name => new CompletionItem(name)));
        _kind.CompletionSources.Add(_ => Enum.GetNames<SpeechAct>().Select(name => new CompletionItem(name)));
        _topic.CompletionSources.Add(_ => Meetings.Corpus.Topics.Select(topic => new CompletionItem(topic.Id)));
        foreach (Option option in new Option[] { _by, _verb, _kind, _topic, _from, _to })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The statements that every option given agrees with; those of the whole corpus where there is none.</summary>
    /// <exception cref="ToolException">An option names nothing that there is.</exception>
    public IEnumerable<Statement> Statements(Question question)
    {
        IEnumerable<Statement> statements = InTime(question);
        if (question.Given.GetValue(_topic) is string topic)
        {
            statements = statements.On(Named.Topic(question.Corpus, topic));
        }

        return Said(statements, question);
    }

    /// <summary>A verb and its speaker belong to an act: with both, one act has both.</summary>
    private IEnumerable<Statement> Said(IEnumerable<Statement> statements, Question question)
    {
        Person? by = question.Given.GetValue(_by) is string name ? Named.Person(question.Corpus, name) : null;
        string? verb = question.Given.GetValue(_verb);
        string? kind = question.Given.GetValue(_kind);
        if (verb is null && kind is null)
        {
            return by is null ? statements : statements.By(by);
        }

        IEnumerable<Act> acts = by is null ? statements.Acts() : statements.Acts().By(by);
        acts = verb is null ? acts : acts.WithVerb(Named.Value<ReportingVerb>("reporting verb", verb));
        return (kind is null ? acts : acts.OfKind(Named.Value<SpeechAct>("kind of speech act", kind))).Statements();
    }

    private IEnumerable<Statement> InTime(Question question)
    {
        string? from = question.Given.GetValue(_from);
        string? to = question.Given.GetValue(_to);
        if (from is null && to is null)
        {
            return question.Corpus.Statements;
        }

        DateOnly first = from is null ? DateOnly.MinValue : Days.First(from);
        DateOnly last = to is null ? DateOnly.MaxValue : Days.Last(to);
        return first <= last
            ? question.Corpus.Statements.Between(first, last)
            : throw new ToolException($"--from {from} is after --to {to}");
    }
}
