using System.CommandLine;
using Corpus.Tool.Errors;

namespace Corpus.Tool.Inputs;

/// <summary>The options that choose statements.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _by = new("--by") { Description = "Only what a person said: family name, full name or identifier.", HelpName = "person" };

    private readonly Option<string?> _verb = new("--verb") { Description = "Only what was said with a reporting verb: confirm, reiterate, welcome …; corpus acts shows them.", HelpName = "verb" };

    private readonly Option<string?> _kind = new("--kind") { Description = "Only one kind of speech act: assertive, commissive, directive, expressive, declarative or deliberative.", HelpName = "kind" };

    private readonly Option<string?> _topic = new("--topic") { Description = "Only what is on a topic: identifier or label, as corpus topics shows them.", HelpName = "topic" };

    private readonly Option<string?> _from = new("--from") { Description = "Only meetings from a day on: 2024, 2024-05 or 2024-05-02.", HelpName = "day" };

    private readonly Option<string?> _to = new("--to") { Description = "Only meetings up to a day, that day included.", HelpName = "day" };

    /// <summary>Makes them.</summary>
    public FilterOptions()
    {
        _by.Complete(static corpus => corpus.People.Select(person => person.Id));
        _verb.Complete(static _ => Enum.GetNames<ReportingVerb>());
        _kind.Complete(static _ => Enum.GetNames<SpeechAct>());
        _topic.Complete(static corpus => corpus.Topics.Select(topic => topic.Id));
    }

    /// <summary>All of them.</summary>
    public IEnumerable<Symbol> All => [_by, _verb, _kind, _topic, _from, _to];

    /// <summary>The statements that every option given agrees with; those of the whole corpus where there is none.</summary>
    /// <exception cref="ToolException">An option names nothing that there is.</exception>
    public IEnumerable<Statement> Statements(Question question) => Filter(question).Statements(question.Corpus);

    /// <summary>The acts that every option given agrees with; those of the whole corpus where there is none.</summary>
    /// <exception cref="ToolException">An option names nothing that there is.</exception>
    public IEnumerable<Act> Acts(Question question) => Filter(question).Acts(question.Corpus);

    private StatementFilter Filter(Question question) => new()
    {
        By = question.Given.GetValue(_by),
        Verb = question.Given.GetValue(_verb),
        Kind = question.Given.GetValue(_kind),
        Topic = question.Given.GetValue(_topic),
        From = question.Given.GetValue(_from),
        To = question.Given.GetValue(_to),
    };
}
