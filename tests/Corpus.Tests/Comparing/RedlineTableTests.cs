using Xunit.Abstractions;

namespace Corpus.Tests.Comparing;

/// <summary>The comparison of neighbours among the five texts, against tables made by reading; what is not met stands in unmet.txt.</summary>
public sealed class RedlineTableTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Pairs
    {
        get
        {
            TheoryData<string, string> pairs = [];
            foreach (RedlineTable table in RedlineTable.All)
            {
                pairs.Add(table.Before, table.After);
            }

            return pairs;
        }
    }

    [Fact]
    public void There_is_a_table_for_each_pair_of_neighbours() => Assert.Equal(
        Meetings.All.Zip(Meetings.All.Skip(1), (before, after) => (before.Id, after.Id)),
        RedlineTable.All.Select(table => (table.Before, table.After)));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_table_has_every_statement_once(string before, string after)
    {
        RedlineTable table = RedlineTable.Of(before, after);
        AssertOnce(Meetings.ById(before), table.Rows.SelectMany(row => row.Before), table.Doubtful.Select(pair => pair.Before));
        AssertOnce(Meetings.ById(after), table.Rows.SelectMany(row => row.After), table.Doubtful.Select(pair => pair.After));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_statements_are_the_same_where_a_reader_finds_them_so(string before, string after)
    {
        RedlineTable table = RedlineTable.Of(before, after);
        (string Before, string After)[] found = [.. Compare(table).Changes.SelectMany(LinksOf)];
        (string Before, string After)[] right = [.. table.Rows.SelectMany(row => row.Links)];
        string[] missing = [.. right.Except(found).Select(link => $"{link.Before} | {link.After}")];
        output.WriteLine($"{right.Length - missing.Length} links of statements found, {missing.Length} missing");
        Assert.Empty(found.Except(right).Except(table.Doubtful));
        Assert.Equal(RedlineTable.Unmet("link").Where(link => link.StartsWith(before, StringComparison.Ordinal)), missing);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_change_has_the_kind_that_a_reader_gives_it(string before, string after)
    {
        RedlineTable table = RedlineTable.Of(before, after);
        Change[] changes = [.. Compare(table).Changes];
        (RedlineRow Row, Change Change)[] found = [.. table.Rows.Select(row => (row, changes.FirstOrDefault(row.Is))).Where(pair => pair.Item2 is not null)!];
        Assert.InRange(found.Length, table.Rows.Count - 5, table.Rows.Count);
        Assert.All(found, pair => Assert.Equal(pair.Row.Kind, pair.Change.Kind.ToString()));
        Assert.All(found, pair => Assert.True(pair.Row.Moved is "moved?" || (pair.Row.Moved is "moved") == pair.Change.IsMoved, pair.Change.ToString()));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_verb_is_another_where_a_reader_finds_it_so(string before, string after)
    {
        RedlineTable table = RedlineTable.Of(before, after);
        List<string> missing = [];
        foreach (Change change in Compare(table).Changes)
        {
            string? verbs = table.Rows.FirstOrDefault(row => row.Is(change))?.Verbs;
            string found = change.VerbsChanged.IsEmpty ? "-" : string.Join(", ", change.VerbsChanged).Replace('→', '>');
            if (verbs is not (null or "?") && found == "-" && verbs != found)
            {
                missing.Add($"{change.After[0].Id} | {verbs}");
            }
            else if (verbs is not (null or "?"))
            {
                Assert.Equal(verbs, found);
            }
        }

        Assert.Equal(RedlineTable.Unmet("verbs").Where(line => line.StartsWith(after, StringComparison.Ordinal)), missing);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_ministers_spoke_in_every_change_of_these_texts(string before, string after) =>
        Assert.All(Compare(RedlineTable.Of(before, after)).Changes, change => Assert.False(change.SpeakersChanged));

    private static Redline Compare(RedlineTable table) => Meetings.ById(table.After).ChangesSince(Meetings.ById(table.Before));

    private static void AssertOnce(Meeting meeting, IEnumerable<string> rows, IEnumerable<string> doubtful) => Assert.Equal(
        meeting.Statements.Select(statement => statement.Id).Order(StringComparer.Ordinal),
        rows.Union(doubtful).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Before, string After)> LinksOf(Change change) =>
        from before in change.Before
        from after in change.After
        select (before.Id, after.Id);
}
