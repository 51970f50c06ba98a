using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Checking;

public class HtmlTests
{
    private const string Right = "exact\t{0}\t2025-03-30/2/3\tthe importance of peace and stability across the Taiwan Strait\n";

    [Theory]
    [InlineData("<p>“the importance of peace and stability across the Taiwan Strait” (<a href='corpus:2025-03-30'>March</a>)", "a.html:1:5")]
    [InlineData("<p>&ldquo;the importance of peace and stability across the Taiwan Strait&rdquo; (<a class=x HREF = corpus:2025-03-30 >March</a>)", "a.html:1:11")]
    [InlineData("<p>&#8220;the importance of <em>peace</em> and\r\n   <b>stability</b> across the Taiwan Strait&#x201d; (<a href=\"corpus:2025-03-30\">March</a>)", "a.html:1:11")]
    [InlineData("<div>\n<q cite=\"corpus:2025-03-30\">the importance of peace and stability across the Taiwan Strait</q></div>", "a.html:2:29")]
    [InlineData("<q>the importance of peace and stability across the Taiwan Strait</q> (<a href='corpus:2025-03-30'>March</a>)", "a.html:1:4")]
    [InlineData("<blockquote cite='corpus:2025-03-30'>\n<p>the importance of peace and stability across the Taiwan Strait</p>\n</blockquote>", "a.html:2:4")]
    [InlineData("<blockquote>the importance of peace and stability across the Taiwan Strait</blockquote><p>— <a href='corpus:2025-03-30'>March</a>", "a.html:1:13")]
    [InlineData("<blockquote>the importance of peace and stability across the Taiwan Strait<footer>— <a href='corpus:2025-03-30'>March</a></footer></blockquote>", "a.html:1:13")]
    [InlineData("<p>“the importance of peace and stability across the Taiwan Strait” (corpus:2025-03-30)", "a.html:1:5")]
    [InlineData("<p>“the importance of peace and stability across the Taiwan Strait” <!-- corpus:2025-03-30 -->", "a.html:1:5")]
    [InlineData("<td>‘the importance of peace and stability across the Taiwan Strait’ (<a href='corpus:2025-03-30'>corpus:2025-03-30</a>)", "a.html:1:6")]
    [InlineData("\uFEFF<p>“the importance of peace and stability across the Taiwan Strait”<sup><a href='#n1'>1</a></sup> (<a href='corpus:2025-03-30'>March</a>)", "a.html:1:5")]
    public void A_quotation_of_a_page_has_its_place_in_the_file(string page, string place)
    {
        using ArticleFolder folder = new ArticleFolder().With("a.html", page);
        Assert.Equal(Right.Replace("{0}", place, StringComparison.Ordinal), folder.Check("a.html").Out);
    }

    [Theory]
    [InlineData("<script>x = '“the importance of peace and security across the Taiwan Strait”'</script>")]
    [InlineData("<style>/* “the importance of peace and security across the Taiwan Strait” */</style>")]
    [InlineData("<!-- “the importance of peace and security across the Taiwan Strait” -->")]
    [InlineData("<p>“the importance of peace and security across the Taiwan Strait” (<a href='corpus:none'>a draft</a>)")]
    [InlineData("<p>“the importance of peace and security across the Taiwan Strait” <!-- corpus:none -->")]
    [InlineData("<pre>“the importance of peace and security across the Taiwan Strait”</pre>")]
    [InlineData("<p>See <code>“the importance of peace and security across the Taiwan Strait”</code>")]
    [InlineData("<title>“the importance of peace and security across the Taiwan Strait”</title>")]
    [InlineData("<template><p>“the importance of peace and security across the Taiwan Strait”</p></template>")]
    [InlineData("<img alt='“the importance of peace and security across the Taiwan Strait”'>")]
    [InlineData("<p>“the importance of peace</p><p>and security across the Taiwan Strait”</p>")]
    public void Scripts_code_comments_attributes_and_what_is_exempt_quote_nothing(string page)
    {
        using ArticleFolder folder = new ArticleFolder().With("a.html", page);
        Assert.Equal("", folder.Check("a.html").Out);
    }

    [Fact]
    public void A_link_to_a_page_that_is_none_of_ours_says_whose_the_words_are()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.htm", "<p>“the importance of peace and security across the Taiwan Strait” (<a href=https://example.org/x>here</a>)");
        Assert.Equal("", folder.Check("a.htm").Out);
    }

    [Fact]
    public void Elements_a_million_deep_are_read_like_others()
    {
        string page = string.Concat(Enumerable.Repeat("<div><em>", 1_000_000)) + "“the importance of peace and security across the Taiwan Strait” (<a href=corpus:2025-03-30>x</a>)";
        using ArticleFolder folder = new ArticleFolder().With("a.html", page);
        Assert.StartsWith("misquoted\ta.html:1:9000002\t", folder.Check("a.html").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_never_closes_does_no_harm()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.html", "<p>“a <q>b <blockquote><blockquote cite=corpus:2025-03-30>&amp <a href=corpus:2025-03-30>&#x <a href='");
        ToolRun run = folder.Check("a.html");
        Assert.InRange(run.ExitCode, 0, 1);
        Assert.Equal("", run.Error);
    }
}
