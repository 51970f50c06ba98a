using System.Globalization;
using Corpus.Reading.Articles;

namespace Corpus.Tests.Articles;

/// <summary>Articles made for the tests, each with what a reader finds in it, written by reading it.</summary>
internal static class ArticleCases
{
    private static readonly string Folder = Checkout.PathOf("tests/Corpus.Tests/Articles/");

    public static IEnumerable<string> In(string folder) => Directory.EnumerateFiles(Folder + folder)
        .Where(path => !path.EndsWith(".expected", StringComparison.Ordinal))
        .Select(path => folder + "/" + Path.GetFileName(path))
        .Order(StringComparer.Ordinal);

    public static Article Article(string name) =>
        new(Path.GetFileName(name), File.ReadAllText(Folder + name), name.EndsWith(".md", StringComparison.Ordinal));

    public static string[] Expected(string name) => File.ReadAllLines(Path.ChangeExtension(Folder + name, ".expected"));

    /// <summary>What is quoted in Markdown, as <see cref="Lines"/> has it, with " ; " between two; what is quoted in another stands behind it.</summary>
    public static string InMarkdown(string markdown) => string.Join(
        " ; ", ArticleReader.Read(markdown, true, static _ => false).Quotations.SelectMany(static quotation => Lines(quotation)).Select(static line => line.Trim()));

    /// <summary>A line for each quotation: in which line, between what, which words, from where.</summary>
    public static IEnumerable<string> Lines(ArticleQuotation quotation, string indent = "") =>
    [
        string.Create(
            CultureInfo.InvariantCulture,
            $"{indent}{quotation.Place.Line} {quotation.Marks.ToString().ToLowerInvariant()} | {quotation.Words.Replace('\n', '/')} | {Source(quotation)}"),
        .. quotation.Nested.SelectMany(nested => Lines(nested, indent + "  ")),
    ];

    private static string Source(ArticleQuotation quotation) =>
        quotation.Source is ArticleSource source ? source.Link.Target.Address : quotation.NamesOther ? "elsewhere" : "-";
}
