using Corpus.Tool.Errors;

namespace Corpus.Tool.Inputs;

/// <summary>Which statements are meant, in the words of a user. What is null chooses nothing.</summary>
internal sealed record StatementFilter
{
    /// <summary>Who said it.</summary>
    public string? By { get; init; }

    /// <summary>With which reporting verb.</summary>
    public string? Verb { get; init; }

    /// <summary>Which kind of speech act it is.</summary>
    public string? Kind { get; init; }

    /// <summary>On which topic.</summary>
    public string? Topic { get; init; }

    /// <summary>From which day on.</summary>
    public string? From { get; init; }

    /// <summary>Up to which day.</summary>
    public string? To { get; init; }

    /// <summary>The statements of a corpus that all of it agrees with, in order.</summary>
    /// <exception cref="ToolException">Something is named that there is not.</exception>
    public IEnumerable<Statement> Statements(MeetingCorpus corpus) => (By, Verb, Kind) switch
    {
        (null, null, null) => OnTopic(corpus),
        (string by, null, null) => OnTopic(corpus).By(Named.Person(corpus, by)),
        _ => Acts(corpus).Statements(),
    };

    /// <summary>The acts that all of it agrees with, in order. A verb and its speaker belong to an act: with both, one act has both.</summary>
    /// <exception cref="ToolException">Something is named that there is not.</exception>
    public IEnumerable<Act> Acts(MeetingCorpus corpus)
    {
        IEnumerable<Act> acts = OnTopic(corpus).Acts();
        acts = By is null ? acts : acts.By(Named.Person(corpus, By));
        acts = Verb is null ? acts : acts.WithVerb(Named.Value<ReportingVerb>("reporting verb", Verb));
        return Kind is null ? acts : acts.OfKind(Named.Value<SpeechAct>("kind of speech act", Kind));
    }

    private IEnumerable<Statement> OnTopic(MeetingCorpus corpus)
    {
        IEnumerable<Statement> statements = InTime(corpus);
        return Topic is null ? statements : statements.On(Named.Topic(corpus, Topic));
    }

    private IEnumerable<Statement> InTime(MeetingCorpus corpus)
    {
        if (From is null && To is null)
        {
            return corpus.Statements;
        }

        (DateOnly first, DateOnly last) = Days.Between(From, To);
        return corpus.Statements.Between(first, last);
    }
}
