namespace Corpus.Tests.Golden;

/// <summary>How well speakers and verbs are read, measured over every row of the golden tables.</summary>
public sealed class AccuracyTests(Figures figures) : IClassFixture<Figures>
{
    [Fact]
    public void Precision_and_recall_of_speakers_are_1() =>
        AssertAllMatch(
            "speakers",
            row => row.Speakers,
            statement => statement.Speakers.Select(person => person.Name));

    [Fact]
    public void Precision_and_recall_of_verbs_are_1() =>
        AssertAllMatch(
            "verbs",
            row => row.Acts.Select(act => act.IsInherited ? act.Verb + " (inherited)" : act.Verb),
            statement => statement.Acts.Select(act => act.IsInherited ? act.Verb + " (inherited)" : act.Verb.ToString()));

    private void AssertAllMatch(
        string what,
        Func<GoldenStatement, IEnumerable<string>> expected,
        Func<Statement, IEnumerable<string>> actual)
    {
        var statements = Meetings.All.SelectMany(meeting => meeting.Statements).ToDictionary(statement => statement.Id);
        int rows = 0, relevant = 0, found = 0, right = 0;
        foreach (GoldenStatement row in GoldenTable.All.SelectMany(table => table.Statements))
        {
            List<string> remaining = statements.Remove(row.Id, out Statement? statement) ? [.. actual(statement)] : [];
            rows++;
            found += remaining.Count;
            foreach (string value in expected(row))
            {
                relevant++;
                right += remaining.Remove(value) ? 1 : 0;
            }
        }

        // A statement that no row knows of is found without being there.
        found += statements.Values.Sum(statement => actual(statement).Count());
        double precision = found == 0 ? 0 : (double)right / found;
        double recall = (double)right / relevant;
        figures.Print($"{what}, golden tables: {rows} rows, {relevant} in the tables, {found} found, {right} right; precision {precision:F3}, recall {recall:F3}");

        Assert.Equal(69, rows);
        Assert.Equal(1, precision);
        Assert.Equal(1, recall);
    }
}
