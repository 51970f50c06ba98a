using Corpus.Tool.Report.Tests.Running;

namespace Corpus.Tool.Report.Tests.Page;

/// <summary>A place in each view, each list and each text of the built-in page.</summary>
public static class Places
{
    public static TheoryData<string> All =>
    [
        "", "#reading", "#2025-10-29", "#2025-03-30:TaiwanStrait", "#redlines", "#redline:2025-10-29", "#concordance", "#dispersion",
    ];

    /// <summary>Gives the concordance something to show.</summary>
    internal static async Task Fill(OpenPage page)
    {
        if (await page.Get("#phrase").IsVisibleAsync())
        {
            await page.Get("#phrase").FillAsync("the alliance");
            await page.Get(".found:text('lines'), .found:text('nowhere')").WaitForAsync();
        }
    }
}
