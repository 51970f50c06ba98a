using Corpus.Tests.Golden;

namespace Corpus.Tests.BuiltInCorpus;

/// <summary>What the corpus quotes is what the published file says, at the line it names.</summary>
public sealed class TextTests
{
    public static TheoryData<string> Tables => GoldenTable.Ids;

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_line_of_a_statement_holds_its_first_words(string id)
    {
        Meeting meeting = Meetings.ById(id);
        string[] lines = Checkout.Summary(meeting.Source.FileName).Split('\n');
        Assert.All(
            meeting.Statements,
            statement => Assert.Contains(FirstWords(statement.Text, 5), lines[statement.Line - 1], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_statement_stands_in_the_file_word_for_word_and_in_order(string id)
    {
        Meeting meeting = Meetings.ById(id);
        string[] words = Words(Checkout.Summary(meeting.Source.FileName));
        string text = string.Join(' ', words);
        int from = 0;
        foreach (Statement statement in meeting.Statements)
        {
            int at = text.IndexOf(statement.Text, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{statement.Id} does not stand in the file after the statement before it: {statement.Text}");
            from = at + statement.Text.Length;
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_content_of_an_act_is_a_part_of_its_statement(string id) =>
        Assert.All(
            Meetings.ById(id).Statements,
            statement => Assert.All(statement.Acts, act => Assert.Contains(act.Content, statement.Text, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_words_of_a_reference_are_a_part_of_its_statement(string id) =>
        Assert.All(
            Meetings.ById(id).Statements,
            statement => Assert.All(
                statement.References,
                reference => Assert.Contains(reference.Text, statement.Text, StringComparison.Ordinal)));

    [Theory]
    [InlineData("2023-06-01", "3/3", "in Japannd their daily activities")]
    [InlineData("2023-06-01", "1/1", "in this this age of intense competition")]
    [InlineData("2024-10-19", "8", "U. S. Forces in Japan, including the total return of Marine Corps Air Station")]
    [InlineData("2025-03-30", "4/1", "bilateral arrangements, such as the return of")]
    [InlineData("2025-10-29", "3/1", "the Futenma Replacement Facility at Henoko")]
    public void Typing_errors_are_kept_and_cuts_between_pages_are_closed(string meeting, string statement, string words) =>
        Assert.Contains(
            words,
            Meetings.ById(meeting).Statements.Single(candidate => candidate.Id == $"{meeting}/{statement}").Text,
            StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_statement_points_back_at_its_block_section_and_meeting(string id)
    {
        Meeting meeting = Meetings.ById(id);
        foreach (Section section in meeting.Sections)
        {
            Assert.Same(meeting, section.Meeting);
            Assert.Equal(section.Blocks.SelectMany(block => block.Statements), section.Statements);
            foreach (Block block in section.Blocks)
            {
                Assert.All(block.Statements, statement => Assert.Same(block, statement.Block));
                Assert.All(block.Statements, statement => Assert.Same(section, statement.Section));
                Assert.All(block.Statements, statement => Assert.Same(meeting, statement.Meeting));
                Assert.All(block.Statements, statement => Assert.Contains(statement.Text, block.Text, StringComparison.Ordinal));
                Assert.All(block.Statements, statement => Assert.True(statement.Line >= block.Line));
            }
        }

        Assert.Equal(meeting.Sections.SelectMany(section => section.Statements), meeting.Statements);
        Assert.Equal(meeting.Statements.SelectMany(statement => statement.References), meeting.References);
    }

    private static string FirstWords(string text, int count) => string.Join(' ', Words(text).Take(count));

    private static string[] Words(string text) =>
        text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
}
