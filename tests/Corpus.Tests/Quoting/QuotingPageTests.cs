namespace Corpus.Tests.Quoting;

/// <summary>What docs/quoting.md shows is so.</summary>
public sealed class QuotingPageTests
{
    private static readonly string Page = File.ReadAllText(Checkout.PathOf("docs/quoting.md"));

    [Fact]
    public void The_first_example_is_right_and_the_second_prints_what_stands_beside_it()
    {
        const string Right = "the importance of peace and stability across the Taiwan Strait";
        const string Wrong = "the importance of peace and security across the Taiwan Strait";
        Assert.Contains($"Meetings.On20250330.Quote(\"{Right}\")", Page, StringComparison.Ordinal);
        Assert.Contains($"Meetings.Corpus.CheckQuotation(\"{Wrong}\")", Page, StringComparison.Ordinal);
        Assert.Equal(Right, Meetings.On20250330.Quote(Right).Words);
        Assert.Contains($"Console.WriteLine(check);    // {Meetings.Corpus.CheckQuotation(Wrong)}", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verdict_has_a_row() => Assert.All(Enum.GetNames<QuotationVerdict>(), name => Assert.Contains($"| `{name}` |", Page, StringComparison.Ordinal));
}
