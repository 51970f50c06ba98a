namespace Corpus.Generator.Tests.Properties;

/// <summary>What holds in any corpus as it is read at run time: identities, links there and back, and texts for one line.</summary>
internal static class CorpusRules
{
    public static void AssertHold(MadeCorpus corpus)
    {
        IReadOnlyList<Meeting> meetings = corpus.Meetings;
        Statement[] statements = [.. meetings.SelectMany(meeting => meeting.Statements)];
        AssertIdentities(meetings, statements);
        AssertOneLine(meetings, statements);
        AssertLookup(corpus, "People", statements, said => said.Speakers, person => person.Id, person => person.Statements);
        AssertLookup(corpus, "Topics", statements, said => said.Topics, topic => topic.Id, topic => topic.Statements);
        AssertLookup(corpus, "Terms", statements, said => said.Terms, term => term.Id, term => term.Statements);
        AssertLookup(corpus, "Places", statements, said => said.Places, place => place.Id, place => place.Statements);
        AssertLookup(corpus, "Countries", statements, said => said.Countries, country => country.Id, country => country.Statements);
        Assert.Distinct(corpus.Lookup<Office>("Offices").Select(office => office.Id));
    }

    private static void AssertIdentities(IReadOnlyList<Meeting> meetings, Statement[] statements)
    {
        Assert.Distinct(meetings.Select(meeting => meeting.Id), StringComparer.OrdinalIgnoreCase);
        Assert.Distinct(statements.Select(statement => statement.Id));
        Assert.Equal(meetings.OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Id, StringComparer.Ordinal), meetings);
        Assert.Equal(meetings.Skip(1), meetings.Select(meeting => meeting.Next).OfType<Meeting>());
        Assert.Equal(meetings.SkipLast(1), meetings.Select(meeting => meeting.Previous).OfType<Meeting>());
        Assert.All(statements, statement => Assert.True(
            statement.Equals(statement with { }) && statement.GetHashCode() == (statement with { }).GetHashCode() && statement.Block.Section == statement.Section));
    }

    private static void AssertOneLine(IReadOnlyList<Meeting> meetings, Statement[] statements)
    {
        foreach (Meeting meeting in meetings)
        {
            AssertOneLine(meeting.ToString());
            AssertOneLine(meeting.Source.ToString());
            Assert.StartsWith(meeting.Id, meeting.ToString(), StringComparison.Ordinal);
        }

        foreach (Statement statement in statements)
        {
            AssertOneLine(statement.ToString());
            AssertOneLine(statement.Cite());
            AssertOneLine(statement.Section.ToString());
            AssertOneLine(statement.Block.ToString());
            Assert.Contains($"line {statement.Line} of ", statement.Cite(), StringComparison.Ordinal);
        }
    }

    private static void AssertOneLine(string text)
    {
        foreach (char character in text)
        {
            Assert.False(char.IsControl(character) || character is '\u2028' or '\u2029', text);
        }
    }

    /// <summary>The statements of an entry are those that name it, in order.</summary>
    private static void AssertLookup<T>(
        MadeCorpus corpus, string name, Statement[] statements, Func<Statement, IEnumerable<T>> named, Func<T, string> id, Func<T, IReadOnlyList<Statement>> said)
    {
        ILookup<string, Statement> expected = statements
            .SelectMany(statement => named(statement).Select(one => (Id: id(one), statement)))
            .ToLookup(pair => pair.Id, pair => pair.statement, StringComparer.Ordinal);
        IReadOnlyList<T> all = corpus.Lookup<T>(name);
        Assert.Distinct(all.Select(id));
        Assert.Subset(all.Select(id).ToHashSet(StringComparer.Ordinal), expected.Select(group => group.Key).ToHashSet(StringComparer.Ordinal));
        Assert.All(all, one => Assert.Equal(expected[id(one)], said(one)));
    }
}
