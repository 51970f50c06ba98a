using System.Globalization;
using Corpus.Tests.Golden;

namespace Corpus.Tests.BuiltInCorpus;

/// <summary>A citation is one line that a report can carry.</summary>
public sealed class CitationTests
{
    public static TheoryData<string> Tables => GoldenTable.Ids;

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_citation_is_one_line_with_title_day_and_line(string id)
    {
        Meeting meeting = Meetings.ById(id);
        foreach (Statement statement in meeting.Statements)
        {
            string citation = statement.Cite();
            Assert.DoesNotContain('\n', citation);
            Assert.Contains(meeting.Title!, citation, StringComparison.Ordinal);
            Assert.Contains($"line {statement.Line}", citation, StringComparison.Ordinal);
            Assert.Contains(meeting.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), citation, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_citation_reads_from_the_issuer_to_the_address()
    {
        Assert.Equal(
            "Ministry of Defense, \"Japan-U.S. Defense Ministerial Meeting (Summary)\", 2023-06-01, section 1 \"Regional affairs\", "
                + "line 17 of 2023-06-01.txt, "
                + "https://www.mod.go.jp/en/article/2023/06/64e28ea86671d5d4feddce01dd14d833d3857213.html",
            Cite("2023-06-01/1/6"));
        Assert.Equal(
            "\"Japan-U.S. Defense Ministerial Meeting (Summary)\", 2025-03-30, "
                + "section 3 \"Further Strengthening the Alliance Capabilities to Deter and Respond\", item (2), line 18 of 2025-03-30.txt",
            Cite("2025-03-30/3.2/1"));
    }

    [Fact]
    public void The_issuer_is_named_where_the_text_names_it()
    {
        Assert.StartsWith("Ministry of Defense", Cite("2023-06-01/1/6"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ministry", Cite("2025-03-30/2/3"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_ends_the_citation_where_it_is_known()
    {
        Assert.EndsWith(
            "https://www.mod.go.jp/en/article/2023/06/64e28ea86671d5d4feddce01dd14d833d3857213.html",
            Cite("2023-06-01/1/6"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("http", Cite("2025-10-29/2.3/3"), StringComparison.Ordinal);
    }

    [Fact]
    public void Section_and_item_are_named_where_there_are_any()
    {
        Assert.Contains("section 2", Cite("2025-10-29/2.3/3"), StringComparison.Ordinal);
        Assert.Contains("item (3)", Cite("2025-10-29/2.3/3"), StringComparison.Ordinal);
        Assert.DoesNotContain("section", Cite("2024-05-02/5"), StringComparison.Ordinal);
        Assert.DoesNotContain("item (", Cite("2025-03-30/4/2"), StringComparison.Ordinal);
    }

    private static string Cite(string id) =>
        Meetings.All.SelectMany(meeting => meeting.Statements).Single(statement => statement.Id == id).Cite();
}
