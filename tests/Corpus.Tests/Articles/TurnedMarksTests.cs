using Corpus.Reading.Articles.Pairs;

namespace Corpus.Tests.Articles;

/// <summary>Marks in words that are put between others.</summary>
public sealed class TurnedMarksTests
{
    [Theory]
    [InlineData("say “so” now", MarkKind.Curly, "say ‘so’ now")]
    [InlineData("say \"so\" now", MarkKind.Curly, "say ‘so’ now")]
    [InlineData("say “so” now", MarkKind.Straight, "say 'so' now")]
    [InlineData("say “so” now", MarkKind.Low, "say ‚so‘ now")]
    [InlineData("say «so» now", MarkKind.Curly, "say «so» now")]
    [InlineData("say “so” now", MarkKind.Guillemets, "say “so” now")]
    [InlineData("say “so” now", MarkKind.Corner, "say “so” now")]
    [InlineData("say “so” now", MarkKind.Single, "say “so” now")]
    [InlineData("a 12\" pipe", MarkKind.Curly, "a 12\" pipe")]
    internal void Double_marks_are_single_inside_of_double_ones(string words, MarkKind around, string expected)
    {
        Dictionary<int, char> turned = TurnedMarks.In(words, around);

        Assert.Equal(expected, string.Concat(words.Select((c, at) => turned.TryGetValue(at, out char other) ? other : c)));
    }

    [Theory]
    [InlineData("say “so” now", "say “so” now")]
    [InlineData("say “so now", "say so now")]
    [InlineData("say so” now", "say so now")]
    [InlineData("say \"so now", "say so now")]
    [InlineData("say «so now", "say so now")]
    [InlineData("say so» now", "say so now")]
    [InlineData("a 12\" pipe", "a 12\" pipe")]
    [InlineData("a 12” pipe", "a 12 pipe")]
    [InlineData("\"so", "so")]
    public void Half_of_a_pair_is_left_out(string words, string expected) => Assert.Equal(expected, TurnedMarks.WithoutHalves(words));
}
