using Microsoft.Playwright;

namespace Corpus.Tool.Report.Tests.Running;

/// <summary>A page that a test has opened: what it asked of the network and what went wrong in it is kept.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly bool _hasScript;

    public OpenPage(IBrowserContext context, IPage page, bool hasScript)
    {
        _hasScript = hasScript;
        _context = context;
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.PageError += (_, error) => Errors.Add(error);
        page.Dialog += (_, dialog) => Errors.Add($"dialog: {dialog.Message}");
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Errors.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public List<string> Errors { get; } = [];

    public async Task GoAsync(ReportFile file, string place) => await Page.GotoAsync(new Uri(file.Path).AbsoluteUri + place);

    public ILocator Get(string selector) => Page.Locator(selector);

    /// <summary>The texts of those elements that can be seen.</summary>
    public async Task<string[]> Seen(string selector)
    {
        await Settle();
        return [.. (await Page.Locator(selector).Locator("visible=true").AllInnerTextsAsync()).Select(text => text.Trim())];
    }

    /// <summary>What the element with the focus says.</summary>
    public async Task<string> Focused()
    {
        await Settle();
        return (await Page.EvaluateAsync<string>("document.activeElement.innerText ?? ''")).Trim();
    }

    /// <summary>
    /// Waits for what a key or a click has set off: an address changes at once, and the page hears of it in a later turn. Three frames, each with a turn
    /// behind it, are more than it needs; where no script runs, nothing is set off.
    /// </summary>
    public async Task Settle()
    {
        if (_hasScript)
        {
            await Page.EvaluateAsync(
                "(async () => { for (let i = 0; i < 3; i++) { await new Promise(done => requestAnimationFrame(() => setTimeout(done))); } })()");
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
