using Corpus.Tool.Report.Tests.Running;

namespace Corpus.Tool.Report.Tests.Views;

[Collection(InBrowser.Name)]
public class RedlinesViewTests(Browser browser)
{
    [BrowserFact]
    public async Task Each_meeting_stands_beside_the_one_before_it()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#redlines");
        Assert.Equal(
            ["2023-06-01 → 2024-05-02", "2024-05-02 → 2024-10-19", "2024-10-19 → 2025-03-30", "2025-03-30 → 2025-10-29"],
            await page.Seen("#redlines .index tbody a"));
    }

    [BrowserFact]
    public async Task Every_change_of_the_library_is_there_with_its_words()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#redline:2025-10-29");
        Redline redline = Meetings.On20251029.ChangesSince(Meetings.On20250330);
        Assert.Equal(redline.Changes.Length, (await page.Seen(".c")).Length);
        Change reworded = redline.Changes.First(change => change.Kind == ChangeKind.Reworded);
        string Side(EditKind without) => string.Concat(reworded.Edits.Where(edit => edit.Kind != without).Select(edit => edit.Text));
        string[] sides = await page.Seen(".reworded .x");
        Assert.Equal([Side(EditKind.Inserted), Side(EditKind.Deleted)], sides[..2]);
        await page.Get("#words-inline").CheckAsync();
        Assert.Equal(string.Concat(reworded.Edits.Select(edit => edit.Text)), (await page.Seen(".reworded .x"))[0]);
    }

    [BrowserFact]
    public async Task Words_stand_side_by_side_or_in_one_line()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#redline:2025-10-29");
        Assert.NotEmpty(await page.Seen(".beside"));
        Assert.Empty(await page.Seen(".after > del"));
        await page.Get("#words-inline").CheckAsync();
        Assert.Empty(await page.Seen(".beside"));
        Assert.NotEmpty(await page.Seen(".after > del"));
    }

    [BrowserFact]
    public async Task What_changed_is_told_by_lines_and_not_by_colour_alone()
    {
        await using OpenPage page = await browser.OpenAsync(ReportFile.BuiltIn, "#redline:2025-10-29");
        Assert.Equal("underline", await page.Get("[id='redline:2025-10-29'] ins").First.EvaluateAsync<string>("e => getComputedStyle(e).textDecorationLine"));
        Assert.Equal("line-through", await page.Get("[id='redline:2025-10-29'] del").First.EvaluateAsync<string>("e => getComputedStyle(e).textDecorationLine"));
    }
}
