using Corpus.Tool.Report.Tests.Running;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Corpus.Tool.Report.Tests.Page;

[Collection(InBrowser.Name)]
public class AccessibilityTests(Browser browser)
{
    [BrowserTheory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public Task Axe_finds_nothing_by_day(string place) => FindsNothing(ReportFile.BuiltIn, place, new() { ColorScheme = ColorScheme.Light });

    [BrowserTheory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public Task Axe_finds_nothing_by_night(string place) =>
        FindsNothing(ReportFile.BuiltIn, place, new() { ColorScheme = ColorScheme.Dark }, new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } });

    [BrowserFact]
    public async Task Axe_finds_nothing_in_a_page_without_texts()
    {
        ReportFile empty = MadeTexts.Empty;
        foreach (string view in new[] { "", "#reading" })
        {
            await FindsNothing(empty, view, new());
        }
    }

    private async Task FindsNothing(ReportFile file, string place, BrowserNewContextOptions options, AxeRunOptions? rules = null)
    {
        // The checker is a script that the policy of the page would keep out.
        options.BypassCSP = true;
        await using OpenPage page = await browser.OpenAsync(file, place, options);
        await Places.Fill(page);
        AxeResult result = await page.Page.RunAxe(rules);
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html} {node.Any.FirstOrDefault()?.Message}")));
    }
}
