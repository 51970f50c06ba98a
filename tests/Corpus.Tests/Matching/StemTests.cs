using Corpus.Reading.Matching.Alignment;

namespace Corpus.Tests.Matching;

/// <summary>Words of one matter have one stem, however they end.</summary>
public sealed class StemTests
{
    [Theory]
    [InlineData("minister ministers minister's ministers'")]
    [InlineData("strengthen strengthens strengthening strengthened")]
    [InlineData("country countries country's")]
    [InlineData("cooperate cooperation cooperates cooperating cooperated")]
    [InlineData("close closely closed")]
    [InlineData("steady steadily")]
    [InlineData("increase increasing increasingly")]
    public void Forms_of_a_word_have_one_stem(string words) => Assert.Single(words.Split(' ').Select(Stem.Of).Distinct());

    [Theory]
    [InlineData("being", "being")]
    [InlineData("used", "used")]
    [InlineData("uses", "uses")]
    [InlineData("ring", "ring")]
    [InlineData("plans", "plan")]
    [InlineData("progress", "progress")]
    [InlineData("less", "less")]
    [InlineData("o'clock", "o'clock")]
    public void What_is_left_is_a_word_of_four_letters_and_a_double_s_is_no_ending(string word, string stem) => Assert.Equal(stem, Stem.Of(word));
}
