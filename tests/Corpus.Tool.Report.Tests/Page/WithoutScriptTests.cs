using Corpus.Tool.Report.Tests.Running;
using Microsoft.Playwright;

namespace Corpus.Tool.Report.Tests.Page;

[Collection(InBrowser.Name)]
public class WithoutScriptTests(Browser browser)
{
    private static readonly BrowserNewContextOptions WithoutScript = new() { JavaScriptEnabled = false };

    [BrowserTheory]
    [InlineData("", "Topics by meeting")]
    [InlineData("#reading", "Texts")]
    [InlineData("#redlines", "Redlines")]
    [InlineData("#concordance", "Concordance")]
    [InlineData("#dispersion", "Dispersion")]
    public async Task One_view_is_seen_at_a_time(string place, string heading)
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, place, WithoutScript);
        Assert.Equal([heading], await page.Seen("h2"));
    }

    [BrowserFact]
    public async Task From_a_cell_to_a_statement_there_are_links()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "", WithoutScript);
        await page.Get("td a[href='#2025-03-30:TaiwanStrait']").ClickAsync();
        await page.Get(".topics li:target a:not(.t)").ClickAsync();
        Assert.Contains("Taiwan Strait", await page.Get(".s:target .x").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Redlines_are_read_in_both_ways()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#redline:2025-10-29", WithoutScript);
        Assert.NotEmpty(await page.Seen(".beside"));
        await page.Get("#words-inline").CheckAsync();
        Assert.NotEmpty(await page.Seen(".after > del"));
    }

    [BrowserFact]
    public async Task What_wants_script_says_so_and_offers_nothing_else()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#concordance", WithoutScript);
        Assert.Contains("wants JavaScript", await page.Get("#concordance").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await page.Seen("#concordance input, #concordance button"));
    }
}
