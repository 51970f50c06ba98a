using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Lexicon.Files;

namespace Corpus.Generator.Tests.Lexicon;

public class BuiltInLexiconTests
{
    private static readonly LexiconModel Model = LexiconModelBuilder.Build(RepositoryFiles.Lexicon());

    [Fact]
    public void The_files_of_the_package_hold_no_mistake()
    {
        Assert.Empty(RepositoryFiles.Lexicon().SelectMany(file => file.Findings.Items).Show());
        Assert.Empty(Model.Findings.Show());
        Assert.Empty(LexiconModelBuilder.BuildPeople(RepositoryFiles.Lexicon(), Model).Findings.Show());
    }

    [Fact]
    public void Every_time_zone_is_in_the_IANA_database() =>
        Assert.All(Model.Places.Items.Select(place => place.TimeZoneId).OfType<string>().Distinct(), zone =>
            Assert.True(TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), zone));

    [Fact]
    public void Every_venue_has_a_country() =>
        Assert.All(Model.Places.Items.Where(place => place.TimeZoneId != null), place => Assert.NotNull(place.CountryCode));

    [Theory]
    [InlineData("DefenseMinister", "Defense Minister", "JP")]
    [InlineData("DefenseSecretary", "Defense Secretary", "US")]
    [InlineData("WarSecretary", "War Secretary", "US")]
    [InlineData("DefenceMinister", "Defence Minister", "AU")]
    [InlineData("MinisterOfNationalDefense", "Minister of National Defense", "KR")]
    public void An_office_of_the_package_keeps_its_identifier(string id, string title, string country)
    {
        OfficeDefinition office = Assert.Single(Model.Offices, office => office.Id == id);
        Assert.Equal((title, country), (office.Title, office.CountryCode));
    }

    [Fact]
    public void The_list_of_sources_knows_two_texts()
    {
        SourceList list = SourcesReader.Read(RepositoryFiles.Read("sources.txt"), CancellationToken.None);
        Assert.Empty(list.Findings);
        Assert.Equal(["2023-06-01.txt", "2024-05-02.txt"], list.Sources.Select(source => source.FileName));
    }
}
