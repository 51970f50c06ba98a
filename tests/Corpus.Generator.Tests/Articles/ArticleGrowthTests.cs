using System.Text;
using Corpus.Generator.Tests.Driving;

namespace Corpus.Generator.Tests.Articles;

/// <summary>Reading an article grows in step with its length, whatever a stranger puts in it: counted, not timed.</summary>
public sealed class ArticleGrowthTests
{
    private const int Times = 4;
    private static readonly int Few = Extent.Of(full: 4000, usual: 1000);

    /// <summary>Four times the input is four times the work, and a little more as lists grow by doubling. The square is sixteen.</summary>
    private const double MostTimes = 5;

    /// <summary>Of a part that is put down over and over, in one line and in lines.</summary>
    public static TheoryData<string> Parts =>
    [
        "“", "”", "\"", " \"", "\" ", "“a", "a” ", "«", "“ ‘", "“a‘b’c” ", "“a” (corpus:2025-03-30) ", "“a” [b](https://example.org) ", "[b](https://example.org) ",
        "[", "]", "![", "[a](", "[a](b \"", "[a](<", "[a][b]", "[a]", "[^", "](", "((((", "[a](((((", "[a](b '(", "![a](b)", "![a", "[“a”](corpus:1)",
        "`", "` `` ", "``` ` ", "<", "<a ", "<a b=\"", "<a b='\" ", "<!--", "<!-- a -->", "<a:b", "&", "&#", "\\", "*", "**a ", "_a_", "a*b", "~",
        "> ", ">", "- ", "1. ", "\t", "    ", "# ", "---", "|", "corpus:", "(corpus:1", "(corpus:a", "(corpus:", "http://", "https://.. ", "https://", "https://a(", "12\" ", "' ", "‘a ", "— ", "„", "„a“ ", "「", "「a」", "『a", "‘a b c d’ ", "‘as’ ", "as’ ", "<q>", "</q>", "<q>a</q> ", "<blockquote>", "</blockquote>", "<blockquote>a</blockquote>", "[^1]", "“a”[^1] ", "[^1]: ", "<!-- corpus:none -->", "“https://a ", "“**a” ", "...", "A. ",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Very_many_of(string part)
    {
        foreach (string end in new[] { "", "\n", "\n\n" })
        {
            AssertIsLinear(part + end, isMarkdown: true);
        }

        AssertIsLinear(part, isMarkdown: false);
    }

    [Theory]
    [InlineData("[a]: b\n")]
    [InlineData("[a{0}]: corpus:{0}\n")]
    [InlineData("[a{0}]\n\n")]
    [InlineData("> a{0}\n\n")]
    [InlineData("> “a” {0}\n> b\n>\n")]
    [InlineData("“a{0}\n\n")]
    [InlineData("“a” [b]({0}) ")]
    [InlineData("```\n{0}\n```\n")]
    [InlineData("<!--\n{0}\n")]
    [InlineData("<blockquote>\n{0}\n")]
    [InlineData("<blockquote>\n{0}\n</blockquote>\n\n")]
    [InlineData("“a”[^{0}]\n[^{0}]: corpus:{0}\n")]
    [InlineData("<!-- corpus:{0} -->\n")]
    public void Very_many_lines_of(string line)
    {
        AssertIsLinear(Many(Few / 8), Many(Few / 8 * Times), isMarkdown: true);

        string Many(int count)
        {
            StringBuilder text = new();
            for (int i = 0; i < count; i++)
            {
                text.Append(line.Replace("{0}", (i + 100000).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
            }

            return text.ToString();
        }
    }

    [Fact]
    public void Very_deep_quotes_before_very_many_lines() => AssertIsLinear(
        new string('>', Few) + "\n" + Repeat("\n", Few), new string('>', Few * Times) + "\n" + Repeat("\n", Few * Times), isMarkdown: true);

    [Fact]
    public void Very_deep_lists_before_very_many_lines() => AssertIsLinear(
        Repeat("- ", Few) + "a\n" + Repeat("\n", Few), Repeat("- ", Few * Times) + "a\n" + Repeat("\n", Few * Times), isMarkdown: true);

    private static void AssertIsLinear(string part, bool isMarkdown) => AssertIsLinear(Repeat(part, Few), Repeat(part, Few * Times), isMarkdown);

    private static void AssertIsLinear(string few, string many, bool isMarkdown)
    {
        Work("a", isMarkdown);
        (long fewSteps, long fewBytes) = Work(few, isMarkdown);
        (long manySteps, long manyBytes) = Work(many, isMarkdown);
        Assert.True(manySteps <= (fewSteps * MostTimes) + 1000, $"steps: {fewSteps:N0}, then {manySteps:N0}");
        Assert.True(manyBytes <= (fewBytes * MostTimes) + (1 << 20), $"bytes: {fewBytes:N0}, then {manyBytes:N0}");
    }

    private static (long Steps, long Bytes) Work(string article, bool isMarkdown) => CountedGenerator.WorkOf(
        "Corpus.Reading.Articles.ArticleReader", "Read", article, isMarkdown, new Func<string, bool>(static address => address.Length > 10), CancellationToken.None);

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
