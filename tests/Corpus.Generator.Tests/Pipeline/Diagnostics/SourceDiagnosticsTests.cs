using System.Globalization;
using System.Text;
using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

using static Corpus.Generator.Tests.Pipeline.Diagnostics.BrokenText;

namespace Corpus.Generator.Tests.Pipeline.Diagnostics;

/// <summary>Rules about lists of sources.</summary>
public sealed class SourceDiagnosticsTests
{
    [Fact]
    public void CORPUS020_a_malformed_list_of_sources() => Assert.Equal(
        ["sources.txt(1,1) CORPUS020"], DiagnosticText.Of(TestProject.Empty.With(TestFile.Sources("2024-05-02.txt\n")).Run()));

    [Theory]
    [InlineData("a.txt", "b.txt")]
    [InlineData("b.txt", "a.txt")]
    public void CORPUS025_two_lists_that_contradict_each_other_in_any_order(string first, string second)
    {
        GeneratorDriverRunResult run = TestProject.Empty.WithDocument(Name, Repository.Summary(Name)).With(List(first), List(second)).Run();

        Diagnostic found = Assert.Single(run.Diagnostics);
        Assert.Equal("b.txt(1,1) CORPUS025", DiagnosticText.Of(found));
        Assert.Contains("in 'a.txt'", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", string.Concat(run.GeneratedTrees), StringComparison.Ordinal);

        static TestFile List(string name) =>
            new("CorpusSources", name, SourceText.From($"{Name} https://example.org/{name}\n", Encoding.UTF8));
    }

    [Fact]
    public void Two_lists_with_one_address_do_not_contradict_each_other()
    {
        SourceText list = SourceText.From($"{Name} https://example.org/a\n", Encoding.UTF8);
        GeneratorDriverRunResult run = TestProject.Empty.WithDocument(Name, Repository.Summary(Name))
            .With(new TestFile("CorpusSources", "a.txt", list), new TestFile("CorpusSources", "b.txt", list)).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains("https://example.org/a", string.Concat(run.GeneratedTrees), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-5-02.txt", "(did you mean '2024-05-02.txt'?)")]
    [InlineData("2024-05-02-b.txt", "(did you mean '2024-05-02.txt'?)")]
    [InlineData("2024-05-03.txt", "of no CorpusDocument. ")]
    [InlineData("summaries/2024-05-02.txt", "(did you mean '2024-05-02.txt'?)")]
    [InlineData("2024-5-2.txt", "(did you mean '2024-05-02.txt'?)")]
    [InlineData("2024-05-20.txt", "of no CorpusDocument. ")]
    [InlineData("2024-5-20.txt", "of no CorpusDocument. ")]
    [InlineData("2024-05-0.txt", "of no CorpusDocument. ")]
    [InlineData("2024-05.txt", "of no CorpusDocument. ")]
    [InlineData("communique-of-the-ministers.txt", "of no CorpusDocument. ")]
    public void CORPUS022_an_address_of_no_document(string name, string suggestion)
    {
        string list = $"2023-06-01.txt https://example.org/a\n# of the next\n  {name} https://example.org/b\n";

        Diagnostic diagnostic = Assert.Single(DiagnosticText.Printed(Replaced(TestFile.Sources(list)).Run()));

        Assert.Equal("sources.txt(3,3) CORPUS022", DiagnosticText.Of(diagnostic));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Contains(suggestion, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void CORPUS022_the_name_of_the_file_in_another_case()
    {
        TestProject project = TestProject.Empty
            .WithDocument("2024-05-02-Hawaii.txt", Repository.Summary(Name))
            .With(TestFile.Sources("2024-05-02-hawaii.txt https://example.org/\n"));

        Diagnostic diagnostic = Assert.Single(DiagnosticText.Printed(project.Run()));

        Assert.Equal("sources.txt(1,1) CORPUS022", DiagnosticText.Of(diagnostic));
        Assert.Contains("did you mean '2024-05-02-Hawaii.txt'?", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_has_an_address_is_not_suggested_for_another()
    {
        string list = string.Concat(Repository.SummaryNames.Select(name => name + " https://example.org/a\n")) + "2024-05-02-b.txt https://example.org/b\n";

        Diagnostic diagnostic = Assert.Single(DiagnosticText.Printed(Replaced(TestFile.Sources(list)).Run()));

        Assert.DoesNotContain("did you mean", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>
    /// The one cannot be read, the other is a second of its day: both are reported for that, and are documents all the
    /// same.
    /// </summary>
    [Fact]
    public void A_document_that_is_left_out_of_the_corpus_has_its_address()
    {
        TestFile copy = new("CorpusDocument", "copy/" + Name, SourceText.From(Repository.Summary(Name), Encoding.UTF8));
        TestProject project = TestProject.BuiltIn
            .With(copy, TestFile.Document("2024-05-04.txt", "\0"), new TestFile("CorpusSources", "more.txt", SourceText.From(
                $"2024-05-04.txt https://example.org/a\n{Name} https://example.org/b\n", Encoding.UTF8)));

        Assert.Equal(
            ["2024-05-02.txt(8,1) CORPUS008", "2024-05-04.txt(1,1) CORPUS009", "sources.txt(4,1) CORPUS025"], DiagnosticText.Of(project.Run()));
    }
}
