using Corpus.Reading.Meaning.Head.Participants.Names;

namespace Corpus.Generator.Tests.Meaning.Head.Names;

/// <summary>The father's and the mother's family name, where people write both.</summary>
public class TwoFamilyNamesTests
{
    [Theory]
    [InlineData("Ricardo Trevilla Trejo", "Trevilla Trejo")]
    [InlineData("Luis Alfonso Petri", "Petri")]
    [InlineData("Luis Cresencio Sandoval González", "Sandoval González")]
    [InlineData("María Teresa Hoyos de la Cruz", "Hoyos de la Cruz")]
    [InlineData("María del Carmen Aguilera Ruiz", "Aguilera Ruiz")]
    [InlineData("María del Carmen Ruiz", "Ruiz")]
    [InlineData("Juan de la Torre Vargas", "de la Torre Vargas")]
    [InlineData("Juan de la Torre", "de la Torre")]
    [InlineData("José Ortega y Gasset", "Ortega y Gasset")]
    [InlineData("Luis A. Petri", "Petri")]
    [InlineData("Margarita Robles", "Robles")]
    [InlineData("Óscar Agustín Prado", "Prado")]
    public void Both_are_the_family_name_unless_a_given_one_stands_before_the_last(string name, string family) =>
        Assert.Equal(family, Of(name, hasTwo: true).Family);

    [Theory]
    [InlineData("Ferdinand Romualdez Marcos", "Marcos")]
    [InlineData("João Gomes Cravinho", "Cravinho")]
    public void Elsewhere_the_last_word_is(string name, string family) => Assert.Equal(family, Of(name, hasTwo: false).Family);

    [Fact]
    public void Which_countries_write_both_is_told_by_their_codes()
    {
        Assert.True(TwoFamilyNames.AreWrittenIn("MX"));
        Assert.False(TwoFamilyNames.AreWrittenIn("PH"));
    }

    private static PersonName Of(string name, bool hasTwo) =>
        PersonName.Of(name.Split(' '), isFamilyFirst: false, ShownNames.In(new HeadText("").ToForm(), HeadText.Lexicon), hasTwo);
}
