using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Corpus.Tool.Report.Tests.Running;

namespace Corpus.Tool.Report.Tests.Page;

public class FewTextsTests
{
    [Fact]
    public void A_page_without_texts_says_so_in_every_view()
    {
        IDocument page = new HtmlParser().ParseDocument(MadeTexts.Empty.Html);
        Assert.Equal("no meetings", page.QuerySelector(".masthead p")!.TextContent);
        foreach (string view in new[] { "topics", "reading", "redlines", "dispersion" })
        {
            Assert.NotNull(page.QuerySelector($"#{view} .nothing"));
        }
    }

    [Fact]
    public void Texts_without_topics_are_read_all_the_same()
    {
        IDocument page = new HtmlParser().ParseDocument(MadeTexts.WithoutTopics.Html);
        Assert.NotNull(page.QuerySelector("#topics .nothing"));
        Assert.Equal(["The Ministers welcomed the weather.", "The Ministers discussed lunch."], page.QuerySelectorAll(".x").Select(text => text.TextContent));
    }

    [Fact]
    public void Two_meetings_of_one_day_are_compared_and_every_place_has_its_own_name()
    {
        IDocument page = new HtmlParser().ParseDocument(MadeTexts.OfOneDay.Html);
        Assert.NotNull(page.GetElementById("redline:2024-01-01-telephone"));
        string[] places = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(places.Distinct(), places);
        string[] links = [.. page.QuerySelectorAll("a[href^='#']").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..]))];
        Assert.Empty(links.Except(places));
    }

    [Fact]
    public void Every_link_within_the_page_of_the_built_in_texts_leads_somewhere()
    {
        IDocument page = new HtmlParser().ParseDocument(ReportFile.BuiltIn.Html);
        string[] places = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(places.Distinct(), places);
        Assert.Empty(page.QuerySelectorAll("a[href^='#']").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..])).Except(places));
    }

    [Fact]
    public void A_page_is_the_same_each_time_it_is_written() =>
        Assert.Equal(ReportFile.BuiltIn.Html, Corpus.Tool.Tests.Running.ToolRun.Of("report", "-o", "-").Out);
}
