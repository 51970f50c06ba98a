using Corpus.Reading.Form.Parsed;
using Corpus.Reading.Text;

namespace Corpus.Generator.Tests.Form;

/// <summary>What a conversion of the page to Markdown writes around words is no part of them.</summary>
public class MarkupTests
{
    private const string Title = "Japan-U.S. Defense Ministerial Meeting (Summary)";
    private const string Opening = "On June 1, Defense Minister Hamada and Defense Secretary Austin held discussions.";

    [Theory]
    [InlineData("# {0}")]
    [InlineData("### {0} ###")]
    [InlineData("**{0}**")]
    [InlineData("__{0}__")]
    [InlineData("***{0}***")]
    [InlineData("# **{0}**")]
    [InlineData("> {0}")]
    [InlineData("# [{0}](https://example.org/en/1.html)")]
    [InlineData("{0}\\")]
    public void A_title_stands_without_its_marks(string form)
    {
        ParsedDocument document = Parse($"{form.Replace("{0}", Title, StringComparison.Ordinal)}\n\n{Opening}\n\nThe Ministers agreed.");

        Assert.Equal(Title, document.Title?.Text);
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void A_dateline_and_an_issuer_stand_without_their_marks()
    {
        ParsedDocument document = Parse($"# {Title}\n\n*June 2, 2023*\n\n**Ministry of Defense**\n\n{Opening}\n\nThe Ministers agreed.");

        Assert.Equal(("June 2, 2023", "Ministry of Defense"), (document.Dateline?.Text, document.Issuer?.Text));
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("## 1. Overview", "1")]
    [InlineData("**1. Overview**", "1")]
    [InlineData("1. **Overview**", "1")]
    [InlineData("1\\. Overview", "1")]
    [InlineData("## \\(1\\) Overview", "1")]
    [InlineData("## Overview", null)]
    [InlineData("**Overview**", null)]
    public void A_heading_stands_without_its_marks(string line, string? number)
    {
        ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\n{line}\n\nThe Ministers agreed.");

        ParsedSection section = Assert.Single(document.Sections);
        Assert.Equal((number, "Overview"), (section.Number, section.Heading?.Text));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void A_quoted_paragraph_is_one_paragraph()
    {
        ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\n> The Ministers\n> agreed.\n>\n> They left.");

        Assert.Equal(["The Ministers agreed.", "They left."], document.Sections[0].Blocks.Select(block => block.Text));
        Assert.DoesNotContain(document.Sections[0].Blocks, block => block.IsItem);
    }

    [Fact]
    public void A_backslash_before_a_bullet_is_none_of_the_text()
    {
        ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\n\\- The Ministers agreed.\n\n\\- They left.");

        Assert.Equal([(true, "The Ministers agreed."), (true, "They left.")], document.Sections[0].Blocks.Select(block => (block.IsItem, block.Text)));
    }

    [Theory]
    [InlineData("[In Japanese](/ja/1.html)")]
    [InlineData("- [Home](https://example.org/)")]
    [InlineData("![Flag](flag.png)")]
    [InlineData("[Joint Statement (PDF)](/e/1.pdf)")]
    public void A_line_that_is_a_link_and_nothing_else_is_of_the_page(string line)
    {
        ParsedDocument document = Parse($"# {Title}\n\n{line}\n\n{Opening}\n\nThe Ministers agreed.\n\n{line}");

        Assert.Equal("The Ministers agreed.", Assert.Single(document.Sections[0].Blocks).Text);
        Assert.Empty(document.Findings);
    }

    [Theory]
    [InlineData("The Ministers **strongly** agreed.")]
    [InlineData("The Ministers signed the [Joint Statement](/e/1.html).")]
    [InlineData("#1 of them agreed.")]
    public void Marks_inside_a_text_are_kept_as_published(string line)
    {
        ParsedDocument document = Parse($"{Title}\n\n{Opening}\n\n{line}");

        Assert.Equal(line, Assert.Single(document.Sections[0].Blocks).Text);
    }

    [Fact]
    public void Every_mark_is_in_a_piece()
    {
        string content = $"# {Title}\n\n{Opening}\n\n## **1. Overview** ##\n\n> > The Ministers agreed.\n\n2. **Outlook**\n\nThey left.\\\n\\- Once.";
        ParsedDocument document = Parse(content);

        PieceRule.Check(document, content);
        Assert.Equal(
            ["#", "## **", "** ##", "> >", "**", "**", "\\", "\\"],
            document.Pieces.Where(piece => piece.Kind == PieceKind.Markup).Select(piece => piece.Place.In(content)));
    }

    private static ParsedDocument Parse(string content) =>
        ParsedText.Of(new TextFile("2023-06-01.txt", content, "", IsUtf8: true, IsBuiltIn: false));
}
