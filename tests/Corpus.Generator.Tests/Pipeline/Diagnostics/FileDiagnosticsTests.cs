using System.Globalization;
using System.Text;
using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

using static Corpus.Generator.Tests.Pipeline.Diagnostics.BrokenText;

namespace Corpus.Generator.Tests.Pipeline.Diagnostics;

/// <summary>Rules about a file as such: its identity, its characters, its lines.</summary>
public sealed class FileDiagnosticsTests
{
    [Fact]
    public void CORPUS008_two_documents_with_one_identity()
    {
        TestFile copy = new("CorpusDocument", "copy/" + Name, SourceText.From(Repository.Summary(Name), Encoding.UTF8));

        Diagnostic diagnostic = Assert.Single(DiagnosticText.Printed(TestProject.BuiltIn.With(copy).Run()));

        Assert.Equal("2024-05-02.txt(8,1) CORPUS008", DiagnosticText.Of(diagnostic));
    }

    [Fact]
    public void CORPUS009_a_NUL() => Expect("2024-05-02.txt(3,4) CORPUS009", Broken("May 3", "May\0 3"));

    [Fact]
    public void CORPUS009_not_UTF_8()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(Repository.Summary(Name).Replace("May 3", "Maí 3", StringComparison.Ordinal));
        TestFile file = new("CorpusDocument", "texts/" + Name, SourceText.From(bytes, bytes.Length, Encoding.Latin1));

        Assert.Equal(["2024-05-02.txt(3,3) CORPUS009"], DiagnosticText.Of(Replaced(file).Run()));
    }

    [Fact]
    public void CORPUS009_bytes_that_a_lenient_decoder_replaced() =>
        Expect("2024-05-02.txt(3,3) CORPUS009", Broken("May 3", "Ma\uFFFD 3"));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n\n")]
    public void CORPUS009_an_empty_document(string content)
    {
        TestProject project = TestProject.Empty
            .WithDocument("minutes.txt", content)
            .WithDocument("2024-06-02.txt", content, kind: "Document");

        GeneratorDriverRunResult run = project.Run();

        Assert.Equal(["2024-06-02.txt(1,1) CORPUS009", "minutes.txt(1,1) CORPUS009"], DiagnosticText.Of(run));
        Assert.All(run.Diagnostics, found => Assert.StartsWith(
            "The file cannot be read as text: it is empty.", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public void CORPUS009_an_unreadable_document_needs_no_day_yet() => Assert.Equal(
        ["minutes.txt(1,1) CORPUS009"], DiagnosticText.Of(TestProject.Empty.WithDocument("minutes.txt", "\0").Run()));

    [Fact]
    public void A_lexicon_and_a_list_of_sources_may_be_empty() => Assert.Empty(
        DiagnosticText.Of(TestProject.BuiltIn.With(TestFile.Lexicon("my-topics.txt", ""), new TestFile("CorpusSources", "more.txt", SourceText.From(""))).Run()));

    [Fact]
    public void CORPUS010_a_line_that_fits_nothing() => Expect(
        "2024-05-02.txt(10,1) CORPUS010", Broken("The Ministers reaffirmed", "§§§\n\nThe Ministers reaffirmed"));

    [Fact]
    public void CORPUS016_a_hidden_character() => Expect(
        "2024-05-02.txt(10,14) CORPUS016", Broken("The Ministers reaffirmed", "The Ministers\u202E reaffirmed"));

    [Theory]
    [InlineData("Defense Secretary Austin", "Defense Secretary \u0410ustin", 8, "\u0410ustin", "U+0410", "'A'")]
    [InlineData("The Ministers reaffirmed", "The Ministers re\u0430ffirmed", 10, "re\u0430ffirmed", "U+0430", "'a'")]
    [InlineData("The Ministers reaffirmed", "The \u0420\u041E\u041A Ministers reaffirmed", 10, "\u0420\u041E\u041A", "U+0420", "'P'")]
    public void CORPUS027_a_letter_that_looks_like_another(string good, string bad, int line, string word, string letter, string latin)
    {
        Diagnostic found = Assert.Single(Replaced(TestFile.Document(Name, Broken(good, bad))).Run().Diagnostics, found => found.Id == "CORPUS027");

        Assert.Equal(line, found.Location.GetLineSpan().StartLinePosition.Line + 1);
        string message = found.GetMessage(CultureInfo.InvariantCulture);
        Assert.All([$"'{word}'", letter, latin], part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The Ministers reaffirmed the \u0394V and \u03B1-particles")]
    [InlineData("The Ministers reaffirmed \u041C\u043E\u0441\u043A\u0432\u0430 and \u0420\u041E\u041A")]
    [InlineData("The Ministers reaffirmed \u9632\u885B and Hakkanen \u00E4\u00F8\u0142")]
    public void Words_of_another_script_are_no_Latin_ones(string sentence) =>
        Assert.Empty(Replaced(TestFile.Document(Name, Broken("The Ministers reaffirmed", sentence))).Run().Diagnostics);

    [Fact]
    public void CORPUS027_in_a_lexicon_once_a_file()
    {
        TestFile topics = TestFile.Lexicon("my-topics.txt", "Missil\u0435 matters\n  missil\u0435 defence\n  \u0440lain\n");

        Diagnostic found = Assert.Single(TestProject.BuiltIn.With(topics).Run().Diagnostics);

        Assert.Equal("my-topics.txt(1,1) CORPUS027", DiagnosticText.Of(found));
        Assert.Contains("; 2 more lines have such a letter", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void One_path_twice_from_another_host_is_one_file()
    {
        GeneratorDriverRunResult run = TestProject.BuiltIn.With([.. TestProject.BuiltIn.Files.Select(file => file.With(file.GetText().ToString()))]).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Null(run.Results.Single().Exception);
        Assert.Equal(TestProject.BuiltIn.Run().GeneratedTrees.Select(tree => tree.ToString()), run.GeneratedTrees.Select(tree => tree.ToString()));
    }

    [Fact]
    public void A_bad_document_does_not_take_the_others_down()
    {
        GeneratorDriverRunResult run = Replaced(TestFile.Document(Name, "\0")).Run();

        IEnumerable<string> hints = run.Results.Single().GeneratedSources.Select(source => source.HintName);
        foreach (string other in Repository.SummaryNames.Where(name => name != Name))
        {
            Assert.Contains(hints, hint => hint.Contains(Path.GetFileNameWithoutExtension(other), StringComparison.Ordinal));
        }
    }
}
