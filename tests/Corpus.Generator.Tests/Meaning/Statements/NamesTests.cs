namespace Corpus.Generator.Tests.Meaning.Statements;

public class NamesTests
{
    [Theory]
    [InlineData("The Ministers confirmed Japan-U.S. and Japan-U.S.-ROK ties.", "JP US KR")]
    [InlineData("The Ministers welcomed cooperation with Australia, the Philippines and the Republic of Korea.", "AU PH KR")]
    [InlineData("The Ministers discussed Japan’s efforts and the United States' efforts.", "JP US")]
    [InlineData("The Ministers discussed the East and South China Seas and the South China Sea.", "")]
    [InlineData("The Ministers discussed the People's Liberation Army.", "")]
    [InlineData("The Ministers discussed the Japanese and the Australian proposals.", "")]
    [InlineData("The Ministers discussed U.S. Forces Japan.", "US JP")]
    [InlineData("The Ministers asked us to discuss it.", "")]
    [InlineData("The Ministers discussed the areas of the U. S. Forces.", "US")]
    public void Countries_are_named_by_their_names(string sentence, string codes) =>
        Assert.Equal(codes, string.Join(" ", Said.Alone(sentence).Last.Countries));

    [Theory]
    [InlineData("The Ministers discussed the relocation of Marine Corps Air Station (MCAS) Futenma to Henoko-saki.", "Futenma Henoko")]
    [InlineData("The Ministers discussed MSDF Kanoya Air Base and Mageshima.", "Kanoya Mageshima")]
    [InlineData("The Ministers discussed the South China Sea.", "SouthChinaSea")]
    [InlineData("The Ministers discussed the East and South China Seas.", "EastChinaSea SouthChinaSea")]
    public void Places_are_named_longest_first(string sentence, string places) =>
        Assert.Equal(places, string.Join(" ", Said.Alone(sentence).Last.Places));
}
