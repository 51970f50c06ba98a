using Microsoft.Playwright;

namespace Corpus.Tool.Report.Tests.Running;

/// <summary>The Chromium of the machine, started once; every test opens a page of its own in it.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Where Debian and its children put it; CORPUS_CHROMIUM for another.</summary>
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why tests in a browser are skipped; null when they are run.</summary>
    internal static string? ReasonToSkip =>
        Path is null && !Extent.IsFull ? "There is no Chromium: apt-get install chromium, or name another in CORPUS_CHROMIUM." : null;

    private static string? Path => Environment.GetEnvironmentVariable("CORPUS_CHROMIUM") ?? Places.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (ReasonToSkip is not null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path ?? throw new FileNotFoundException("A full run wants Chromium: apt-get install chromium, or name another in CORPUS_CHROMIUM."),
            Args = ["--no-sandbox"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a place of a page.</summary>
    internal async Task<OpenPage> OpenAsync(ReportFile file, string place = "", BrowserNewContextOptions? options = null)
    {
        IBrowserContext context = await _browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1200, Height = 900 } });
        OpenPage page = new(context, await context.NewPageAsync(), options?.JavaScriptEnabled != false);
        await page.GoAsync(file, place);
        return page;
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<Browser>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "in the browser";
}
