using Corpus.Reading.Meaning.Head.Participants.Offices;

namespace Corpus.Generator.Tests.Meaning.Head;

/// <summary>Heads that each need one rule of who took part that no other test does.</summary>
public class HeadRuleTests
{
    private const string TwoPlusTwo = "Kamikawa: ForeignMinister JP; Kihara: DefenseMinister JP; Baerbock: ForeignMinisterDE DE; Pistorius: MinisterOfDefence DE";

    /// <summary>More participants than countries: the second minister of a country is of the same one as the first.</summary>
    [Theory]
    [InlineData("On May 2, Foreign Minister Kamikawa, Defense Minister Kihara, Foreign Minister Baerbock and Defense Minister Pistorius met.")]
    [InlineData("On May 2, Foreign Minister Kamikawa and Defense Minister Kihara met with Foreign Minister Baerbock and Defense Minister Pistorius.")]
    public void A_foreign_and_a_defense_minister_each_of_two_countries_are_two_of_each(string opening) =>
        Assert.Equal(TwoPlusTwo, new HeadText(opening, "Japan-Germany Foreign and Defense Ministers' Meeting (“2+2”)").ReadClear().People());

    [Theory]
    [InlineData("On May 2, Defense Minister Kihara and Deputy Oniki met.", "CORPUS017 (5,39): 'Deputy Oniki' does not say clearly who took part: it gives no office.")]
    [InlineData("On May 2, Deputy Oniki and Defense Minister Kihara met.", "CORPUS017 (5,11): 'Deputy Oniki' does not say clearly who took part: it gives no office.")]
    [InlineData("On May 2, Defense Minister Kihara and Deputy Defense Minister Oniki met.", "CORPUS017 (5,39): 'Deputy Defense Minister Oniki' does not say clearly who took part: neither it nor the title says of which country.")]
    public void A_deputy_who_is_not_told_beside_a_known_minister_is_reported_once(string opening, string expected)
    {
        Assert.Equal("Kihara: DefenseMinister JP", new HeadText(opening).Read(out string[] diagnostics)?.People());
        Assert.StartsWith(expected, Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_whose_office_a_title_is_has_a_name_of_its_own_an_example_and_the_reason_for_its_place()
    {
        Assert.Distinct(OfficeRules.InOrder.Select(rule => rule.Name));
        Assert.All(OfficeRules.InOrder, rule => Assert.True(rule is { Name.Length: > 0, Example.Length: > 0, Place.Length: > 0 }, rule.Name));
    }
}
