using Corpus.Analyzers.Tests.Driving;
using Corpus.Analyzers.Tests.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests.Quotations;

/// <summary>What an article quotes is checked at its place; what is wrong in which way, Corpus.Tests/Articles says.</summary>
public sealed class QuotedArticlesTests
{
    private const string Misquoted = "# On the Strait\n\nThey “reiterated the importance of peace and security across the Taiwan Strait” ([June](corpus:2023-06-01)).\n";

    [Fact]
    public async Task A_misquotation_stands_at_its_line_and_column() => Assert.Equal(
        ["article.md(3,7): error CORPUS101: not as published: line 17 of 2023-06-01.txt has \"reiterated the importance of peace and stability across the Taiwan Strait\""],
        (await AnalyzedProject.OfArticle(Misquoted).AnalyzeAsync()).Lines());

    /// <summary>U+0085, U+2028 and U+2029 end a line for the compiler, and for editors that ask it.</summary>
    [Theory]
    [InlineData("one\u2028two\u2029“{0}” (corpus:2025-03-30)", 3, 2)]
    [InlineData("one\u0085two “{0}” (corpus:2025-03-30)", 2, 6)]
    [InlineData("one\r\n\rtwo\n\u2028“{0}” (corpus:2025-03-30)", 5, 2)]
    [InlineData("one\f\v“{0}” (corpus:2025-03-30)", 1, 7)]
    public async Task Its_line_and_column_are_those_of_the_compiler(string text, int line, int column)
    {
        string content = text.Replace("{0}", "the importance of peace and security across the Taiwan Strait", StringComparison.Ordinal);

        Diagnostic found = Assert.Single(await AnalyzedProject.OfArticle(content).AnalyzeAsync());

        LinePosition place = found.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((line - 1, column - 1), (place.Line, place.Character));
        Assert.Equal(SourceText.From(content).Lines.GetLinePosition(found.Location.SourceSpan.Start), place);
    }

    [Fact]
    public async Task An_editor_puts_the_right_words_in()
    {
        (string title, var files) = await FixedFiles.OneAsync(AnalyzedProject.OfArticle(Misquoted), "CORPUS101");

        Assert.Equal("Write 'reiterated the importance of peace and stability across the Taiwan Strait'", title);
        Assert.Equal(Misquoted.Replace("security", "stability", StringComparison.Ordinal), files["article.md"]);
        Assert.Empty(await AnalyzedProject.OfArticle(files["article.md"]).AnalyzeAsync());
    }

    [Fact]
    public async Task An_editor_puts_the_right_source_in()
    {
        AnalyzedProject project = AnalyzedProject.OfArticle("“the peaceful resolution of cross-Strait issues” (corpus:2025-10-29)\n");

        (_, var files) = await FixedFiles.OneAsync(project, "CORPUS103");

        Assert.Equal("“the peaceful resolution of cross-Strait issues” (corpus:2023-06-01)\n", files["article.md"]);
    }

    [Fact]
    public async Task All_misquotations_of_a_project_are_put_right_at_once()
    {
        AnalyzedProject project = AnalyzedProject.OfArticle(Misquoted + "\n" + Misquoted).With("CorpusQuoting", "other.md", Misquoted);

        var files = await FixedFiles.AllAsync(project, "CORPUS101");

        Assert.Empty(await AnalyzedProject.OfArticle(files["article.md"]).With("CorpusQuoting", "other.md", files["other.md"]).AnalyzeAsync());
    }

    [Fact]
    public async Task An_article_that_is_no_text_says_so() => Assert.Equal(
        ["article.md(1,2): error CORPUS009: The file cannot be read as text: it holds the character NUL (U+0000), which no text has. Save it as UTF-8."],
        (await AnalyzedProject.OfArticle("a\0b").AnalyzeAsync()).Lines());

    [Fact]
    public async Task A_file_that_is_no_article_is_nobodys_business() =>
        Assert.Empty(await AnalyzedProject.Empty.With("AdditionalFiles", "article.md", Misquoted).AnalyzeAsync());

    [Fact]
    public async Task The_texts_of_the_project_and_their_addresses_are_sources_too()
    {
        AnalyzedProject project = AnalyzedProject.OfArticle("They “welcomed the splendid progress of work” ([here](https://www.mod.example/2024)), and “welcomed the progress” (corpus:2024-07-28/1).\n")
            .With("CorpusDocument", "2024-07-28.txt", "Meeting\n\nOn July 28, Japanese Defense Minister Kihara and U.S. Secretary of Defense Austin held a meeting in Tokyo.\n\nThe Ministers welcomed the marvellous progress of work.\n")
            .With("CorpusSources", "sources.txt", "2024-07-28.txt https://www.mod.example/2024\n")
            .WithLexicon();

        Assert.Equal(
            ["article.md(1,7): CORPUS101", "article.md(1,92): CORPUS103"],
            (await project.AnalyzeAsync()).Lines().Select(line => string.Concat(line.AsSpan(0, line.IndexOf(": ", StringComparison.Ordinal) + 2), line.Split(' ')[2].TrimEnd(':'))));
    }

    /// <summary>What is kept from one key to the next must not outlive what it was made of.</summary>
    [Fact]
    public async Task An_edit_to_the_sources_counts_at_once()
    {
        AnalyzedProject project = AnalyzedProject.OfArticle("They “welcomed the splendid progress of work” ([here](https://www.mod.example/2024)).\n")
            .With("CorpusDocument", "2024-07-28.txt", "Meeting\n\nOn July 28, Japanese Defense Minister Kihara and U.S. Secretary of Defense Austin held a meeting in Tokyo.\n\nThe Ministers welcomed the marvellous progress of work.\n")
            .WithLexicon();

        Assert.Empty(await project.AnalyzeAsync());
        AnalyzedProject published = project.With("CorpusSources", "sources.txt", "2024-07-28.txt https://www.mod.example/2024\n");
        Assert.Single(await published.AnalyzeAsync());
        Assert.Empty(await project.AnalyzeAsync());
    }
}
