using System.Text.RegularExpressions;

namespace Corpus.Tests.Golden;

/// <summary>The golden tables themselves: they can be read, and what they quote stands in the published texts.</summary>
public sealed class GoldenTableTests
{
    [Theory]
    [InlineData("2023-06-01", 22)]
    [InlineData("2024-05-02", 9)]
    [InlineData("2024-10-19", 8)]
    [InlineData("2025-03-30", 14)]
    [InlineData("2025-10-29", 16)]
    public void There_is_a_row_for_each_statement(string id, int statements) =>
        Assert.Equal(statements, GoldenTable.Of(id).Statements.Length);

    [Fact]
    public void The_tables_have_69_rows_with_identifiers_of_their_own()
    {
        Assert.Equal(69, GoldenTable.All.Sum(table => table.Statements.Length));
        Assert.Equal(69, GoldenTable.All.SelectMany(table => table.Statements).Select(row => row.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(GoldenTable.Ids), MemberType = typeof(GoldenTable))]
    public void A_row_begins_at_its_line_of_the_text(string id)
    {
        GoldenMeeting table = GoldenTable.Of(id);
        string[] lines = Checkout.Summary(table.FileName).Split('\n');
        Assert.All(table.Statements, row => Assert.Contains(row.Begins, lines[row.Line - 1], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(GoldenTable.Ids), MemberType = typeof(GoldenTable))]
    public void What_a_row_quotes_stands_in_its_sentence_and_its_last_act_reaches_the_end(string id)
    {
        GoldenMeeting table = GoldenTable.Of(id);
        string text = Regex.Replace(Checkout.Summary(table.FileName), @"\s+", " ");
        int from = 0;
        foreach (GoldenStatement row in table.Statements)
        {
            int start = text.IndexOf(row.Begins, from, StringComparison.Ordinal);
            Assert.True(start >= 0, $"{row.Id}: '{row.Begins}' does not follow the row before it.");
            int ends = text.IndexOf(row.Ends, start, StringComparison.Ordinal);
            Assert.True(ends >= 0, $"{row.Id}: '{row.Ends}' does not follow '{row.Begins}'.");
            from = ends + row.Ends.Length;
            string sentence = text[start..from];

            IEnumerable<string> quotations = row.Acts.Select(act => act.Content)
                .Concat(row.References.Select(reference => reference.Text))
                .Concat(row.Terms.Select(term => term.Acronym))
                .Concat(row.Terms.Select(term => term.LongForm).OfType<string>());
            Assert.All(quotations, quotation => Assert.Contains(quotation, sentence, StringComparison.Ordinal));
            Assert.EndsWith(row.Acts[^1].Content, sentence.TrimEnd('.'), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("statement 1/1", "made.txt(1): the first entry must begin with 'meeting'.")]
    [InlineData("meeting", "made.txt(1): a line is a name, blanks and a value; write '-' for none.")]
    [InlineData("# made for tests\n\nmeeting 2020-01-01\nplaec Hawaii", "made.txt(4): 'plaec' is no field of a meeting.")]
    [InlineData("meeting 2020-01-01\nplace Hawaii", "made.txt(2): 'place' has 1 parts between '|', not 4 to 4.")]
    [InlineData("meeting 2020-01-01", "made.txt(1): this meeting has no 'place'; write '-' for none.")]
    public void A_table_that_cannot_be_read_names_file_and_line(string content, string message)
    {
        GoldenFormatException error = Assert.Throws<GoldenFormatException>(() => GoldenTable.Parse("made.txt", content));
        Assert.Equal(message, error.Message);
    }
}
