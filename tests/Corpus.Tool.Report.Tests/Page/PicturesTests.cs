using Corpus.Tool.Report.Tests.Running;
using Microsoft.Playwright;

namespace Corpus.Tool.Report.Tests.Page;

/// <summary>Takes the pictures of docs/ anew: <c>CORPUS_PICTURES=1 dotnet test --filter PicturesTests</c>. Look at them before you keep them.</summary>
[Collection(InBrowser.Name)]
public class PicturesTests(Browser browser)
{
    [PicturesTheory]
    [InlineData("topics", "", 1200, 820, ColorScheme.Light)]
    [InlineData("text", "#2025-10-29", 1200, 1000, ColorScheme.Light)]
    [InlineData("redline", "#redline:2025-10-29", 1200, 900, ColorScheme.Dark)]
    [InlineData("concordance", "#concordance", 1200, 700, ColorScheme.Light)]
    [InlineData("dispersion", "#dispersion", 1200, 760, ColorScheme.Dark)]
    [InlineData("phone", "#2025-03-30:TaiwanStrait", 360, 760, ColorScheme.Light)]
    public async Task A_picture_of_each_view_stands_in_the_docs(string name, string place, int width, int height, ColorScheme scheme)
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, place, new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        if (await page.Get("#phrase").IsVisibleAsync())
        {
            await page.Get("#phrase").FillAsync("deter*");
            await page.Get("#order").SelectOptionAsync("right");
            await page.Get(".found:text('lines in')").WaitForAsync();
        }

        await page.Page.EvaluateAsync("scrollTo(0, 0)");
        await page.Page.ScreenshotAsync(new() { Path = Checkout.PathOf($"docs/report-{name}.png") });
    }

    private sealed class PicturesTheoryAttribute : TheoryAttribute
    {
        public PicturesTheoryAttribute() =>
            Skip = Environment.GetEnvironmentVariable("CORPUS_PICTURES") is null ? "Takes the pictures of docs/ anew: CORPUS_PICTURES=1." : Browser.ReasonToSkip;
    }
}
