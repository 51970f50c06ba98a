using Corpus.Tool.Report.Tests.Running;
using Microsoft.Playwright;

namespace Corpus.Tool.Report.Tests.Views;

[Collection(InBrowser.Name)]
public class ReadingViewTests(Browser browser)
{
    [BrowserFact]
    public async Task The_list_of_texts_is_seen_before_one_is_chosen()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#reading");
        Assert.Equal(["2023-06-01", "2024-05-02", "2024-10-19", "2025-03-30", "2025-10-29"], await page.Seen("#reading .index tbody a"));
        Assert.Empty(await page.Seen(".s"));
        await page.Get("#reading .index a >> text=2024-10-19").ClickAsync();
        Assert.Equal(8, (await page.Seen(".s")).Length);
        Assert.Empty(await page.Seen("#reading .index"));
    }

    [BrowserFact]
    public async Task A_statement_has_its_line_its_speakers_and_its_verbs()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#2025-10-29/1/2");
        ILocator statement = page.Get("[id='2025-10-29/1/2']");
        Assert.Equal("line 12", await statement.Locator(".n").GetAttributeAsync("aria-label"));
        Assert.Equal("Secretary Hegseth congratulated Minister Koizumi on his appointment and stated his expectations for close collaboration going forward.", await statement.Locator(".x").TextContentAsync());
        Assert.Equal(["congratulated", "stated"], await statement.Locator(".v").AllTextContentsAsync());
        // Koizumi is named and does not speak.
        Assert.Equal(["Hegseth"], await statement.Locator(".w").AllTextContentsAsync());
        Assert.Equal("Hegseth", await statement.Locator(".by").TextContentAsync());
    }

    [BrowserFact]
    public async Task Every_statement_is_there_to_the_character()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "", new() { JavaScriptEnabled = false });
        Assert.Equal(Meetings.Corpus.Statements.Select(statement => statement.Text), await page.Get("#reading .x").AllTextContentsAsync());
        Assert.Equal(
            Meetings.Corpus.Statements.Select(statement => statement.Id),
            await page.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('.s'), statement => statement.id)"));
    }

    [BrowserFact]
    public async Task A_sentence_that_leads_in_and_is_no_statement_is_read_too()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#2025-10-29");
        Assert.Equal(["The key points of the discussion are as follows:"], await page.Seen(".lead"));
    }

    [BrowserFact]
    public async Task A_quotation_is_copied_with_its_citation()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#2025-10-29/1/2");
        await page.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Get("[id='2025-10-29/1/2'] .copy").ClickAsync();
        Statement statement = Meetings.On20251029.Statements[1];
        await Assertions.Expect(page.Get(".said")).ToHaveTextAsync("Copied with its citation.");
        Assert.Equal($"“{statement.Text}” ({statement.Cite()})", await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [BrowserFact]
    public async Task Of_a_statement_with_a_selection_the_selected_words_are_copied()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#2025-10-29/1/2");
        await page.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Get("[id='2025-10-29/1/2'] .v").First.DblClickAsync();
        await page.Get("[id='2025-10-29/1/2'] .copy").ClickAsync();
        await Assertions.Expect(page.Get(".said")).ToHaveTextAsync("Copied with its citation.");
        string copied = await page.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("“congratulated” (Ministry of Defense, ", copied, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_sentence_of_a_published_text_leads_to_where_it_is_published()
    {
        string text = MadeTexts.Summary("2024-01-01", "The Ministers welcomed the progress in cooperation with Australia. The Ministers discussed lunch.");
        ReportFile file = ReportFile.Of([("2024-01-01.txt", text)], ("--sources", "sources.txt", "2024-01-01.txt https://example.org/a\n"));
        await using OpenPage page = await browser.OpenAsync(file, "#2024-01-01");
        Assert.Equal("https://example.org/a#:~:text=The%20Ministers%20discussed%20lunch", await page.Get(".src").Last.GetAttributeAsync("href"));
        Assert.Equal("https://example.org/a", await page.Get(".source a").GetAttributeAsync("href"));
    }
}
