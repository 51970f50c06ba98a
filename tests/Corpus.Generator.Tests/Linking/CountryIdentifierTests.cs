using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Linking;

public sealed class CountryIdentifierTests
{
    [Fact]
    public void Countries_that_would_share_an_identifier_keep_those_of_the_lexicon()
    {
        string text = Repository.Summary("2024-05-02.txt").Replace(
            "The Ministers reaffirmed", "The Ministers discussed Made Land and Made & Land. The Ministers reaffirmed", StringComparison.Ordinal);
        TestProject project = TestProject.Empty
            .With(TestFile.Lexicon("made-for-tests-countries.txt", "Made Land\n  code: QM\nMade & Land\n  code: QN\n"))
            .WithDocument("2024-05-02.txt", text);

        string countries = project.Run().Results.Single().GeneratedSources.Single(source => source.HintName == "Countries.g.cs").SourceText.ToString();

        Assert.Contains("Country MadeLand =>", countries, StringComparison.Ordinal);
        Assert.Contains("Country MadeLand2 =>", countries, StringComparison.Ordinal);
    }
}
