using Corpus.Reading.Articles.Markup;

namespace Corpus.Tests.Articles.Markup;

/// <summary>What a line of Markdown begins with, as sections 4 and 5 of CommonMark 0.31 have it.</summary>
public sealed class LineStartsTests
{
    [Theory]
    [InlineData("- a", 1, 1)]
    [InlineData("* a", 1, 1)]
    [InlineData("+ a", 1, 1)]
    [InlineData("-\ta", 1, 1)]
    [InlineData("-a", 0, 0)]
    [InlineData("-", 1, 0)]
    [InlineData("1. a", 2, 2)]
    [InlineData("1) a", 2, 2)]
    [InlineData("2. a", 2, 0)]
    [InlineData("12. a", 3, 0)]
    [InlineData("1.", 2, 0)]
    [InlineData("0. a", 2, 0)]
    [InlineData("9. a", 2, 0)]
    [InlineData("10) a", 3, 0)]
    [InlineData("a. a", 0, 0)]
    [InlineData(". a", 0, 0)]
    [InlineData("1", 0, 0)]
    [InlineData("1.a", 0, 0)]
    [InlineData("1 a", 0, 0)]
    [InlineData("123456789. a", 10, 0)]
    [InlineData("1234567890. a", 0, 0)]
    [InlineData("a", 0, 0)]
    public void An_item_begins_with_its_mark_and_a_blank(string line, int length, int behindText)
    {
        Assert.Equal(length, LineStarts.Item(line, 0, line.Length, isAfterText: false));
        Assert.Equal(behindText, LineStarts.Item(line, 0, line.Length, isAfterText: true));
    }

    [Theory]
    [InlineData("# a", 1)]
    [InlineData("#\ta", 1)]
    [InlineData("#", 1)]
    [InlineData("###### a", 6)]
    [InlineData("####### a", 0)]
    [InlineData("#a", 0)]
    [InlineData("a", 0)]
    public void A_heading_begins_with_up_to_six_hashes(string line, int hashes) => Assert.Equal(hashes, LineStarts.Heading(line, 0, line.Length));

    [Theory]
    [InlineData("```", 3)]
    [InlineData("````a", 4)]
    [InlineData("~~~", 3)]
    [InlineData("~~~ a`b", 3)]
    [InlineData("``` a`b", 0)]
    [InlineData("``", 0)]
    [InlineData("a", 0)]
    public void A_fence_has_three_marks_and_no_backtick_behind_backticks(string line, int marks) => Assert.Equal(marks, LineStarts.Fence(line, 0, line.Length));

    [Theory]
    [InlineData("```", true)]
    [InlineData("````", true)]
    [InlineData("``", false)]
    [InlineData("``` a", false)]
    [InlineData("~~~", false)]
    [InlineData("", false)]
    public void A_fence_ends_with_as_many_of_its_marks_and_nothing_else(string line, bool ends) =>
        Assert.Equal(ends, LineStarts.IsFenceEnd(line, 0, line.Length, '`', 3));

    [Theory]
    [InlineData("***", true)]
    [InlineData("- - -", true)]
    [InlineData("-\t-\t-", true)]
    [InlineData("_____", true)]
    [InlineData("--", false)]
    [InlineData("-*-", false)]
    [InlineData("===", false)]
    [InlineData("*** a", false)]
    public void A_break_has_three_times_one_mark(string line, bool isBreak) => Assert.Equal(isBreak, LineStarts.IsBreak(line, 0, line.Length));

    [Theory]
    [InlineData("=", true)]
    [InlineData("===", true)]
    [InlineData("-", true)]
    [InlineData("---", true)]
    [InlineData("=-", false)]
    [InlineData("= =", false)]
    [InlineData("a", false)]
    public void A_line_under_a_heading_has_one_mark(string line, bool isUnderline) => Assert.Equal(isUnderline, LineStarts.IsUnderline(line, 0, line.Length));
}
