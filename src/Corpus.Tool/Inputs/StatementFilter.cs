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
    public IEnumerable<Statement> Of(MeetingCorpus corpus)
    {
        IEnumerable<Statement> statements = InTime(corpus);
        return Said(Topic is null ? statements : statements.On(Named.Topic(corpus, Topic)), corpus);
    }

    /// <summary>A verb and its speaker belong to an act: with both, one act has both.</summary>
    private IEnumerable<Statement> Said(IEnumerable<Statement> statements, MeetingCorpus corpus)
    {
        Person? by = By is null ? null : Named.Person(corpus, By);
        if (Verb is null && Kind is null)
        {
            return by is null ? statements : statements.By(by);
        }

        IEnumerable<Act> acts = by is null ? statements.Acts() : statements.Acts().By(by);
        acts = Verb is null ? acts : acts.WithVerb(Named.Value<ReportingVerb>("reporting verb", Verb));
        return (Kind is null ? acts : acts.OfKind(Named.Value<SpeechAct>("kind of speech act", Kind))).Statements();
    }

    private IEnumerable<Statement> InTime(MeetingCorpus corpus)
    {
        if (From is null && To is null)
        {
            return corpus.Statements;
        }

        DateOnly first = From is null ? DateOnly.MinValue : Days.First(From);
        DateOnly last = To is null ? DateOnly.MaxValue : Days.Last(To);
        return first <= last
            ? corpus.Statements.Between(first, last)
            : throw new ToolException($"the first day, {From}, is after the last, {To}");
    }
}
