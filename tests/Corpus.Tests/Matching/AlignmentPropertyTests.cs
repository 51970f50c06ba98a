using System.Globalization;
using Corpus.Reading.Matching.Alignment;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Tests.Matching;

public sealed class AlignmentPropertyTests
{
    private static readonly Gen<string[][]> Two = Gen.ArrayOf(AnyTexts.Statements, 2);

    [Fact]
    public void Every_statement_stands_in_one_change() => AnyTexts.Check(Two, 150, texts =>
    {
        AlignedStatements[] aligned = [.. StatementAlignment.Between(texts[0], texts[1])];
        Assert.Equal(Enumerable.Range(0, texts[0].Length), aligned.SelectMany(one => one.Before).Order());
        Assert.Equal(Enumerable.Range(0, texts[1].Length), aligned.SelectMany(one => one.After).Order());
        Assert.All(aligned, one => Assert.InRange(Math.Min(one.Before.Count, one.After.Count), 0, 1));
    });

    [Fact]
    public void The_order_is_that_of_the_later_text() => AnyTexts.Check(Two, 150, texts =>
    {
        int[] first = [.. StatementAlignment.Between(texts[0], texts[1]).Where(one => one.After.Count > 0).Select(one => one.After[0])];
        Assert.Equal(first.Order(), first);
    });

    [Fact]
    public void A_text_and_itself_are_the_same_in_order() => AnyTexts.Check(AnyTexts.Statements, 100, text => Assert.Equal(
        Enumerable.Range(0, text.Length).Select(i => $"{i} {i} False"),
        StatementAlignment.Between(text, text).Select(one => $"{one.Before.Single()} {one.After.Single()} {one.IsMoved}")));

    [Fact]
    public void The_other_way_round_the_statements_are_together_as_they_were() => AnyTexts.Check(Two, 300, texts => Assert.Equal(
        StatementAlignment.Between(texts[0], texts[1]).Select(one => Shown(one.Before, one.After)).Order(StringComparer.Ordinal),
        StatementAlignment.Between(texts[1], texts[0]).Select(one => Shown(one.After, one.Before)).Order(StringComparer.Ordinal)));

    [Fact]
    public void Added_is_what_is_dropped_the_other_way_round()
    {
        foreach (Meeting one in Meetings.All)
        {
            foreach (Meeting other in Meetings.All)
            {
                Assert.Equal(
                    Redline.Between(one.Statements, other.Statements).Added.Select(change => change.After[0]),
                    Redline.Between(other.Statements, one.Statements).Dropped.Select(change => change.Before[0]).OrderBy(statement => other.Statements.IndexOf(statement)));
            }
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void The_culture_makes_no_difference(string culture)
    {
        string invariant = InCulture("");
        Assert.Equal(invariant, InCulture(culture));

        static string InCulture(string culture)
        {
            CultureInfo old = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                return string.Concat(Meetings.All.Select(meeting => Meetings.Latest.ChangesSince(meeting).ToMarkdown() + Meetings.Latest.ChangesSince(meeting)));
            }
            finally
            {
                CultureInfo.CurrentCulture = old;
            }
        }
    }

    [Fact]
    public void An_alignment_can_be_cancelled() => Assert.Throws<OperationCanceledException>(
        () => StatementAlignment.Between(["One thing was said."], ["Another thing was said."], new CancellationToken(canceled: true)));

    private static string Shown(IEnumerable<int> before, IEnumerable<int> after) => $"{string.Join(',', before)} - {string.Join(',', after)}";
}
