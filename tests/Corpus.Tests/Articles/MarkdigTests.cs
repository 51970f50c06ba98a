using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Reading.Articles;
using Corpus.Tests.Matching;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Corpus.Tests.Articles;

/// <summary>What is text of an article, and what is code, markup or part of a link, is told as Markdig tells it (CommonMark 0.31).</summary>
public sealed partial class MarkdigTests
{
    /// <summary>Each stands before, between or behind quotations; "@" is one.</summary>
    private static readonly string[] Parts =
    [
        "@", "@", "@", "@", " ", "\n", "\n", "\n\n", "\n\n", "> ", "\n> ", "\n>\n> ", "\n- ", "\n\n- ", "\n  ", "\n    ", "\n\n    ", "\n\n      ", "\n1. ", "\n2) ",
        "\n```\n", "\n~~~\n", "\n````\n", "`", "``", "\n# ", "\n---\n", "\n===\n", "\n***\n", "*", "**", "_", "[a](b)", "[a](b \"c\")", "[m]", "[", "]",
        "\n\n[m]: /x \"y\"\n", "<b>", "</b>", "<a href=\"x\">", "\\", "\\`", "![i](j)", "<https://example.org>", "word", ", and ", "\t",
    ];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <remarks>
    /// Left out is what Markdig decides otherwise than CommonMark 0.31 says: whether a backtick behind an escaped one opens code, and how far
    /// the content of an item is indented that begins with an empty line (section 5.2: one column behind its mark).
    /// </remarks>
    private static Gen<string> Articles { get; } =
        (from parts in Gen.ListOf(Gen.Elements(Parts))
         select Numbered(string.Concat(parts)))
        .Where(static article => !article.Contains("\\``", StringComparison.Ordinal) && !EmptyItem().IsMatch(article));

    [Fact]
    public void The_same_quotations_are_text() => AnyTexts.Check(Articles, 3000, article =>
    {
        MarkdownDocument document = Markdown.Parse(article, Pipeline);
        HashSet<string> texts =
        [
            .. document.Descendants<LeafBlock>().Where(static block => block.Inline is not null)
                .SelectMany(static block => Quotation().Matches(Text(block.Inline!)).Select(static found => found.Groups[1].Value)),
        ];

        HashSet<string> found = [.. ArticleReader.Read(article, isMarkdown: true, static _ => false).Quotations.SelectMany(Words)];

        Assert.Equal(texts.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    });

    private static IEnumerable<string> Words(ArticleQuotation quotation) =>
        quotation.Nested.SelectMany(Words).Concat(OneWord().IsMatch(quotation.Words) && quotation.Marks != Corpus.Reading.Articles.Pairs.MarkKind.Block ? [quotation.Words] : []);

    /// <summary>The text of a paragraph as it is read; that of code and of images is none in which something is quoted.</summary>
    private static string Text(ContainerInline inlines) => string.Concat(inlines.Select(static inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LinkInline { IsImage: true } => "",
        ContainerInline inner => Text(inner),
        LineBreakInline => "\n",
        _ => "",
    }));

    private static string Numbered(string article)
    {
        int number = 0;
        return At().Replace(article, _ => string.Create(CultureInfo.InvariantCulture, $" “q{number++}” "));
    }

    [GeneratedRegex(@"(?m)(-|[12][.)])[ \t]*$")]
    private static partial Regex EmptyItem();

    [GeneratedRegex("@")]
    private static partial Regex At();

    [GeneratedRegex("“(q[0-9]+)”")]
    private static partial Regex Quotation();

    [GeneratedRegex("^q[0-9]+$")]
    private static partial Regex OneWord();
}
