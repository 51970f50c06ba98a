using Corpus.Reading.Transcripts;

namespace Corpus.Tests.Transcripts;

public class StatementKeysTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(200)]
    public void A_key_that_is_there_is_counted(int count)
    {
        StatementKeys keys = new();
        string[] first = [.. Enumerable.Range(0, count).Select(i => keys.Unique($"{i}"))];
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"{i}"), first);
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"{i}~2"), Enumerable.Range(0, count).Select(i => keys.Unique($"{i}")));
        Assert.Equal("0~3", keys.Unique("0"));
        Assert.Equal($"{count - 1}~3", keys.Unique($"{count - 1}"));
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData("3.1-a", "3.1-a")]
    [InlineData("3/1~2", "3_1_2")]
    [InlineData("\u2460", "_")]
    public void What_parts_keys_is_cleaned_out_of_a_number(string number, string key) => Assert.Equal(key, StatementKeys.Clean(number));
}
