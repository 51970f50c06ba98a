using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Checking;

public class VerdictTests
{
    [Theory]
    [InlineData("“the importance of peace and stability across the Taiwan Strait” (corpus:2025-03-30)",
        "exact\ta.md:1:2\t2025-03-30/2/3\tthe importance of peace and stability across the Taiwan Strait\n", 0)]
    [InlineData("“the importance of peace … across the Taiwan Strait” (corpus:2025-03-30)",
        "altered\ta.md:1:2\t2025-03-30/2/3\tthe importance of peace … across the Taiwan Strait\n", 0)]
    [InlineData("“the importance of peace and security across the Taiwan Strait” (corpus:2025-03-30)",
        "misquoted\ta.md:1:2\t2025-03-30/2/3\tthe importance of peace and [-security-] {+stability+} across the Taiwan Strait\n", 1)]
    [InlineData("“emphasized the importance of peace and stability across the Taiwan Strait” (corpus:2025-10-29)",
        "misattributed\ta.md:1:2\t[-2025-10-29-] {+2025-03-30+}\temphasized the importance of peace and stability across the Taiwan Strait\n", 1)]
    [InlineData("“They danced on the tables of Tokyo” (corpus:2025-03-30)",
        "not found\ta.md:1:2\t2025-03-30\tThey danced on the tables of Tokyo\n", 1)]
    [InlineData("“emphasized the importance of peace and stability across the Taiwan Strait” (corpus:2025-03-31)",
        "unknown source\ta.md:1:78\t[-2025-03-31-] {+2025-03-30+}\temphasized the importance of peace and stability across the Taiwan Strait\n", 1)]
    [InlineData("“Especially, with regard to China, the ministers confirmed their support to any unilateral attempts”",
        "unsourced\ta.md:1:2\t2025-03-30/2/2 (not named)\tEspecially, with regard to China, the ministers confirmed their [-support-] {+opposition+} to any unilateral attempts\n", 0)]
    [InlineData("“the importance of peace and stability across the Taiwan Strait” ([words](https://example.org/))", "", 0)]
    [InlineData("“They danced on the tables of Tokyo all night”", "", 0)]
    public void In_a_pipe_a_quotation_of_ours_is_a_line_with_verdict_place_source_and_words(string article, string line, int code)
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", article);
        ToolRun run = folder.Check("a.md");
        Assert.Equal(line, run.Out);
        Assert.Equal("", run.Error);
        Assert.Equal(code, run.ExitCode);
    }

    [Fact]
    public void A_quotation_in_another_is_told_of_by_itself_where_the_whole_is_nobodys()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", "He said: “I have read ‘the importance of peace and security across the Taiwan Strait’ (corpus:2025-03-30) and liked it a lot”.");
        Assert.StartsWith("misquoted\ta.md:1:24\t", folder.Check("a.md").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_alone_is_no_error_but_in_a_strict_run()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.txt", "\"Especially, with regard to China, the ministers confirmed their support to any unilateral attempts\"");
        Assert.Equal(0, folder.Check("a.txt").ExitCode);
        Assert.Equal(1, folder.Run("check", ["a.txt"], "--strict").ExitCode);
    }

    [Fact]
    public void The_standard_input_is_an_article_of_the_form_that_its_name_says()
    {
        const string Page = "<p>They spoke of <q cite=corpus:2025-03-30>peace and stability across the Taiwan Strait</q>.";
        ToolRun run = ToolRun.Of(width: null, isColoured: false, Page, "check", "-", "--name", "page.html");
        Assert.Equal("exact\tpage.html:1:44\t2025-03-30/2/3\tpeace and stability across the Taiwan Strait\n", run.Out);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("exact\tstdin.md:1:2\t", ToolRun.Of(null, false, "“peace and stability across the Taiwan Strait” (corpus:2025-03-30)", "check", "-").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_ones_own_are_quoted_in_place_of_the_built_in_ones()
    {
        using ArticleFolder folder = new ArticleFolder()
            .With("2031-05-06.txt", Checkout.Summary("2025-03-30.txt").Replace("On March 30", "On May 6", StringComparison.Ordinal))
            .With("a.md", "“the importance of peace and stability across the Taiwan Strait” (corpus:2031-05-06)");
        ToolRun run = folder.Run("check", ["a.md"], "--texts", folder["2031-05-06.txt"]);
        Assert.StartsWith("exact\ta.md:1:2\t2031-05-06/2/3\t", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_where_a_text_was_published_names_it()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md",
            "“danced on tables” ([May](https://www.mod.go.jp/en/article/2024/05/cc97a978d551395bb4fc46753beec10f25d64703.html))");
        Assert.Equal("not found\ta.md:1:2\t2024-05-02\tdanced on tables\n", folder.Check("a.md").Out);
    }
}
