using System.Collections.Immutable;
using Corpus.Analyzers.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests.Live;

/// <summary>While a text is typed, an editor shows what the build would say of it.</summary>
public sealed class FindingsAnalyzerTests
{
    private const string Misspelt = "Meeting\n\nOn July 28, Japanese Defense Minster Kihara and U.S. Secretary of Defense Austin held a meeting in Tokoyo.\n\nThe Ministers welcomed progress.\n";

    private static readonly AnalyzedProject Project = AnalyzedProject.Empty
        .With("CorpusDocument", "2024-07-28.txt", Misspelt)
        .With("CorpusDocument", "2024-07-29.txt", Misspelt)
        .With("CorpusLexicon", "my-offices.txt", "Harbour master\n  contry: Japan\n")
        .With("CorpusSources", "sources.txt", "nonsense\n")
        .WithLexicon();

    /// <summary>What needs all documents, or all files of the lexicon.</summary>
    private static readonly string[] OfAll = ["CORPUS008", "CORPUS014"];

    [Fact]
    public async Task Every_finding_of_one_file_is_equal_to_that_of_the_generator()
    {
        ImmutableArray<Diagnostic> live = await Project.AnalyzeAsync();
        ImmutableArray<Diagnostic> built = Project.Generate();

        Assert.Equal(built.Where(found => !OfAll.Contains(found.Id)).Lines(), live.Lines());
        Assert.Contains(live, found => found.Id == "CORPUS006");
        Assert.Contains(live, found => found.Id == "CORPUS011");
        Assert.Contains(live, found => found.Id == "CORPUS020");

        // What the compiler tells equal messages by, so that it prints one.
        Assert.All(live, found => Assert.Contains(found, built));
    }

    [Fact]
    public async Task The_published_texts_have_the_findings_of_the_build()
    {
        AnalyzedProject project = Directory.GetFiles(Checkout.PathOf("data/summaries"), "*.txt").Order(StringComparer.Ordinal)
            .Aggregate(AnalyzedProject.Empty, (project, path) => project.With("CorpusDocument", path, File.ReadAllText(path)))
            .WithLexicon();

        Assert.Equal(project.Generate().Lines(), (await project.AnalyzeAsync()).Lines());
    }

    [Fact]
    public async Task A_project_without_a_text_has_none() => Assert.Empty(await AnalyzedProject.Of("class C;").AnalyzeAsync());
}
