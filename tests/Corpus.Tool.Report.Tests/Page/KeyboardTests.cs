using Corpus.Tool.Report.Tests.Running;
using Microsoft.Playwright;

namespace Corpus.Tool.Report.Tests.Page;

[Collection(InBrowser.Name)]
public class KeyboardTests(Browser browser)
{
    [BrowserFact]
    public async Task The_first_stop_skips_to_the_content_and_stays_in_the_view()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#concordance");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Get(".skip").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Settle();
        Assert.Equal("phrase", await page.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task What_has_the_focus_is_outlined()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn);
        for (int stop = 0; stop < 7; stop++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("solid", await page.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }
    }

    [BrowserFact]
    public async Task A_table_of_topics_is_one_stop_and_arrows_go_from_cell_to_cell()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn);
        await Assertions.Expect(page.Get("table.heat [tabindex='0']")).ToHaveCountAsync(1);
        await page.Get("table.heat [tabindex='0']").FocusAsync();
        await page.Page.Keyboard.PressAsync("End");
        Assert.Equal(await page.Get("table.heat tbody tr").First.Locator("td").Last.InnerTextAsync(), await page.Focused());
        await page.Page.Keyboard.PressAsync("Home");
        Assert.Equal((await page.Get("table.heat tbody th").First.InnerTextAsync()).Trim(), await page.Focused());
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("2023-06-01", await page.Focused());
        await page.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("2023-06-01", await page.Focused());
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.NotEmpty(await page.Seen(".only"));
        await Assertions.Expect(page.Get("table.heat [tabindex='0']")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Escape_goes_from_a_topic_to_the_text_and_from_the_text_to_the_list()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#2025-03-30:TaiwanStrait");
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.EndsWith("#2025-03-30", page.Page.Url, StringComparison.Ordinal);
        await page.Page.Keyboard.PressAsync("Escape");
        Assert.EndsWith("#reading", page.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Escape_empties_the_phrase()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#concordance");
        await page.Get("#phrase").FillAsync("peace");
        await page.Get(".kwic li").First.WaitForAsync();
        await page.Get("#phrase").PressAsync("Escape");
        await Assertions.Expect(page.Get("#phrase")).ToHaveValueAsync("");
        await Assertions.Expect(page.Get(".kwic li")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task More_lines_are_shown_where_the_focus_goes_on()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#concordance");
        await page.Get("#phrase").FillAsync("the");
        await page.Get(".more").PressAsync("Enter");
        await Assertions.Expect(page.Get(".kwic li")).ToHaveCountAsync(60);
        Assert.True(await page.Page.EvaluateAsync<bool>("document.activeElement === document.querySelectorAll('.kwic a')[30]"));
    }
}
