using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Corpus.Tool.Report.Tests.Running;

namespace Corpus.Tool.Report.Tests.Page;

[Collection(InBrowser.Name)]
public class HostileTextTests(Browser browser)
{
    private static readonly Lazy<ReportFile> File = new(() => MadeTexts.Hostile);

    [Fact]
    public void Markup_of_a_text_is_read_back_as_its_characters()
    {
        IDocument page = Parsed();
        IElement meeting = page.QuerySelectorAll(".meeting")[0];
        Assert.Contains(MadeTexts.Attack, meeting.QuerySelector("h3")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(MadeTexts.AttackInHeading, meeting.QuerySelector("h4:not(.label)")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(MadeTexts.Attack, meeting.QuerySelector(".x")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nakatani<i>x</i>", meeting.QuerySelector(".by")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>alert(4)&amp;'\"", meeting.QuerySelector(".source")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(MadeTexts.Attack, meeting.GetAttribute("data-before")!, StringComparison.Ordinal);
    }

    [Fact]
    public void No_element_and_no_attribute_comes_of_a_text()
    {
        IDocument page = Parsed();
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, link, base"));
        Assert.Single(page.Scripts);
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), IsActive);
    }

    [BrowserFact]
    public async Task Nothing_of_a_text_runs()
    {
        await using OpenPage page = await browser.OpenAsync(File.Value);
        foreach (string view in new[] { "#topics", "#reading", "#2024-02-01", "#redlines", "#redline:2024-02-01", "#dispersion", "#concordance" })
        {
            await page.GoAsync(File.Value, view);
        }

        await page.Get("#phrase").FillAsync("script");
        await page.Get(".kwic li").First.WaitForAsync();
        Assert.Empty(page.Errors);
        Assert.Single(page.Requests.Select(request => request.Split('#')[0]).Distinct());
    }

    [BrowserFact]
    public async Task Should_markup_ever_get_in_the_policy_stops_it()
    {
        await using OpenPage page = await browser.OpenAsync(File.Value);
        await page.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\"><p style=\"color:red\">')");
        await page.Page.EvaluateAsync("document.querySelector('main').append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 2' }))");
        await page.Page.WaitForTimeoutAsync(100);
        Assert.False(await page.Page.EvaluateAsync<bool>("'ran' in window"));
    }

    private static bool IsActive(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.Ordinal)
        || attribute.Name == "style"
        || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);

    private static IDocument Parsed() => new HtmlParser().ParseDocument(File.Value.Html);
}
