using Corpus.Package.Tests.Packing;
using Corpus.Package.Tests.Pages;

namespace Corpus.Package.Tests;

/// <summary>The programs of docs/asking.md, and what stands under them as their output.</summary>
[Collection(PackageTests.Name)]
public sealed class AskingPageTests(PackedCorpus package)
{
    private static readonly Page Asking = Page.At("docs/asking.md");

    [Fact]
    public async Task Each_question_is_answered_as_the_page_shows() =>
        await PageProgram.AssertPrintsAsync(Asking, await PageProgram.RunAsync(package, Asking, package.NewFolder("Asking")));

    [Fact]
    public void Each_of_the_twenty_questions_has_one_program()
    {
        string[] headings = [.. File.ReadAllLines(Checkout.PathOf(Asking.Path)).Where(line => line.StartsWith("### ", StringComparison.Ordinal))];

        Assert.Equal(Enumerable.Range(1, 20).Select(number => $"### {number}. "), headings.Select(heading => heading[..(heading.IndexOf(". ", StringComparison.Ordinal) + 2)]));
        Assert.Equal(headings, Asking.Samples.Select(sample => sample.Heading));
    }
}
