using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Linking;

using static Corpus.Generator.Tests.Emitting.Build;

namespace Corpus.Generator.Tests.Emitting;

public class StatementIdTests
{
    private static readonly int[] Levels = [1, 2, 1];

    [Fact]
    public void A_section_counts_its_own_paragraphs_together_and_each_item_for_itself() => Assert.Equal(
        ["/3/1", "/3/2", "/3.1/1", "/3.1/2", "/3.2/1", "/3/3"],
        Ids(Section("3", "Made", 1, Paragraphs(1), Paragraphs(1), Items("1", 1, 2), Items("2", 1, 1), Paragraphs(1))));

    [Fact]
    public void A_text_without_sections_counts_its_statements() => Assert.Equal(
        ["/1", "/2", "/1/1", "/b1/1"],
        Ids(Section(null, null, 1, Paragraphs(2), Items("1", 1, 1), Items(null, 1, 1))));

    [Fact]
    public void Numbers_that_come_back_are_told_apart() => Assert.Equal(
        ["/1/1", "/1.1/1", "/1.1~2/1", "/1~2/1", "/1~2.1/1", "/1.1~3/1", "/s5/1"],
        Ids(
            Section("1", "a", 1, Paragraphs(1), Items("1", 1, 1), Paragraphs(0), Items("1", 1, 1)),
            Section("1", "b", 2, Paragraphs(1), Items("1", 1, 1)),
            Section("1.1", "c", 3, Paragraphs(1)),
            Section("x", "d", 4),
            Section(null, "e", 5, Paragraphs(1))));

    [Fact]
    public void Bullets_are_counted_and_nested_items_follow_the_item_that_holds_them() => Assert.Equal(
        ["/2.b1/1", "/2.b2/1", "/2.1/1", "/2.1.a/1", "/2.1.b/1", "/2.2/1", "/2.2.a/1"],
        Ids(Section("2", null, 1, Items(null, 1, 1), Items(null, 1, 1), Items("1", 1, 1), Items("a", 2, 1), Items("b", 2, 1), Items("2", 1, 1), Items("a", 2, 1))));

    [Fact]
    public void Identifiers_are_unique_whatever_the_numbers_are()
    {
        string?[] numbers = [null, "", "1", "1.1", "1~2", "1/1", "b1", "s1", "一", "二", "1~2/1"];
        ParsedSection[] sections =
        [
            .. from number in numbers
               select Section(number, null, 1, [Paragraphs(2), .. from item in numbers from level in Levels select Items(item, level, 1)]),
        ];
        List<string> ids = Ids(sections);
        Assert.Equal(numbers.Length * (2 + (numbers.Length * 3)), ids.Count);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ids, Ids(sections));
    }

    private static ParsedBlock Paragraphs(int statements) => Paragraph(Made(statements));

    private static ParsedBlock Items(string? number, int level, int statements) => Item(number, level, Made(statements));

    private static ParsedSentence[] Made(int count) => [.. Enumerable.Repeat(Sentence(1, "Made for tests."), count)];

    /// <summary>Without the identifier of the meeting.</summary>
    private static List<string> Ids(params ParsedSection[] sections)
    {
        LinkedMeeting document = Document(Head(SampleCorpus.March), "Made for tests", sections);
        return [.. EmittedCorpus.Load(document).Meetings[0].Statements.Select(statement => statement.Id.Substring("2025-03-30".Length))];
    }
}
