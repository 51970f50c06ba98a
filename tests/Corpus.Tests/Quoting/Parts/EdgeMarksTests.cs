using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Quoting.Parts;

/// <summary>Words of a text that are shown with both marks of a pair, or with the half that stands in them where the other is further off.</summary>
public sealed class EdgeMarksTests
{
    [Theory]
    [InlineData("the Army (PLA", "They saw ", ") moved", "the Army (PLA)")]
    [InlineData("the Army (PLA", "", " and so on)", "the Army (PLA")]
    [InlineData("PLA) moved", "the Army (", "", "(PLA) moved")]
    [InlineData("PLA) moved", "(the Army ", "", "PLA) moved")]
    [InlineData("the Army", "(", ")", "the Army")]
    [InlineData("the (A) Army", "(", ")", "the (A) Army")]
    [InlineData("a) b (c", "(", ")", "(a) b (c)")]
    public void Brackets_are_brought_from_right_beside_the_words(string words, string before, string behind, string shown) =>
        Assert.Equal(shown, EdgeMarks.With(words, before, behind));

    [Theory]
    [InlineData("a “Free", "", "” sea", "a “Free”")]
    [InlineData("a “Free", "", ".” It", "a “Free.”")]
    [InlineData("a “Free", "", ".,” It", "a “Free")]
    [InlineData("a “Free", "", ".", "a “Free")]
    [InlineData("a “Free", "", "", "a “Free")]
    [InlineData("a “Free", "", " sea”", "a “Free")]
    [InlineData("Free” sea", "a “", "", "“Free” sea")]
    [InlineData("Free” sea", "“a ", "", "Free” sea")]
    [InlineData("“Free” sea", "“", "”", "“Free” sea")]
    [InlineData("a “b” c” d", "“", "", "“a “b” c” d")]
    [InlineData("a “b “c” d", "", "”", "a “b “c” d”")]
    [InlineData("a \"Free", "", "\" sea", "a \"Free\"")]
    [InlineData("a \"Free", "", ",\" sea", "a \"Free,\"")]
    [InlineData("a \"Free", "", ";\" sea", "a \"Free;\"")]
    [InlineData("Free\" sea", "a \"", "", "\"Free\" sea")]
    [InlineData("Free\" sea", "a \"", "\"", "\"Free\" sea")]
    [InlineData("\"Free\" sea", "\"", "\"", "\"Free\" sea")]
    public void Quotation_marks_are_brought_with_the_stop_before_them(string words, string before, string behind, string shown) =>
        Assert.Equal(shown, EdgeMarks.With(words, before, behind));

    [Theory]
    [InlineData("a “Free (PLA", "", ")” sea", "a “Free (PLA)”")]
    [InlineData("PLA) sea”", "a “(", "", "“(PLA) sea”")]
    public void A_bracket_stands_within_the_marks(string words, string before, string behind, string shown) => Assert.Equal(shown, EdgeMarks.With(words, before, behind));
}
