using Corpus.Tool.Report.Tests.Running;
using Microsoft.Playwright;

namespace Corpus.Tool.Report.Tests.Page;

[Collection(InBrowser.Name)]
public class MediaTests(Browser browser)
{
    [BrowserTheory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public async Task On_a_phone_no_view_is_wider_than_the_screen(string place)
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, place, new() { ViewportSize = new() { Width = 360, Height = 740 }, IsMobile = true });
        await Places.Fill(page);
        Assert.Equal(360, await page.Page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, innerWidth)"));
    }

    /// <summary>A sum of 10 that is cut off at the edge reads 1.</summary>
    [BrowserFact]
    public async Task On_a_phone_the_sums_of_five_meetings_are_whole()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "", new() { ViewportSize = new() { Width = 360, Height = 740 }, IsMobile = true });
        Assert.True(await page.Page.EvaluateAsync<bool>("[...document.querySelectorAll('.scroll')].every(table => table.scrollWidth <= table.clientWidth)"));
    }

    [BrowserTheory]
    [InlineData("", "#topics .sum")]
    [InlineData("#redlines", "#redlines .figure:nth-child(2)")]
    [InlineData("#dispersion", "#dispersion .figure:nth-child(3)")]
    [InlineData("#dispersion", "#dispersion .figure:nth-child(4)")]
    public async Task The_title_of_figures_stands_above_them(string place, string column)
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, place);
        double[] edges = await page.Page.EvaluateAsync<double[]>(
            """
            column => [...document.querySelectorAll(column)].map(cell => {
              const words = document.createRange();
              words.selectNodeContents(cell);
              return words.getBoundingClientRect().right;
            })
            """,
            column);
        Assert.InRange(edges.Max() - edges.Min(), 0, 1);
    }

    [BrowserFact]
    public async Task On_paper_stands_the_view_that_is_open_without_what_one_clicks()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#2025-03-30");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal(14, (await page.Seen(".x")).Length);
        Assert.Empty(await page.Seen("nav, button, .back, .skip"));
        Assert.Equal("rgb(255, 255, 255)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.x')).color"));
        Assert.NotEmpty(await page.Page.PdfAsync());
    }

    [BrowserFact]
    public async Task Of_the_list_of_texts_all_texts_are_printed()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#reading");
        await page.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(Meetings.Corpus.Statements.Count, (await page.Seen("#reading .x")).Length);
    }

    [BrowserFact]
    public async Task At_night_the_ground_is_dark()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "", new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(23, 22, 20)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
    }
}
