using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Quoting.Parts;

/// <summary>The units in which a text and a quotation of it are compared: "|" stands between them.</summary>
public sealed class UnitCutterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("The Ministers met.", "the|ministers|met")]
    [InlineData("the U.S. and Japan", "the|u|s|and|japan")]
    [InlineData("the U. S. and Japan", "the|u|s|and|japan")]
    [InlineData("the U.S", "the|u|s")]
    [InlineData("the U.S.’s plan", "the|u|s|s|plan")]
    [InlineData("the U.S.'s", "the|u|s|s")]
    [InlineData("3.5 and 1,000 of 7.", "3.5|and|1,000|of|7")]
    [InlineData("Ｊａｐａｎ ﬁrst １２", "japan|first|12")]
    [InlineData("cafe\u0301 café", "café|café")]
    [InlineData("wel\u00ADcome", "welcome")]
    public void Words_are_units_and_initials_are_one_each(string text, string units) =>
        Assert.Equal(units, string.Join('|', UnitCutter.Cut(text).Select(static unit => unit.Key)));
}
