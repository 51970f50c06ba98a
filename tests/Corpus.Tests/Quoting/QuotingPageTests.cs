namespace Corpus.Tests.Quoting;

/// <summary>docs/quoting.md has a row for each verdict. Its programs are run by the tests of the package.</summary>
public sealed class QuotingPageTests
{
    private static readonly string Page = File.ReadAllText(Checkout.PathOf("docs/quoting.md"));

    [Fact]
    public void Every_verdict_has_a_row() => Assert.All(Enum.GetNames<QuotationVerdict>(), name => Assert.Contains($"| `{name}` |", Page, StringComparison.Ordinal));
}
