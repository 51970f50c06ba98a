using Corpus.Tool.Report.Tests.Running;

namespace Corpus.Tool.Report.Tests.Views;

[Collection(InBrowser.Name)]
public class TopicsViewTests(Browser browser)
{
    [BrowserFact]
    public async Task It_is_the_view_that_is_seen_first()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn);
        Assert.Equal(["Topics by meeting"], await page.Seen("h2"));
    }

    [BrowserFact]
    public async Task A_cell_leads_to_the_statements_of_that_meeting_on_that_topic()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn);
        await page.Get("td a[href='#2025-03-30:TaiwanStrait']").ClickAsync();
        string statement = Assert.Single(await page.Seen(".s .x"));
        Assert.Contains("peace and stability across the Taiwan Strait", statement, StringComparison.Ordinal);
        Assert.Contains("1 statement on Taiwan Strait.", await page.Get(".only").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task From_one_topic_the_whole_text_is_one_step_away()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#2025-03-30:TaiwanStrait");
        await page.Get(".only a").ClickAsync();
        Assert.Equal(14, (await page.Seen(".s .x")).Length);
    }

    [BrowserFact]
    public async Task The_numbers_are_those_of_the_library()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn);
        string[] cells = await page.Seen("table.heat tr:has(th:text('Taiwan Strait')) td");
        int[] expected = [.. Meetings.Corpus.TopicTimeline().Single(row => row.Topic == Topics.TaiwanStrait).Cells.Select(cell => cell.Statements)];
        Assert.Equal(expected.Select(count => count == 0 ? "" : $"{count}").Append($"{expected.Sum()}"), cells);
    }

    [BrowserFact]
    public async Task Two_meetings_of_one_day_have_a_column_each()
    {
        await using OpenPage page = await browser.OpenAsync(MadeTexts.OfOneDay);
        Assert.Equal(["2024-01-01", "2024-01-01-telephone"], await page.Seen("table.heat thead a"));
    }
}
