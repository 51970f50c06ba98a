using Corpus.Reading.Meaning.Terms;

namespace Corpus.Generator.Tests.Meaning.Statements;

/// <summary>Which words of a text have the form of an acronym.</summary>
public sealed class AcronymTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("They met.", "")]
    [InlineData("A ship", "")]
    [InlineData("AB", "AB")]
    [InlineData("ABCs", "ABC")]
    [InlineData("As", "")]
    [InlineData("DoD", "DoD")]
    [InlineData("McDonald", "")]
    [InlineData("abCD", "abCD")]
    [InlineData("abcDE", "")]
    [InlineData("R&D", "R&D")]
    [InlineData("&AB", "AB")]
    [InlineData("ABCDEFGHIJ", "ABCDEFGHIJ")]
    [InlineData("ABCDEFGHIJK", "")]
    [InlineData("F-15s", "")]
    [InlineData("MQ-9s", "MQ-9, MQ")]
    [InlineData("Japan-US-ROK", "US, ROK")]
    [InlineData("the ADMM-Plus met", "ADMM-Plus, ADMM")]
    [InlineData("ADMM-Plus", "ADMM-Plus, ADMM")]
    [InlineData("the ADMM+ met", "ADMM, ADMM+")]
    [InlineData("ADMM+", "ADMM, ADMM+")]
    [InlineData("FBA 2019", "FBA, FBA 2019")]
    [InlineData("the FBA 2019 was met", "FBA, FBA 2019")]
    [InlineData("the FBA, 2019", "FBA")]
    [InlineData("MoU and MOU", "MoU, MOU")]
    [InlineData("NATO, NATO and the EU", "NATO, EU")]
    public void Words_of_capitals_are_mentioned_each_once(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Acronym.Mentions(text)));
}
