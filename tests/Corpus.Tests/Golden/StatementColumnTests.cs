namespace Corpus.Tests.Golden;

/// <summary>The built-in corpus beside the golden tables: one test a file and column.</summary>
public sealed class StatementColumnTests
{
    public static TheoryData<string> Tables => GoldenTable.Ids;

    [Theory]
    [MemberData(nameof(Tables))]
    public void Statements_are_those_of_the_table_in_its_order(string id) =>
        Assert.Equal(
            GoldenTable.Of(id).Statements.Select(row => row.Id),
            Meetings.ById(id).Statements.Select(statement => statement.Id));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_statement_begins_on_its_line(string id) =>
        AssertColumn(id, row => $"{row.Line}", statement => $"{statement.Line}");

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_statement_is_a_whole_sentence(string id) =>
        AssertColumn(
            id,
            row => $"{row.Begins} … {row.Ends}",
            (row, statement) =>
                statement.Text.StartsWith(row.Begins, StringComparison.Ordinal) && statement.Text.EndsWith(row.Ends, StringComparison.Ordinal)
                    ? $"{row.Begins} … {row.Ends}"
                    : statement.Text);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Speakers_match(string id) =>
        AssertColumn(id, row => Join(row.Speakers), statement => Join(statement.Speakers.Select(person => person.Name)));

    /// <summary>No sentence of the five texts has two subjects.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_act_is_by_the_speakers_of_its_statement(string id) =>
        AssertColumn(
            id,
            row => Lines(row.Acts.Select(_ => Join(row.Speakers))),
            statement => Lines(statement.Acts.Select(act => Join(act.Speakers.Select(person => person.Name)))));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Verbs_match_in_order(string id) =>
        AssertColumn(id, row => Join(row.Acts.Select(act => act.Verb)), statement => Join(statement.Acts.Select(act => act.Verb.ToString())));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Only_the_items_without_a_verb_inherit_their_act(string id) =>
        AssertColumn(
            id,
            row => Join(row.Acts.Select(act => act.IsInherited ? "inherited" : "own")),
            statement => Join(statement.Acts.Select(act => act.IsInherited ? "inherited" : "own")));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Contents_of_the_acts_match(string id) =>
        AssertColumn(id, row => Lines(row.Acts.Select(act => act.Content)), statement => Lines(statement.Acts.Select(act => act.Content)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Topics_match(string id) =>
        AssertColumn(
            id,
            row => Join(row.Topics.Order(StringComparer.Ordinal)),
            statement => Join(statement.Topics.Select(topic => topic.Id).Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Terms_match(string id) =>
        AssertColumn(id, row => Join(row.Terms.Select(term => term.Acronym)), statement => Join(statement.Terms.Select(term => term.Acronym)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Countries_match_in_the_order_named(string id) =>
        AssertColumn(id, row => Join(row.Countries), statement => Join(statement.Countries.Select(country => country.Code)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Places_match_in_the_order_named(string id) =>
        AssertColumn(id, row => Join(row.Places), statement => Join(statement.Places.Select(place => place.Id)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void References_match_with_their_dates(string id) =>
        AssertColumn(
            id,
            row => Lines(row.References.Select(reference => $"{reference.Date ?? "undated"}: {reference.Text}")),
            statement => Lines(statement.References.Select(reference => $"{DateOf(reference)}: {reference.Text}")));

    [Fact]
    public void Long_forms_of_a_term_are_kept_side_by_side_in_the_order_met()
    {
        var expected = GoldenTable.All
            .SelectMany(table => table.Statements)
            .SelectMany(row => row.Terms)
            .GroupBy(term => term.Acronym)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key}: {Lines(group.Select(term => term.LongForm).OfType<string>().Distinct())}");

        Assert.Equal(
            expected,
            Terms.All.OrderBy(term => term.Acronym, StringComparer.Ordinal).Select(term => $"{term.Acronym}: {Lines(term.Expansions)}"));
    }

    private static string DateOf(EventReference reference) => reference.Date is { } date
        ? string.Join('-', new[] { $"{date.Year:D4}", $"{date.Month:D2}", $"{date.Day:D2}" }.Where(part => part.Length > 0))
        : "undated";

    private static void AssertColumn(string id, Func<GoldenStatement, string> expected, Func<Statement, string> actual) =>
        AssertColumn(id, expected, (_, statement) => actual(statement));

    /// <summary>Fails with every row of the file that differs, not the first only.</summary>
    private static void AssertColumn(string id, Func<GoldenStatement, string> expected, Func<GoldenStatement, Statement, string> actual)
    {
        Dictionary<string, Statement> statements = Meetings.ById(id).Statements.ToDictionary(statement => statement.Id);
        var differences = new List<string>();
        foreach (GoldenStatement row in GoldenTable.Of(id).Statements)
        {
            string read = statements.TryGetValue(row.Id, out Statement? statement) ? actual(row, statement) : "(no such statement)";
            if (read != expected(row))
            {
                differences.Add($"{row.Id}\n  table:  {expected(row)}\n  corpus: {read}");
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static string Join(IEnumerable<string> values) => string.Join(", ", values);

    private static string Lines(IEnumerable<string> values) => string.Join("\n          ", values);
}
