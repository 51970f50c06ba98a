using Corpus.Tool.Report.Tests.Running;

namespace Corpus.Tool.Report.Tests.Page;

[Collection(InBrowser.Name)]
public class NetworkTests(Browser browser)
{
    [BrowserTheory]
    [MemberData(nameof(Places.All), MemberType = typeof(Places))]
    public async Task The_file_is_all_that_is_asked_for_and_nothing_goes_wrong(string place)
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, place);
        await Places.Fill(page);
        Assert.Equal(new Uri(ReportFile.BuiltIn.Path).AbsoluteUri, Assert.Single(page.Requests).Split('#')[0]);
        Assert.Empty(page.Errors);
    }
}
