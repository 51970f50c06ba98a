using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Matching;

/// <summary>Comparing grows in step with what is compared, whatever a stranger puts in: counted, not timed.</summary>
public sealed class ComparingGrowthTests
{
    private const int Times = 4;

    /// <summary>Four times the input is four times the work; numbers of candidates grow up to their bounds. The square is sixteen.</summary>
    private const double MostTimes = 6;

    public static TheoryData<string> Texts => [.. Makers.Keys];

    private static Dictionary<string, Func<int, (string[] Before, string[] After)>> Makers { get; } = new(StringComparer.Ordinal)
    {
        ["nothing in common"] = count => (Many(count, i => $"They said a{i} b{i} c{i}."), Many(count, i => $"They said d{i} e{i} f{i}.")),
        ["all nearly the same"] = count => (Many(count, i => $"The Ministers confirmed peace and stability {i}."), Many(count, i => $"The Ministers confirmed peace and stability {-i}.")),
        ["backwards"] = count => (Many(count, Statement), Many(count, i => Statement(count - i - 1) + " Again.")),
        ["a long one beside many short ones"] = count => ([string.Join(' ', Many(count, Statement))], Many(count, Statement)),
        ["the same over and over"] = count => (Many(count, _ => "The Ministers met."), Many(count, _ => "The Ministers met.")),
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Statements_are_aligned_in_time_that_grows_with_their_number(string texts)
    {
        (string[] before, string[] after) = Makers[texts](400);
        (string[] manyBefore, string[] manyAfter) = Makers[texts](400 * Times);
        AssertGrows(Align(before, after), Align(manyBefore, manyAfter));

        static (long Steps, long Bytes) Align(string[] before, string[] after) => CountedGenerator.WorkOf(
            "Corpus.Reading.Matching.Alignment.StatementAlignment", "Between", before, after, CancellationToken.None);
    }

    [Theory]
    [InlineData("nothing in common")]
    [InlineData("the same over and over")]
    [InlineData("few words at random")]
    public void Words_are_compared_in_time_that_grows_with_their_number(string texts)
    {
        AssertGrows(Compare(4000), Compare(4000 * Times));

        (long Steps, long Bytes) Compare(int count) => CountedGenerator.WorkOf(
            "Corpus.Reading.Matching.Difference.WordDifference", "Between", Text(count, seed: 1), Text(count - 7, seed: 2), CancellationToken.None);

        string Text(int count, int seed)
        {
            Random random = new(seed);
            return string.Join(' ', Many(count, i => texts switch
            {
                "nothing in common" => $"w{seed}x{i}",
                "the same over and over" => "word",
                _ => "abcdefgh"[random.Next(8)].ToString(),
            }));
        }
    }

    private static string Statement(int i) => $"The Ministers will build ship{i} at port{i} by year{i} with crew{i}.";

    private static string[] Many(int count, Func<int, string> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static void AssertGrows((long Steps, long Bytes) few, (long Steps, long Bytes) many)
    {
        Assert.True(few.Steps > 0, "Nothing was counted.");
        Assert.True(many.Steps <= few.Steps * MostTimes, $"{Times} times the input took {(double)many.Steps / few.Steps:F1} times the steps.");
        Assert.True(many.Bytes <= (few.Bytes * MostTimes) + (1 << 20), $"{Times} times the input took {(double)many.Bytes / few.Bytes:F1} times the bytes.");
    }
}
