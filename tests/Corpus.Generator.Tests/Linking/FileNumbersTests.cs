using Corpus.Reading.Linking;

namespace Corpus.Generator.Tests.Linking;

/// <summary>Whether one name of a file can be the other, misspelt.</summary>
public sealed class FileNumbersTests
{
    [Theory]
    [InlineData("2024-05-02.txt", "2024-5-2.txt", true)]
    [InlineData("2024-05-02.txt", "20240502.txt", true)]
    [InlineData("2024-05-02.txt", "2024-05-03.txt", false)]
    [InlineData("talk-07-of-2.txt", "talks-7-in-02.txt", true)]
    [InlineData("talk-7.txt", "talk-70.txt", false)]
    [InlineData("talk-7-2.txt", "talk-72.txt", false)]
    [InlineData("talk.txt", "talks.txt", true)]
    public void Names_are_one_where_their_days_or_numbers_are(string name, string document, bool canBe) =>
        Assert.Equal(canBe, FileNumbers.CanBeSame(name, document));
}
