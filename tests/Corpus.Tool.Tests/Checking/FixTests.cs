using System.Text;
using Corpus.Tool.Tests.Running;

namespace Corpus.Tool.Tests.Checking;

public class FixTests
{
    private const string Two =
        "“the importance of peace and security across the Taiwan Strait” (corpus:2025-03-30)\n\n" +
        "“emphasized the importance of peace and stability across the Taiwan Strait” (corpus:2025-10-29)\n";

    [Theory]
    [InlineData("y\ny\n", "stability", "2025-03-30", 0)]
    [InlineData("a\n", "stability", "2025-03-30", 0)]
    [InlineData("n\ny\n", "security", "2025-03-30", 1)]
    [InlineData("y\nq\n", "stability", "2025-10-29", 1)]
    [InlineData("what?\nyes\nNO\n", "stability", "2025-10-29", 1)]
    [InlineData("", "security", "2025-10-29", 1)]
    public void Each_change_is_asked_for(string answers, string first, string second, int code)
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", Two);
        ToolRun run = folder.Asked(answers, "check", folder["a.md"], "--fix");
        Assert.Equal(Two.Replace("security", first, StringComparison.Ordinal).Replace("2025-10-29", second, StringComparison.Ordinal), folder.Text("a.md"));
        Assert.Equal(code, run.ExitCode);
        Assert.StartsWith("a.md:1:2 misquoted\n  the importance of peace and [-security-] {+stability+} across the Taiwan\n  Strait\nWrite it? ", string.Join('\n', run.Error.Split('\n').Select(line => line.StartsWith("Write", StringComparison.Ordinal) ? line : line.TrimEnd())), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_asked_with_yes()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", Two);
        ToolRun run = folder.Run("check", ["a.md"], "--fix", "--yes");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("mended\ta.md:1:2\t", run.Out, StringComparison.Ordinal);
        Assert.All(folder.Check("a.md").Out.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("exact\t", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--fix")]
    [InlineData("--yes")]
    public void Where_nobody_can_be_asked_nothing_is_written(string option)
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", Two);
        ToolRun run = folder.Run("check", ["a.md"], option);
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(Two, folder.Text("a.md"));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void A_file_keeps_its_encoding_its_mark_and_its_line_ends(string name, bool hasMark)
    {
        Encoding encoding = name == "utf-8" ? new UTF8Encoding(hasMark) : Encoding.GetEncoding(name);
        const string Before = "Titel ü\r\n\r\n“the importance of peace and security across the Taiwan Strait” (corpus:2025-03-30)\r\nEnd\n\n";
        using ArticleFolder folder = new ArticleFolder().With("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Before)]);
        Assert.Equal(0, folder.Run("check", ["a.txt"], "--fix", "--yes").ExitCode);
        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes(Before.Replace("security", "stability", StringComparison.Ordinal))], File.ReadAllBytes(folder["a.txt"]));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(folder["a.txt"])!));
    }

    [Theory]
    // The elements around other words stay, and those around the words that go.
    [InlineData("<p><q cite='corpus:2025-03-30'>the importance of <em>peace</em> and <b>security</b> across the\n Taiwan&nbsp;Strait</q>",
        "<p><q cite='corpus:2025-03-30'>the importance of <em>peace</em> and <b>stability</b> across the\n Taiwan&nbsp;Strait</q>")]
    // What is put in stands behind the word before it.
    [InlineData("<p>“the ministers confirmed their opposition to unilateral attempts to change the status quo” (<a href='corpus:2025-03-30'>x</a>)",
        "<p>“the ministers confirmed their opposition to any unilateral attempts to change the status quo” (<a href='corpus:2025-03-30'>x</a>)")]
    // A page all in ASCII gets references.
    [InlineData("<p>&ldquo;The Ministers confirmed that illegal, unjustifiable and unprovoked aggression against Ukraine is an outrage&rdquo; (<a href='corpus:2023-06-01'>x</a>)",
        "<p>&ldquo;The Ministers confirmed that Russia&#8217;s illegal, unjustifiable and unprovoked aggression against Ukraine is an outrage&rdquo; (<a href='corpus:2023-06-01'>x</a>)")]
    // The address of another text.
    [InlineData("<p>“emphasized the importance of peace and stability across the Taiwan Strait” (<a class=\"a\" href=\"corpus:2025-10-29\" id=b>x</a>)",
        "<p>“emphasized the importance of peace and stability across the Taiwan Strait” (<a class=\"a\" href=\"corpus:2025-03-30\" id=b>x</a>)")]
    [InlineData("<blockquote cite=corpus:2025-10-29><p>emphasized the importance of peace and stability across the Taiwan Strait</blockquote>",
        "<blockquote cite=corpus:2025-03-30><p>emphasized the importance of peace and stability across the Taiwan Strait</blockquote>")]
    public void A_page_is_put_right_in_its_markup(string before, string after) =>
        AssertMends("a.html", before, after);

    [Theory]
    // A link, the number of a note, a comment, code and elements stay.
    [InlineData("“the importance of [peace](https://x.org/y) and security[^2] across <!-- ? --> the `Taiwan` <b>Strait</b>” (corpus:2025-03-30)\n\n[^2]: a note\n")]
    // So does emphasis, around what stays and around what goes.
    [InlineData("“the importance of *peace* and **security** across the Taiwan Strait” (corpus:2025-03-30)\n")]
    // The ends of lines, in a list, in a block quote, and where they are written as hard ones.
    [InlineData("1. “the importance of peace\n   and security across\n   the Taiwan Strait” (corpus:2025-03-30)\n")]
    [InlineData("> the importance of peace\r\n> and security\r\n> across the Taiwan Strait (corpus:2025-03-30)\r\n")]
    [InlineData("“the importance of peace  \nand security across\\\nthe Taiwan Strait” (corpus:2025-03-30)\n")]
    // The marks around all of a block quote, and the blanks at French ones.
    [InlineData("> “the importance of peace and security across the Taiwan Strait” (corpus:2025-03-30)\n")]
    [InlineData("> “the importance of peace and security across the Taiwan Strait”\n>\n> — [March](corpus:2025-03-30)\n")]
    [InlineData("Dit «\u00A0the importance of peace and security across the Taiwan Strait\u00A0» (corpus:2025-03-30)\n")]
    public void Only_the_words_that_differ_are_replaced(string before) =>
        AssertMends("a.md", before, before.Replace("security", "stability", StringComparison.Ordinal));

    [Theory]
    // Across signs of emphasis and ends of lines the words are written anew, since nothing else is lost.
    [InlineData("“the importance of peace and secu*rity across* the Taiwan Strait” (corpus:2025-03-30)\n", "“the importance of peace and stability across the Taiwan Strait” (corpus:2025-03-30)\n")]
    [InlineData("> the importance of peace\n> and order\n> across the Taiwan Strait (corpus:2025-03-30)\n", "> the importance of peace\n> and stability\n> across the Taiwan Strait (corpus:2025-03-30)\n")]
    [InlineData("> the importance of lasting\n> peace and stability across the Taiwan Strait (corpus:2025-03-30)\n", "> the importance of peace and stability across the Taiwan Strait (corpus:2025-03-30)\n")]
    // What is put in stands in no sign of markup of its own.
    [InlineData("“the **importance** peace and stability across the Taiwan Strait” (corpus:2025-03-30)\n", "“the **importance** of peace and stability across the Taiwan Strait” (corpus:2025-03-30)\n")]
    [InlineData("“the importance of **lasting** peace and stability across the Taiwan Strait” (corpus:2025-03-30)\n", "“the importance of peace and stability across the Taiwan Strait” (corpus:2025-03-30)\n")]
    public void What_stands_across_markup_is_still_put_right(string before, string after) =>
        AssertMends("a.md", before, after);

    [Fact]
    public void A_link_among_words_that_go_is_left_and_it_is_said()
    {
        const string Article = "“the importance of peace and [secu](https://x.org/y)rity across the Taiwan Strait” (corpus:2025-03-30)\n";
        using ArticleFolder folder = new ArticleFolder().With("a.md", Article);
        ToolRun run = folder.Run("check", ["a.md"], "--fix", "--yes");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Article, folder.Text("a.md"));
        Assert.Equal("corpus: 'a.md': 1:2: nothing can be written there without changing more than it; correct it by hand\n", run.Error);
    }

    [Theory]
    [InlineData("<blockquote cite='corpus:2025-03-30'>“the importance of peace and security across the Taiwan Strait”</blockquote>")]
    [InlineData("<p>«&nbsp;the importance of peace and security across the Taiwan Strait&nbsp;» (<a href='corpus:2025-03-30'>x</a>)")]
    public void Marks_and_blanks_of_a_page_stay(string before)
    {
        using ArticleFolder folder = new ArticleFolder().With("a.html", before);
        Assert.Equal(0, folder.Run("check", ["a.html"], "--fix", "--yes").ExitCode);
        Assert.Equal(before.Replace("security", "stability", StringComparison.Ordinal), folder.Text("a.html"));
    }

    [Fact]
    public void Words_across_tags_are_left_and_it_is_said()
    {
        const string Page = "<p>“the importance of peace and secu<i>rity across the Taiwan</i> Strait” (<a href='corpus:2025-03-30'>x</a>)";
        using ArticleFolder folder = new ArticleFolder().With("a.html", Page);
        ToolRun run = folder.Asked("", "check", folder["a.html"], "--fix", "--yes");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Page, folder.Text("a.html"));
        Assert.StartsWith("corpus: 'a.html': 1:5: the words go across tags", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_two_names_on_the_line_is_checked_once()
    {
        using ArticleFolder folder = new ArticleFolder().With("a.md", Two);
        ToolRun run = folder.Run("check", ["a.md", "./a.md", "*.md"], "--fix", "--yes");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Out.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void A_link_to_a_file_stays_one_and_the_file_is_written()
    {
        using ArticleFolder folder = new ArticleFolder().With("real.md", Two);
        File.CreateSymbolicLink(folder["a.md"], folder["real.md"]);
        Assert.Equal(0, folder.Run("check", ["a.md"], "--fix", "--yes").ExitCode);
        Assert.NotNull(new FileInfo(folder["a.md"]).LinkTarget);
        Assert.Contains("stability across", folder.Text("real.md"), StringComparison.Ordinal);
    }

    /// <summary>The article is put right to the character, and then nothing in it is wrong.</summary>
    private static void AssertMends(string name, string before, string after)
    {
        using ArticleFolder folder = new ArticleFolder().With(name, before);
        Assert.Equal(0, folder.Run("check", [name], "--fix", "--yes").ExitCode);
        Assert.Equal(after, folder.Text(name));
        Assert.Equal(0, folder.Check(name).ExitCode);
    }
}
