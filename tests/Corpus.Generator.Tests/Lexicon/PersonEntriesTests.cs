using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Generator.Tests.Lexicon;

public class PersonEntriesTests
{
    [Theory]
    [InlineData("Lloyd J. Austin\n  family: Austin\n  country: US\n", "Austin", "Lloyd J.")]
    [InlineData("Kihara Minoru\n  family: Kihara\n  country: US\n", "Kihara", "Minoru")]
    [InlineData("Ana van der Berg\n  family: van der Berg\n  country: US\n", "van der Berg", "Ana")]
    [InlineData("John García Robles Jr.\n  family: García Robles\n  given: John\n  country: US\n", "García Robles", "John")]
    public void A_person_has_a_family_and_a_given_name(string content, string family, string given)
    {
        PeopleModel model = LexiconText.BuildPeople(("people.txt", content));

        PersonDefinition person = Assert.Single(model.People);
        Assert.Equal((family, given, "US"), (person.FamilyName, person.GivenName, person.CountryCode));
        Assert.Empty(model.Findings);
    }

    [Theory]
    [InlineData("Lloyd Austin\n  family: Austin\n", "CORPUS014 (1,1)")]
    [InlineData("Lloyd Austin\n  country: Ruritania\n  family: Austin\n", "CORPUS012 (2,12)")]
    [InlineData("Lloyd Austin\n  country: US\n", "CORPUS014 (1,1)")]
    [InlineData("Lloyd Austin III\n  country: US\n  family: Austin\n", "CORPUS014 (1,1)")]
    [InlineData("Lloyd Austin\n  country: US\n  family: Austin\n  also: 123\n", "CORPUS011 (4,9)")]
    [InlineData("a b c d e f g h i\n  country: US\n  family: i\n", "CORPUS011 (1,1)")]
    [InlineData("Lloyd Austin\n  country: US\n  family: Austin\n  also: LLOYD AUSTIN\n", "CORPUS013 (4,9)")]
    [InlineData("Lloyd Austin\n  country: US\n  family: Austin\nLLOYD Austin\n  country: US\n  family: Austin\n", "CORPUS013 (4,1)")]
    [InlineData("Lloyd Austin\n  country: US\n  nickname: Lo\n  family: Austin\n", "CORPUS011 (3,3)")]
    public void A_mistake_is_reported_at_its_place(string content, string expected)
    {
        var file = LexiconText.Read("people.txt", content);
        string[] found = [.. file.Findings.Items.Show(), .. LexiconText.BuildPeople(("people.txt", content)).Findings.Show()];

        Assert.StartsWith(expected, Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void One_nickname_may_be_that_of_two_families() => Assert.Empty(LexiconText.BuildPeople(("people.txt",
        "James Gray\n  country: US\n  family: Gray\n  also: Jim\nJames Hill\n  country: US\n  family: Hill\n  also: Jim\n")).Findings);

    [Fact]
    public void Another_file_adds_spellings()
    {
        PeopleModel model = LexiconText.BuildPeople(
            ("a-people.txt", "James Gray\n  country: US\n  family: Gray\n  also: Jim\n"), ("b-people.txt", "JAMES Gray\n  country: US\n  also: Jimmy\n"));

        Assert.Equal(["Jim", "Jimmy"], Assert.Single(model.People).Others);
        Assert.Empty(model.Findings);
    }
}
