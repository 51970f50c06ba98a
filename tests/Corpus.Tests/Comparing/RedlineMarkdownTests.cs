using Markdig;

namespace Corpus.Tests.Comparing;

public sealed class RedlineMarkdownTests
{
    private static readonly MarkdownPipeline Extended = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Fact]
    public void A_redline_reads_as_it_is()
    {
        string markdown = MadeTexts.Redline(
            ["The Ministers confirmed deterrence of attacks on Guam.", "Both sides will repair destroyers."],
            ["The Ministers reaffirmed deterrence, and response, of attacks on Guam.", "Nobody said more."]).ToMarkdown();
        Assert.Equal(
            """
            # "Made \*for\* tests", 2025-01-01, 2025-01-01.txt → "Made \*for\* tests", 2025-01-02, 2025-01-02.txt

            - Reworded 2025-01-01/1/1 → 2025-01-02/1/1: The Ministers ~~confirmed~~ **reaffirmed** ~~deterrence~~ **deterrence, and response,** of attacks on Guam.
            - Dropped 2025-01-01/1/2: ~~Both sides will repair destroyers.~~
            - Added 2025-01-02/1/2: **Nobody said more.**

            """,
            markdown);
    }

    [Fact]
    public void A_heading_names_every_meeting_and_says_where_there_is_no_statement()
    {
        MadeTexts texts = new([new("One.")], [new("Two.")]);
        Assert.StartsWith(
            "# no statement → \"Made \\*for\\* tests\", 2025-01-01, 2025-01-01.txt; \"Made \\*for\\* tests\", 2025-01-02, 2025-01-02.txt\n",
            Redline.Between([], texts.Meetings.SelectMany(meeting => meeting.Statements)).ToMarkdown(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_is_written_as_in_the_redline_without_kind_and_identifiers() => Assert.Equal(
        ["same.", "Furthermore, they ~~act.~~ **act \\*fast\\*.**", "~~Both sides will repair destroyers.~~"],
        MadeTexts.Redline(
            ["same.", "Furthermore, they act.", "Both sides will repair destroyers."],
            ["same.", "Furthermore, they act *fast*."]).Changes.Select(change => change.ToMarkdown()));

    [Fact]
    public void Verbs_that_changed_are_named() => Assert.Contains(
        "- Reworded 2024-05-02/1 → 2024-10-19/2, Reaffirm → Affirm: The Ministers ~~reaffirmed~~ **affirmed** that they should not tolerate",
        Meetings.On20241019.ChangesSince(Meetings.On20240502).ToMarkdown(),
        StringComparison.Ordinal);

    [Fact]
    public void An_address_is_a_link() => Assert.Contains(
        $"<{Meetings.On20240502.Source.Url}>", Meetings.On20241019.ChangesSince(Meetings.On20240502).ToMarkdown(), StringComparison.Ordinal);

    [Theory]
    [InlineData("a (b) c", "a(b)c")]
    [InlineData("The *star* of_the `night` ~~fell~~", "The **star** of __the `night` ~~rose~~")]
    [InlineData("# One. <b>two</b> &amp; [three](four) $5$ | six", "# One, <b>two</b> &lt; [three](five) $6$ | seven")]
    [InlineData("It costs 5^2 and ==more== {.class} \\n", "It costs 5^3 and ==less== {.style} \\m")]
    [InlineData("deterrence and response", "deterrence, response")]
    [InlineData("U. S. Forces", "U.S. Forces")]
    [InlineData("“Free” and “open”", "Free and open")]
    [InlineData("one two", "one\u2028two three")]
    [InlineData("a  b", "a b")]
    public void A_renderer_shows_the_words_of_both_texts_and_nothing_else(string before, string after)
    {
        AssertShows(before, after, before, after);
        AssertShows(after, before, after, before);
    }

    [Fact]
    public void A_renderer_shows_the_words_of_the_five_texts()
    {
        foreach (Meeting before in Meetings.All)
        {
            foreach (Change change in Meetings.Latest.ChangesSince(before).Changes)
            {
                AssertShows(
                    change.ToMarkdown(),
                    string.Join(' ', change.Before.Select(statement => statement.Text)),
                    string.Join(' ', change.After.Select(statement => statement.Text)));
            }
        }
    }

    internal static void AssertShows(string markdown, string before, string after)
    {
        foreach (string html in (string[])[Markdown.ToHtml("- x: " + markdown, Extended), Markdown.ToHtml("- x: " + markdown, new MarkdownPipelineBuilder().UseEmphasisExtras().Build())])
        {
            Assert.Equal(Words("x: " + after), Words(Shown(html, "del")));
            Assert.Equal(Words("x: " + before), Words(Shown(html, "strong")));
        }
    }

    private static void AssertShows(string before, string after, string beforeText, string afterText) =>
        AssertShows(MarkedWords.Of([.. Corpus.Tests.Matching.DifferenceOf.Edits(before, after)]), beforeText, afterText);

    /// <summary>The text of a page without what stands in a kind of element; a tag that is no mark stays.</summary>
    private static string Shown(string html, string without)
    {
        System.Xml.Linq.XElement page = System.Xml.Linq.XElement.Parse("<page>" + html.Replace("&quot;", "\"", StringComparison.Ordinal) + "</page>", System.Xml.Linq.LoadOptions.PreserveWhitespace);
        page.Descendants(without).ToList().ForEach(element => element.Remove());
        Assert.All(page.Descendants(), element => Assert.Contains(element.Name.LocalName, (string[])["ul", "li", "del", "strong", "p"]));
        return page.Value;
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
