using Corpus.Reading.Matching.Difference;
using Corpus.Reading.Matching.Quotations;

namespace Corpus.Tests.Quoting;

/// <summary>What the library casts from the engine's enums by value has the same names there.</summary>
public sealed class SharedEnumTests
{
    [Fact]
    public void A_verdict_of_the_matcher_is_the_verdict_of_that_name() => AssertAlike<MatchVerdict, QuotationVerdict>();

    [Fact]
    public void A_kind_of_the_difference_is_the_edit_of_that_name() => AssertAlike<WordEditKind, EditKind>();

    private static void AssertAlike<TEngine, TPublic>()
        where TEngine : struct, Enum
        where TPublic : struct, Enum =>
        Assert.Equal(Described<TEngine>(), Described<TPublic>());

    private static string[] Described<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(static value => $"{value} {Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)}")];
}
