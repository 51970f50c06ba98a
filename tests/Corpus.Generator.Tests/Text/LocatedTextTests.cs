using Corpus.Reading.Collections;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Text;

public sealed class LocatedTextTests
{
    /// <summary>Cut between words behind "The", inside "Ministers", and between words again.</summary>
    private static readonly LocatedText Cut = new(
        "The Ministers of Japan",
        new[] { new Fragment(10, 3, 2, 1), new Fragment(20, 3, 3, 1), new Fragment(30, 6, 4, 1), new Fragment(40, 8, 5, 3) }.ToEquatableArray());

    [Theory]
    [InlineData(0, 3, 10, 3, 2, 1)]
    [InlineData(1, 2, 11, 2, 2, 2)]
    [InlineData(4, 3, 20, 3, 3, 1)]
    [InlineData(7, 2, 30, 2, 4, 1)]
    [InlineData(12, 1, 35, 1, 4, 6)]
    [InlineData(14, 2, 40, 2, 5, 3)]
    [InlineData(17, 5, 43, 5, 5, 6)]
    public void A_part_stands_in_its_fragment(int offset, int length, int start, int found, int line, int column) =>
        Assert.Equal(new Fragment(start, found, line, column), Cut.Locate(offset, length));

    [Theory]
    [InlineData(0, 13, 10, 3, 2)]
    [InlineData(4, 9, 20, 3, 3)]
    [InlineData(14, 20, 40, 8, 5)]
    public void A_part_is_cut_where_its_fragment_ends(int offset, int length, int start, int found, int line) =>
        Assert.Equal((start, found, line), (Cut.Locate(offset, length).Start, Cut.Locate(offset, length).Length, Cut.Locate(offset, length).Line));

    [Theory]
    [InlineData(3, 13, 2, 4)]
    [InlineData(22, 48, 5, 11)]
    [InlineData(99, 48, 5, 11)]
    public void The_end_of_a_fragment_and_that_of_the_text_are_places_of_no_length(int offset, int start, int line, int column) =>
        Assert.Equal(new Fragment(start, 0, line, column), Cut.Locate(offset, 0));

    [Fact]
    public void The_text_as_a_whole_stands_where_it_begins() => Assert.Equal((2, 10), (Cut.Line, Cut.Place.Start));
}
