using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.Generator.Tests.Lexicon;

public sealed class NearestMatchTests
{
    private static readonly string[] Names = ["Minister of Defence", "Prime Minister", "War Secretary", "Defence Secretary", "Oslo", "US"];

    [Theory]
    [InlineData("Minster of Defense", "Minister of Defence")]
    [InlineData("MINISTER OF DEFENSE", "Minister of Defence")]
    [InlineData("Defense Secretary", "Defence Secretary")]
    [InlineData("Olso", "Oslo")]
    [InlineData("Osla", "Oslo")]
    [InlineData("UK", "US")]
    [InlineData("NATO Secretary", null)]
    [InlineData("Prim Minister", "Prime Minister")]
    [InlineData("Privy Minister", null)]
    [InlineData("Minister for Defence", null)]
    [InlineData("Crew", null)]
    public void A_misspelt_name_is_near_another_word_by_word(string name, string? nearest) =>
        Assert.Equal(nearest, new NearestMatch().Nearest(name, Names));

    [Fact]
    public void Of_two_that_are_as_near_the_first_is_suggested() => Assert.Equal("Osle", new NearestMatch().Nearest("Osla", ["Osle", "Oslo"]));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_long_name_is_compared_with_none(int length, bool isCompared)
    {
        string known = new('a', 64);

        Assert.Equal(isCompared ? known : null, new NearestMatch().Nearest(new string('a', length), [known]));
        Assert.Null(new NearestMatch().Nearest(new string('a', 64), [new string('a', 65)]));
    }

    [Fact]
    public void After_fifty_names_nothing_is_suggested()
    {
        NearestMatch match = new();
        string?[] found = [.. Enumerable.Range(0, 51).Select(_ => match.Nearest("Osla", Names))];

        Assert.Equal(50, found.Count(name => name == "Oslo"));
        Assert.Null(found[50]);
    }

    [Fact]
    public void What_is_suggested_is_a_question() =>
        Assert.Equal((" (did you mean 'Oslo'?)", ""), (new NearestMatch().Suggest("Osla", Names), new NearestMatch().Suggest("Crew", Names)));
}
