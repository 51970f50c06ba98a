using Corpus.CompilerServices;
using Corpus.Reading.Matching;

namespace Corpus;

/// <summary>
/// Asks a sequence of statements: those by a person, on a topic, that name a country, that say a phrase. Each answer can be asked on.
/// Nothing is read before the answer is enumerated, and a null is refused at once. What belongs to another corpus is compared by its
/// identifier, as everywhere.
/// </summary>
/// <example><code>Topics.TaiwanStrait.Statements.By(People.Austin).InYear(2024)</code></example>
public static class StatementFilters
{
    /// <summary>
    /// The statements that a person makes, alone or with others (<see cref="Statement.Speakers"/>).
    /// <para>Example: <c>Topics.TaiwanStrait.Statements.By(People.Austin)</c></para>
    /// </summary>
    /// <param name="statements">The statements to choose from.</param>
    /// <param name="person">The person; one of another corpus is whoever has the same identity in this one.</param>
    /// <returns>Those by the person, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements or the person are null.</exception>
    public static IEnumerable<Statement> By(this IEnumerable<Statement> statements, Person person) =>
        Where(statements, person, nameof(person), static (statement, person) => statement.Speakers.Contains(person));

    /// <summary>
    /// The statements on a topic (<see cref="Statement.Topics"/>).
    /// <para>Example: <c>Meetings.On20250330.Statements.On(Topics.TaiwanStrait)</c></para>
    /// </summary>
    /// <param name="statements">The statements to choose from.</param>
    /// <param name="topic">The topic; one of another corpus is the one with the same identifier.</param>
    /// <returns>Those on the topic, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements or the topic are null.</exception>
    public static IEnumerable<Statement> On(this IEnumerable<Statement> statements, Topic topic) =>
        Where(statements, topic, nameof(topic), static (statement, topic) => statement.Topics.Contains(topic));

    /// <summary>
    /// The statements with the acronym of a term (<see cref="Statement.Terms"/>).
    /// <para>Example: <c>Meetings.Latest.Statements.Using(Terms.Dicas)</c></para>
    /// </summary>
    /// <param name="statements">The statements to choose from.</param>
    /// <param name="term">The term; one of another corpus is the one with the same identifier.</param>
    /// <returns>Those that use it, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements or the term are null.</exception>
    public static IEnumerable<Statement> Using(this IEnumerable<Statement> statements, Term term) =>
        Where(statements, term, nameof(term), static (statement, term) => statement.Terms.Contains(term));

    /// <summary>
    /// The statements that name a country (<see cref="Statement.Countries"/>).
    /// <para>Example: <c>Meetings.Latest.Statements.Naming(Countries.Australia)</c></para>
    /// </summary>
    /// <param name="statements">The statements to choose from.</param>
    /// <param name="country">The country; one of another corpus is the one with the same identifier.</param>
    /// <returns>Those that name it, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements or the country are null.</exception>
    public static IEnumerable<Statement> Naming(this IEnumerable<Statement> statements, Country country) =>
        Where(statements, country, nameof(country), static (statement, country) => statement.Countries.Contains(country));

    /// <summary>
    /// The statements that name a place (<see cref="Statement.Places"/>).
    /// <para>Example: <c>Topics.China.Statements.Naming(Places.TaiwanStrait)</c></para>
    /// </summary>
    /// <param name="statements">The statements to choose from.</param>
    /// <param name="place">The place; one of another corpus is the one with the same identifier.</param>
    /// <returns>Those that name it, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements or the place are null.</exception>
    public static IEnumerable<Statement> Naming(this IEnumerable<Statement> statements, Place place) =>
        Where(statements, place, nameof(place), static (statement, place) => statement.Places.Contains(place));

    /// <summary>
    /// The statements in sections whose heading has a phrase; a section without a heading has none.
    /// <para>Example: <c>Meetings.Latest.Statements.Under("overview")</c></para>
    /// </summary>
    /// <param name="statements">The statements to choose from.</param>
    /// <param name="heading">
    /// A phrase: words in a row, without case, whatever stands between them; "*" at the end of a word stands for any ending, and a word in
    /// capitals ("US") is found in capitals only. So "overview" finds "1 Overview", and "realignment" the heading of each year.
    /// </param>
    /// <returns>Those under it, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements or the heading are null.</exception>
    /// <exception cref="ArgumentException">The heading is no phrase: it has no word, or a "*" that is not at the end of one.</exception>
    public static IEnumerable<Statement> Under(this IEnumerable<Statement> statements, string heading)
    {
        ArgumentNullException.ThrowIfNull(statements);
        Phrase phrase = Phrase.Parse(heading, nameof(heading));
        return statements.Where(statement => statement.Section.Heading is string written && phrase.IsIn(written));
    }

    /// <summary>
    /// The statements of meetings that were held in a year (<see cref="Meeting.Date"/>).
    /// <para>Example: <c>Topics.TaiwanStrait.Statements.InYear(2024)</c></para>
    /// </summary>
    /// <param name="statements">The statements to choose from.</param>
    /// <param name="year">The year; none has statements outside 1 to 9999.</param>
    /// <returns>Those of the year, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements are null.</exception>
    public static IEnumerable<Statement> InYear(this IEnumerable<Statement> statements, int year)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return MeetingStatements.Where(statements, meeting => meeting.Date.Year == year);
    }

    /// <summary>
    /// The statements of meetings that were held from one day to another, both included (<see cref="Meeting.Date"/>).
    /// <para>Example: <c>Topics.TaiwanStrait.Statements.Between(new DateOnly(2024, 5, 1), new DateOnly(2025, 3, 31))</c></para>
    /// </summary>
    /// <param name="statements">The statements to choose from.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>Those of these days, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements are null.</exception>
    /// <exception cref="ArgumentException">The first day is after the last.</exception>
    public static IEnumerable<Statement> Between(this IEnumerable<Statement> statements, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return from <= to
            ? MeetingStatements.Where(statements, meeting => meeting.Date >= from && meeting.Date <= to)
            : throw new ArgumentException($"The first day, {from:O}, is after the last, {to:O}.", nameof(from));
    }

    /// <summary>
    /// The statements with a phrase in their text.
    /// <para>Example: <c>Topics.TaiwanStrait.Statements.Saying("peace and stability")</c></para>
    /// </summary>
    /// <param name="statements">The statements to choose from. Of whole meetings, those that do not have the words are not built.</param>
    /// <param name="phrase">
    /// Words in a row, without case, whatever stands between them but the end of a sentence ("indo pacific" finds "Indo-Pacific"); "*" at the end
    /// of a word stands for any ending, and for none ("deter*"); a word in capitals ("US", "ROK") is found in capitals only.
    /// </param>
    /// <returns>Those that have it, in the order given; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements or the phrase are null.</exception>
    /// <exception cref="ArgumentException">It is no phrase: it has no word, or a "*" that is not at the end of one.</exception>
    public static IEnumerable<Statement> Saying(this IEnumerable<Statement> statements, string phrase)
    {
        ArgumentNullException.ThrowIfNull(statements);
        Phrase sought = Phrase.Parse(phrase, nameof(phrase));
        return statements is MeetingStatements { List: MeetingList meetings }
            ? PhraseInStatements.Saying(meetings, sought)
            : PhraseInStatements.Saying(statements, sought);
    }

    /// <summary>
    /// All that is done by saying them: every act of each statement (<see cref="Statement.Acts"/>).
    /// <para>Example: <c>Topics.TaiwanStrait.Statements.Acts().WithVerb(ReportingVerb.Reiterate)</c></para>
    /// </summary>
    /// <param name="statements">The statements.</param>
    /// <returns>The acts, in the order of the statements and within them; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException">The statements are null.</exception>
    public static IEnumerable<Act> Acts(this IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return statements.SelectMany(static statement => statement.Acts);
    }

    private static IEnumerable<Statement> Where<T>(IEnumerable<Statement> statements, T entry, string name, Func<Statement, T, bool> isMeant)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(entry, name);
        return statements.Where(statement => isMeant(statement, entry));
    }
}
