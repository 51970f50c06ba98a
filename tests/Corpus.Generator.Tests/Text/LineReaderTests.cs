using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Text;

public class LineReaderTests
{
    [Theory]
    [InlineData("a\nb\nc")]
    [InlineData("a\rb\rc")]
    [InlineData("a\r\nb\r\nc")]
    [InlineData("a\nb\r\nc")]
    public void Lines_end_at_LF_CR_and_CRLF(string content) =>
        Assert.Equal(["a", "b", "c"], Lines(content).Select(line => content.Substring(line.TextStart, line.Length)));

    [Fact]
    public void A_form_feed_is_a_blank_and_no_line_end()
    {
        TextLine line = Assert.Single(Lines("\fa\f"));

        Assert.Equal(new Fragment(1, 1, 1, 2), line.Whole);
    }

    [Fact]
    public void A_leading_byte_order_mark_is_not_in_the_first_line() =>
        Assert.Equal(new Fragment(1, 1, 1, 1), Lines("\uFEFFa\nb")[0].Whole);

    [Fact]
    public void Columns_count_the_blanks_before_the_text() =>
        Assert.Equal(new Fragment(4, 3, 2, 3), Lines("a\n  b c \u3000")[1].Whole);

    [Fact]
    public void An_empty_text_has_one_blank_line()
    {
        TextLine line = Assert.Single(Lines(""));

        Assert.True(line.IsBlank);
        Assert.Equal(new Fragment(0, 0, 1, 1), line.Whole);
    }

    [Fact]
    public void A_no_break_space_is_blank_and_a_zero_width_space_is_not()
    {
        ImmutableArray<TextLine> lines = Lines("\u00A0\n\u200B");

        Assert.Equal([true, false], lines.Select(line => line.IsBlank));
    }

    private static ImmutableArray<TextLine> Lines(string content) => LineReader.Read(content, CancellationToken.None);
}
