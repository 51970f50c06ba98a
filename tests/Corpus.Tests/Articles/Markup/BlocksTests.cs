namespace Corpus.Tests.Articles.Markup;

/// <summary>What of an article is text: quotes and items, code, comments and what stands before a text, as CommonMark 0.31 has them.</summary>
public sealed class BlocksTests
{
    private const string Met = "“We met.”";
    private const string Ate = "“We ate.”";

    [Theory]
    [InlineData("   > We met.\n   > <corpus:2025>", "1 block | We met. | corpus:2025")]
    [InlineData("    > We met.\n    > <corpus:2025>", "")]
    [InlineData(">We met.", "1 block | We met. | -")]
    [InlineData(">\tWe met.", "1 block | We met. | -")]
    [InlineData(">     " + Met, "")]
    [InlineData(">    " + Met, "1 curly | We met. | -")]
    [InlineData("> We met\nthem.", "1 block | We met/them. | -")]
    [InlineData("> We met\n# them.", "1 block | We met | -")]
    [InlineData("> We met\n***\nthem.", "1 block | We met | -")]
    [InlineData("> We met\n```\nthem.\n```", "1 block | We met | -")]
    [InlineData("> We met\n~~~\nthem.\n~~~", "1 block | We met | -")]
    [InlineData("> We met\n<!-- them. -->", "1 block | We met | -")]
    [InlineData("> We met\n    # them.", "1 block | We met/# them. | -")]
    [InlineData("> We met\n\nthem.", "1 block | We met | -")]
    public void A_block_quote_holds_its_lines_and_those_that_go_on_in_it(string article, string quotations) => Assert.Equal(quotations, ArticleCases.InMarkdown(article));

    [Theory]
    [InlineData("-    " + Met, "1 curly | We met. | -")]
    [InlineData("-     " + Met, "")]
    [InlineData("-    a\n\n        " + Met, "3 curly | We met. | -")]
    [InlineData("-    a\n\n         " + Met, "")]
    [InlineData("-     code\n\n     " + Met, "3 curly | We met. | -")]
    [InlineData("-     code\n\n      " + Met, "")]
    [InlineData("-   a\n\n       " + Met, "3 curly | We met. | -")]
    [InlineData("-   a\n\n        " + Met, "")]
    [InlineData("-\n     " + Met, "2 curly | We met. | -")]
    [InlineData("-\n      " + Met, "")]
    [InlineData("-\n\n   " + Met, "3 curly | We met. | -")]
    [InlineData("-\n\n    " + Met, "")]
    [InlineData("12. a\n\n       " + Met, "3 curly | We met. | -")]
    [InlineData("12. a\n\n        " + Met, "")]
    [InlineData("a\n    " + Met, "2 curly | We met. | -")]
    [InlineData("a\n\n    " + Met, "")]
    [InlineData("a\n\n\t" + Met, "")]
    [InlineData("a\n\n  \t" + Met, "")]
    [InlineData("-\ta\n\n\t" + Met, "3 curly | We met. | -")]
    public void Four_blanks_before_text_make_it_code_in_an_item_too(string article, string quotations) => Assert.Equal(quotations, ArticleCases.InMarkdown(article));

    [Theory]
    [InlineData("---\n" + Met + "\n---\n" + Ate, "4")]
    [InlineData("---\n" + Met + "\n...\n" + Ate, "4")]
    [InlineData("+++\n" + Met + "\n+++\n" + Ate, "4")]
    [InlineData("+++\n" + Met + "\n...\n" + Ate, "2 4")]
    [InlineData("---\n" + Met + "\n===\n" + Ate, "2 4")]
    [InlineData("---\n" + Met + "\n----\n" + Ate, "2 4")]
    [InlineData("---\n" + Met + "\n" + Ate, "2 3")]
    [InlineData("----\n" + Met + "\n----\n" + Ate, "2 4")]
    [InlineData("\n---\n" + Met + "\n\n---\n" + Ate, "3 6")]
    [InlineData("<!-- " + Met + "\n" + Ate + " -->\n" + Met, "3")]
    [InlineData("<!--\n" + Met + "\n\n-->\n" + Ate, "5")]
    [InlineData("a\n\n<!-- a -->\n" + Ate, "4")]
    [InlineData("<script>\n" + Met + "\n\n</script>\n" + Ate, "5")]
    [InlineData("<style a=b>\n" + Met + "\n\n</style>\n" + Ate, "5")]
    [InlineData("<PRE\ta=b>\n" + Met + "\n\n</PRE>\n" + Ate, "5")]
    [InlineData("<textarea\n>" + Met + "\n\n</textarea>\n" + Ate, "5")]
    [InlineData("<prefix>\n" + Met + "\n\n</prefix>\n" + Ate, "2 5")]
    [InlineData("<pre>a</pre>\n" + Ate, "2")]
    [InlineData("a\n```\n" + Met + "\n\n```\n" + Ate, "6")]
    [InlineData("~~~~\n" + Met + "\n~~~\n\n~~~~~\n" + Ate, "6")]
    [InlineData("> ```\n> " + Met + "\n\n" + Ate, "4")]
    [InlineData("```\n" + Met, "")]
    public void Code_comments_and_what_stands_before_a_text_quote_nothing(string article, string lines) => Assert.Equal(
        lines, string.Join(' ', ArticleCases.InMarkdown(article).Split(" ; ", StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' ')[0])));

    [Theory]
    [InlineData("<blockquote>\nWe met.\n</blockquote>\n\n— [it](corpus:2025)", "2 block | We met. | corpus:2025")]
    [InlineData("<blockquote\tclass=a>We met.</blockquote> <corpus:2025>", "1 block | We met. | corpus:2025")]
    [InlineData("<BLOCKQUOTE a=b>\n\nWe met.\n\nWe ate.\n\n</BLOCKQUOTE>\n\n— [it](corpus:2025)", "3 block | We met. | corpus:2025 ; 5 block | We ate. | corpus:2025")]
    [InlineData("<blockquote>We met.\n\nThen.", "")]
    [InlineData("<blockquotes>We met.</blockquotes>", "")]
    [InlineData("a <blockquote>We met.</blockquote>", "")]
    [InlineData("<blockquote>We met.</blockquote>We ate.", "1 block | We met. | -")]
    public void An_element_of_HTML_is_a_block_quote(string article, string quotations) => Assert.Equal(quotations, ArticleCases.InMarkdown(article));

    [Theory]
    [InlineData("[m]: corpus:2025", true)]
    [InlineData("[m]: <corpus:2025>", true)]
    [InlineData("[M]:\ncorpus:2025", true)]
    [InlineData("[m]: corpus:2025 \"t\"", true)]
    [InlineData("[m]: corpus:2025 't'", true)]
    [InlineData("[m]: corpus:2025\n(t)", true)]
    [InlineData("[m]: corpus:2025\n\"t\" x", true)]
    [InlineData("[n]: corpus:2024\n[m]: corpus:2025", true)]
    [InlineData("[m]: corpus:2025\n[m]: corpus:2024", true)]
    [InlineData("[m]: corpus:2025 \"t\"\n[n]: corpus:2024", true)]
    [InlineData("[m]: corpus:2025 x", false)]
    [InlineData("[m]: corpus:2025 \"t\" x", false)]
    [InlineData("[m] corpus:2025", false)]
    [InlineData("[m]:", false)]
    [InlineData("a\n[m]: corpus:2025", false)]
    public void A_definition_of_a_link_has_its_line_for_itself(string definition, bool isOne) => Assert.Equal(
        $"1 curly | We met | {(isOne ? "corpus:2025" : "-")}",
        ArticleCases.InMarkdown($"“We met” [m].\n\n{definition}").Split(" ; ")[0]);
}
