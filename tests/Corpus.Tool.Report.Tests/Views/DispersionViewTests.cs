using Corpus.Tool.Report.Tests.Running;
using Microsoft.Playwright;

namespace Corpus.Tool.Report.Tests.Views;

[Collection(InBrowser.Name)]
public class DispersionViewTests(Browser browser)
{
    [BrowserFact]
    public async Task A_plot_has_a_stroke_for_each_occurrence()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#dispersion");
        string[] phrases = await page.Seen("#dispersion tbody th a");
        Assert.NotEmpty(phrases);
        string?[] strokes = await page.Page.EvaluateAsync<string?[]>("Array.from(document.querySelectorAll('.strokes'), path => path.getAttribute('d'))");
        Assert.Equal(
            phrases.Select(phrase => Meetings.Corpus.Statements.Dispersion(phrase).Count),
            strokes.Select(path => path!.Count(sign => sign == 'M')));
    }

    [BrowserFact]
    public async Task A_phrase_leads_to_its_concordance()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#dispersion");
        string phrase = (await page.Seen("#dispersion tbody th a"))[0];
        await page.Get("#dispersion tbody th a").First.ClickAsync();
        await page.Get(".kwic li").First.WaitForAsync();
        await Assertions.Expect(page.Get("#phrase")).ToHaveValueAsync(phrase);
        await Assertions.Expect(page.Get(".kwic li")).ToHaveCountAsync(Meetings.Corpus.Statements.Concordance(phrase).Count);
    }
}
