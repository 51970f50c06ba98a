using Corpus.Reading.Matching;

namespace Corpus;

/// <summary>
/// Asks a sequence of acts: those by a person, with a verb, of a kind, that say a phrase. A verb belongs to an act and not to its statement,
/// so what has to hold together is asked here. Nothing is read before the answer is enumerated, and a null is refused at once.
/// </summary>
/// <example><code>Topics.TaiwanStrait.Statements.Acts().By(People.Austin).WithVerb(ReportingVerb.Reiterate)</code></example>
public static class ActFilters
{
    /// <summary>
    /// The acts of a person, alone or with others (<see cref="Act.Speakers"/>).
    /// <para>Example: <c>Meetings.Latest.Statements.Acts().By(People.Koizumi)</c></para>
    /// </summary>
    /// <param name="acts">The acts to choose from.</param>
    /// <param name="person">The person; one of another corpus is whoever has the same identity in this one.</param>
    /// <returns>Those by the person, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The acts or the person are null.</exception>
    public static IEnumerable<Act> By(this IEnumerable<Act> acts, Person person)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(person);
        return acts.Where(act => act.Speakers.Contains(person));
    }

    /// <summary>
    /// The acts with a reporting verb (<see cref="Act.Verb"/>).
    /// <para>Example: <c>Meetings.Latest.Statements.Acts().WithVerb(ReportingVerb.Welcome)</c></para>
    /// </summary>
    /// <param name="acts">The acts to choose from.</param>
    /// <param name="verb">The verb.</param>
    /// <returns>Those with the verb, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The acts are null.</exception>
    public static IEnumerable<Act> WithVerb(this IEnumerable<Act> acts, ReportingVerb verb)
    {
        ArgumentNullException.ThrowIfNull(acts);
        return acts.Where(act => act.Verb == verb);
    }

    /// <summary>
    /// The acts of a kind (<see cref="Act.Kind"/>), whatever their verb.
    /// <para>Example: <c>Meetings.Latest.Statements.Acts().OfKind(SpeechAct.Commissive)</c></para>
    /// </summary>
    /// <param name="acts">The acts to choose from.</param>
    /// <param name="speechAct">The kind.</param>
    /// <returns>Those of the kind, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The acts are null.</exception>
    public static IEnumerable<Act> OfKind(this IEnumerable<Act> acts, SpeechAct speechAct)
    {
        ArgumentNullException.ThrowIfNull(acts);
        return acts.Where(act => act.Kind == speechAct);
    }

    /// <summary>
    /// The acts with a phrase in their <see cref="Act.Content"/>: what was confirmed, welcomed, discussed.
    /// <para>Example: <c>People.Austin.Statements.Acts().Saying("deter*")</c></para>
    /// </summary>
    /// <param name="acts">The acts to choose from; one without content of its own has no phrase.</param>
    /// <param name="phrase">
    /// Words in a row, without case, whatever stands between them but the end of a sentence; "*" at the end of a word stands for any
    /// ending, and for none ("deter*"); a word in capitals ("US", "ROK") is found in capitals only.
    /// </param>
    /// <returns>Those that have it, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The acts or the phrase are null.</exception>
    /// <exception cref="ArgumentException">It is no phrase: it has no word, or a "*" that is not at the end of one.</exception>
    public static IEnumerable<Act> Saying(this IEnumerable<Act> acts, string phrase)
    {
        ArgumentNullException.ThrowIfNull(acts);
        Phrase sought = Phrase.Parse(phrase, nameof(phrase));
        return acts.Where(act => sought.IsIn(act.Content));
    }

    /// <summary>
    /// The statements that acts stand in (<see cref="Act.Statement"/>), each once.
    /// <para>Example: <c>Meetings.Latest.Statements.Acts().WithVerb(ReportingVerb.Welcome).Statements()</c></para>
    /// </summary>
    /// <param name="acts">The acts.</param>
    /// <returns>The statements, in the order of the first act of each; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The acts are null.</exception>
    public static IEnumerable<Statement> Statements(this IEnumerable<Act> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        return acts.Select(static act => act.Statement).Distinct();
    }
}
