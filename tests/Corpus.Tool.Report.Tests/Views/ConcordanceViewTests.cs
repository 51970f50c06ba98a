using Corpus.Tool.Report.Tests.Running;
using Microsoft.Playwright;

namespace Corpus.Tool.Report.Tests.Views;

[Collection(InBrowser.Name)]
public class ConcordanceViewTests(Browser browser)
{
    /// <summary>What words can have inside them, and what can stand between two.</summary>
    private const string Odd =
        "The Ministers noted R&D of the U.S.’s F-35s at 3.5 and 1,000 p.m. in “2+2”, İstanbul, ΣΟΦΟΣ, café, cafe\u0301, 𝒜lpha, 日本語 and Japan's ROK. "
        + "The Ministers welcomed U.S. forces, Gen. Brown and No. 5, “They met. Peace came!” and said that that that holds for us and US alike.";

    /// <summary>In one test, so that the page is opened once.</summary>
    private static readonly string[] Phrases =
    [
        "peace and stability", "indo pacific", "Indo-Pacific", "deter*", "US", "us", "U.S.", "ROK", "Japan’s", "japan's", "the", "JAPAN", "and response capabilities",
        "2+2", "r&d", "R&D", "3.5", "1,000", "p.m.", "u.s.'s", "istanbul", "İstanbul", "σοφος", "café", "cafe\u0301", "𝒜lpha", "日本語", "日*", "that that", "met peace",
        "no 5", "brown", "gen brown", "forces gen", "F-35s", "f 35*", "alliance to deter", "self-defense forc*",
    ];

    [BrowserFact]
    public async Task It_has_the_lines_of_the_library()
    {
        await using OpenPage page = await browser.OpenAsync(OddFile.Value, "#concordance");
        foreach (string phrase in Phrases)
        {
            Assert.Equal(
                OddCorpus.Value.Statements.Concordance(phrase).Select(line => $"{phrase}: {line.Statement.Id} {line.Node}"),
                await LinesOf(page, phrase));
        }
    }

    [BrowserFact]
    public async Task It_answers_as_one_types()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#concordance");
        await page.Get("#phrase").PressSequentiallyAsync("peace");
        await Assertions.Expect(page.Get(".kwic li")).ToHaveCountAsync(Meetings.Corpus.Statements.Concordance("peace").Count);
        await page.Get("#phrase").PressSequentiallyAsync(" and stability");
        await Assertions.Expect(page.Get(".kwic li")).ToHaveCountAsync(Meetings.Corpus.Statements.Concordance("peace and stability").Count);
    }

    [BrowserFact]
    public async Task Nodes_stand_in_one_line()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#concordance");
        await page.Get("#phrase").FillAsync("deter*");
        await page.Get(".kwic li").First.WaitForAsync();
        double[] lefts = await page.Page.EvaluateAsync<double[]>("Array.from(document.querySelectorAll('.kwic mark'), node => node.getBoundingClientRect().left)");
        Assert.True(lefts.Length > 1);
        Assert.Single(lefts.Distinct());
    }

    [BrowserFact]
    public async Task Lines_are_put_in_the_order_of_the_word_behind()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#concordance");
        await page.Get("#phrase").FillAsync("peace");
        await page.Get("#order").SelectOptionAsync("right");
        Assert.Equal(
            Meetings.Corpus.Statements.Concordance("peace").SortedByRight(1).Select(line => line.Statement.Id),
            await page.Get(".kwic a").AllTextContentsAsync());
        await page.Get("#order").SelectOptionAsync("left");
        Assert.Equal(
            Meetings.Corpus.Statements.Concordance("peace").SortedByLeft(1).Select(line => line.Statement.Id),
            await page.Get(".kwic a").AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task A_phrase_that_stands_nowhere_is_offered_with_any_ending()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#concordance");
        await page.Get("#phrase").FillAsync("deterr");
        await Assertions.Expect(page.Get(".found")).ToContainTextAsync("This stands nowhere.");
        await page.Get(".found button").ClickAsync();
        await Assertions.Expect(page.Get("#phrase")).ToHaveValueAsync("deterr*");
        await page.Get(".kwic li").First.WaitForAsync();
        await Assertions.Expect(page.Get(".kwic li")).ToHaveCountAsync(Meetings.Corpus.Statements.Concordance("deterr*").Count);
    }

    [BrowserTheory]
    [InlineData("de*ter")]
    [InlineData("*ence")]
    [InlineData("deter**")]
    public async Task A_star_that_is_not_at_the_end_of_a_word_is_told(string phrase)
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#concordance");
        await page.Get("#phrase").FillAsync(phrase);
        Assert.Equal("A * stands only at the end of a word.", await page.Get(".found").InnerTextAsync());
        Assert.Throws<ArgumentException>(() => Meetings.Corpus.Statements.Concordance(phrase));
    }

    [BrowserFact]
    public async Task A_line_leads_to_its_statement()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#concordance");
        await page.Get("#phrase").FillAsync("the greatest alliance in the world");
        await page.Get(".kwic a").First.ClickAsync();
        Assert.Contains("the greatest alliance in the world", await page.Get(".s:target .x").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>All lines that the page has for a phrase, each with the phrase before it.</summary>
    private static async Task<string[]> LinesOf(OpenPage page, string phrase)
    {
        await page.Get("#phrase").FillAsync("");
        await page.Get("#phrase").FillAsync(phrase);
        await page.Get(".found:text('line'), .found:text('nowhere')").WaitForAsync();
        while (await page.Get(".more").IsVisibleAsync())
        {
            await page.Get(".more").ClickAsync();
        }

        return await page.Page.EvaluateAsync<string[]>(
            "phrase => Array.from(document.querySelectorAll('.kwic li'), row => `${phrase}: ${row.children[0].textContent} ${row.querySelector('mark').textContent}`)", phrase);
    }

    private static readonly Lazy<ReportFile> OddFile = new(() => ReportFile.Of(OddTexts()));

    private static readonly Lazy<MeetingCorpus> OddCorpus = new(() => MeetingCorpus.Read(OddTexts().Select(text => new CorpusText(text.Name, text.Text))));

    private static IEnumerable<(string Name, string Text)> OddTexts() =>
    [
        ("2024-01-01.txt", MadeTexts.Summary("2024-01-01", Odd)),
        ("2025-03-30.txt", Checkout.Summary("2025-03-30.txt")),
        ("2025-10-29.txt", Checkout.Summary("2025-10-29.txt")),
    ];
}
