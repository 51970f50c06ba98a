using Corpus.Reading.English;

namespace Corpus.Generator.Tests.English;

public sealed class LookalikeTests
{
    /// <summary>Cyrillic A and e, wherever the word stands.</summary>
    [Theory]
    [InlineData("\u0410ust\u0435n met", 0)]
    [InlineData("Secretary \u0410ust\u0435n met", 10)]
    public void Of_several_in_a_word_the_first_is_told(string line, int word)
    {
        Lookalike found = Assert.NotNull(Lookalike.FindFirst(line, 0, line.Length));

        Assert.Equal((word, 6, "U+0410", "A"), (found.Word.Start, found.Word.Length, found.Name, found.Latin));
    }
}
