using Corpus.Package.Tests.Packing;
using Corpus.Package.Tests.Pages;

namespace Corpus.Package.Tests;

/// <summary>The programs of docs/quoting.md, and what stands under them as their output. Its project of articles is built by <see cref="QuotingTests"/>.</summary>
[Collection(PackageTests.Name)]
public sealed class QuotingPageTests(PackedCorpus package)
{
    private static readonly Page Quoting = Page.At("docs/quoting.md");

    [Fact]
    public async Task Each_program_prints_what_the_page_shows() =>
        await PageProgram.AssertPrintsAsync(Quoting, await PageProgram.RunAsync(package, Quoting, package.NewFolder("QuotingPage")));

    [Fact]
    public void No_program_of_the_page_is_left_out() =>
        Assert.Equal(File.ReadAllText(Checkout.PathOf(Quoting.Path)).Split("```csharp\n").Length - 1, Quoting.Samples.Count);
}
