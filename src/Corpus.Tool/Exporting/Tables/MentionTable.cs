using static Corpus.Tool.Exporting.Tables.FieldOf<Corpus.Tool.Exporting.Tables.MentionTable.Row>;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The table <c>mentions</c>.</summary>
internal static class MentionTable
{
    /// <summary>Makes it.</summary>
    public static ExportTable Create() => new ExportTable<Row>(
        "mentions",
        "Who speaks in a statement or does one of its acts, and what the statement names and is about.",
        reading => reading.Statements.SelectMany(OfStatement),
        new(new ExportColumn("statement_key", ColumnType.Text, "The row of `statements` that it belongs to.") { IsKey = true, RefersTo = "statements" }, row => row.StatementKey),
        new(new ExportColumn("act_key", ColumnType.Text, "The row of `acts` whose speaker it is; null for what belongs to the whole statement.") { IsKey = true, RefersTo = "acts", IsNullable = true }, row => row.ActKey),
        new(new ExportColumn("kind", ColumnType.Text, "`speaker`, `topic`, `term`, `country` or `place`.") { IsKey = true }, row => row.Kind),
        new(new ExportColumn("key", ColumnType.Text, "Of a speaker `participants.person_key`; of a topic and a place the identifier of the lexicon; of a term the acronym; of a country ISO 3166-1 alpha-2.") { IsKey = true }, row => row.Key),
        Text("name", row => row.Name, "The same for people to read."),
        Of("meetings", "meeting_key", row => Keys.Of(row.Statement.Meeting)),
        Year(row => row.Statement.Meeting),
        Number("line", row => row.Statement.Line, "The line of the file where the statement begins, from 1."));

    private static IEnumerable<Row> OfStatement(Statement statement)
    {
        string key = Keys.Of(statement);
        return OfWhole(statement, key).Concat(statement.Acts.SelectMany((act, i) => Speakers(act.Speakers, statement, key, Keys.OfAct(key, i))));
    }

    private static IEnumerable<Row> OfWhole(Statement statement, string key) =>
    [
        .. Speakers(statement.Speakers, statement, key, actKey: null),
        .. statement.Topics.Select(topic => new Row(statement, key, null, "topic", topic.Id, topic.Label)),
        .. statement.Terms.Select(term => new Row(statement, key, null, "term", term.Acronym, term.Acronym)),
        .. statement.Countries.Select(country => new Row(statement, key, null, "country", country.Code, country.Name)),
        .. statement.Places.Select(place => new Row(statement, key, null, "place", place.Id, place.Name)),
    ];

    private static IEnumerable<Row> Speakers(IEnumerable<Person> people, Statement statement, string key, string? actKey) =>
        people.Select(person => new Row(statement, key, actKey, "speaker", Keys.Of(person), person.FullName ?? person.Name));

    /// <summary>A mention.</summary>
    /// <param name="Statement">The statement.</param>
    /// <param name="StatementKey">Its key.</param>
    /// <param name="ActKey">The key of the act, or null.</param>
    /// <param name="Kind">What is mentioned.</param>
    /// <param name="Key">Which one.</param>
    /// <param name="Name">Its name.</param>
    internal readonly record struct Row(Statement Statement, string StatementKey, string? ActKey, string Kind, string Key, string Name);
}
