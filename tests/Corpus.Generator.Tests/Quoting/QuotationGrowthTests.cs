using System.Text;
using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Quoting;

/// <summary>Checking a quotation grows in step with its length and with the text, whatever a stranger puts in either: counted, not timed.</summary>
public sealed class QuotationGrowthTests
{
    private const string Driver = "Corpus.Generator.Quoting";
    private const int Times = 4;

    /// <summary>Four times the input is four times the work, and a little more as lists grow by doubling. The square is sixteen.</summary>
    private const double MostTimes = 5;

    private static readonly int Few = Extent.Of(full: 4000, usual: 1000);

    public static TheoryData<string> Parts =>
    [
        "the ", "[", "]", "[]", "[the] ", "the [the] ", "[the ", "t[", "…", "...", ". . ", ".", "the … ", "a b … ", "“", "'", "a-\n", "a\u00AD ", "\uD800a ", "e\u0301 ", "\u200B",
        "not ", "2 ", "U.S. ", " ", "\0", "a b ", "the importance of peace and stability ",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Very_long_quotations_of_a_short_text(string part) =>
        AssertIsLinear("the importance of peace and stability", "the importance of peace and stability", part);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Very_long_quotations_of_very_long_texts_of_the_same(string part) => AssertIsLinear(Repeat(part, Few), Repeat(part, Few * Times), part);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Very_long_quotations_of_very_long_texts_that_repeat_a_word(string part) =>
        AssertIsLinear(Repeat("the ", Few), Repeat("the ", Few * Times), part);

    private static void AssertIsLinear(string text, string moreText, string part)
    {
        foreach ((string before, string behind) in new[] { ("", ""), ("", " end"), ("start ", ""), ("start ", " end of it all and more") })
        {
            Work(text, "a");
            (long fewSteps, long fewBytes) = Work(text, before + Repeat(part, Few) + behind);
            (long manySteps, long manyBytes) = Work(moreText, before + Repeat(part, Few * Times) + behind);
            Assert.True(manySteps <= (fewSteps * MostTimes) + 1000, $"steps: {fewSteps:N0}, then {manySteps:N0}");
            Assert.True(manyBytes <= (fewBytes * MostTimes) + (1 << 20), $"bytes: {fewBytes:N0}, then {manyBytes:N0}");
        }
    }

    /// <summary>To make the text ready, and to check one quotation of it.</summary>
    private static (long Steps, long Bytes) Work(string text, string words)
    {
        (long indexSteps, long indexBytes) = CountedGenerator.WorkOf(Driver, "Index", text);
        (long steps, long bytes) = CountedGenerator.WorkOf(Driver, "Check", words);
        return (indexSteps + steps, indexBytes + bytes);
    }

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
