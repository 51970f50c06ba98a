using Corpus.Reading.Matching.Quotations.EditorMarks;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Quoting.Parts;

/// <summary>Names of countries, places and persons in the words of a quotation.</summary>
public sealed class QuotationNamesTests
{
    private static readonly QuotationNames Names = QuotationNames.None.And(
    [
        ("US", "United States"), ("US", "US"), ("KR", "South Korea"), ("Korea", "Korea"), ("Strait", "Korea Strait"), ("KP", "North Korea of Kim"), ("KP", "North Korea"), ("nobody", "-"),
    ]);

    [Theory]
    [InlineData("United States", 2, "US")]
    [InlineData("United States’ plan", 2, "US")]
    [InlineData("united States", 0, "")]
    [InlineData("United", 0, "")]
    [InlineData("US", 1, "US")]
    [InlineData("US's", 1, "US")]
    [InlineData("us", 0, "")]
    [InlineData("Us", 0, "")]
    [InlineData("South Korea’s plan", 2, "KR")]
    [InlineData("South Koreas", 0, "")]
    [InlineData("South’s Korea", 0, "")]
    // The longest, whichever was given first.
    [InlineData("Korea and", 1, "Korea")]
    [InlineData("Korea Strait", 2, "Strait")]
    [InlineData("North Korea and", 2, "KP")]
    [InlineData("North Korea of Kim", 4, "KP")]
    [InlineData("plan", 0, "")]
    public void The_longest_name_that_begins_at_a_word_is_found(string text, int length, string of)
    {
        Assert.Equal(length, Names.At(QuotationParser.AllWords(text, static _ => false), 0, out string found));
        Assert.Equal((of, 4), (found, Names.Longest));
    }

    [Fact]
    public void A_country_a_place_and_a_person_of_one_name_are_three()
    {
        Func<string, string>[] kinds = [QuotationNames.OfCountry, QuotationNames.OfPlace, QuotationNames.OfPerson];
        Assert.Equal(6, kinds.SelectMany(static of => (string[])[of("A"), of("B")]).Distinct().Count());
    }
}
