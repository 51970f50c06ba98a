using Corpus.Reading.Matching.Quotations;
using Corpus.Reading.Matching.Quotations.Sources;

namespace Corpus.Tests.Quoting;

/// <summary>What a stranger could give for a quotation, or for a text: no exception, and an end that can be waited for.</summary>
public sealed class HostileQuotationTests
{
    private static readonly int Size = Extent.Of(full: 1_000_000, usual: 50_000);

    public static TheoryData<string> Parts =>
    [
        "the ", "[", "]", "[]", "[the]", "the [the] ", "[the ", "t[", "…", "...", ". . ", ".", "the … ", "“", "'", "a-\n", "a\u00AD", "\uD800a", "e\u0301", "\u200B", "not ", "2", "U.S. ", " ", "\0",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_quotation_that_repeats_itself_is_checked_against_texts_of_all_kinds(string part)
    {
        string words = Repeated(part, Size);
        foreach (QuotationIndex index in new[] { IndexOf("a the b"), IndexOf(Repeated("the ", Size)), IndexOf(Repeated(part, Size)), IndexOf(""), QuotationIndex.Of([], QuotationNames.None) })
        {
            QuotationMatcher.Check(index, words);
            QuotationMatcher.Check(index, words + " end");
            QuotationMatcher.Check(index, "start " + words, index.Texts.IsEmpty ? QuotationMatcher.AnyText : 0);
        }
    }

    [Fact]
    public void A_long_quotation_with_a_word_changed_is_misquoted()
    {
        Random random = new(1);
        string[] words = [.. Enumerable.Range(0, Size / 8).Select(_ => PublishedWords.Any(random))];
        QuotationIndex index = IndexOf(string.Join(' ', words));
        Assert.Equal(MatchVerdict.Exact, QuotationMatcher.Check(index, string.Join(' ', words)).Verdict);
        words[words.Length / 2] = "another";
        Assert.Equal(MatchVerdict.Misquoted, QuotationMatcher.Check(index, string.Join(' ', words)).Verdict);
    }

    [Fact]
    public void A_check_can_be_stopped()
    {
        QuotationIndex index = IndexOf("the importance of peace and stability across the Taiwan Strait");
        CancellationToken stopped = new(canceled: true);
        Assert.Throws<OperationCanceledException>(() => QuotationMatcher.Check(index, "the importance of peace and security across the Taiwan Strait", cancellation: stopped));
        Assert.Throws<OperationCanceledException>(() => QuotationIndex.Of([.. index.Texts], QuotationNames.None, stopped));
    }

    /// <summary>Every run stands everywhere, and every gap is long: without a bound it took 17 seconds, and could not be stopped.</summary>
    [Fact]
    public void Orders_of_runs_are_tried_within_bounds_and_can_be_stopped()
    {
        QuotationIndex index = IndexOf(string.Concat(Enumerable.Repeat("the plan of not two years and so on ", Size / 36)));
        string words = string.Join(" … ", Enumerable.Repeat("the plan", 30));
        Assert.Throws<OperationCanceledException>(() => QuotationMatcher.Check(index, words, 0, new CancellationToken(canceled: true)));
        Assert.Equal(MatchVerdict.Misquoted, QuotationMatcher.Check(index, words, 0).Verdict);
    }

    private static QuotationIndex IndexOf(string text) =>
        QuotationIndex.Of([new QuotableText("text", [new QuotablePassage(text, 1, 0, "")])], QuotationNames.None);

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));
}
