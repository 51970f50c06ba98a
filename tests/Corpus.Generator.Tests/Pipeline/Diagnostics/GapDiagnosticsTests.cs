using System.Globalization;
using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

using static Corpus.Generator.Tests.Pipeline.Diagnostics.BrokenText;

namespace Corpus.Generator.Tests.Pipeline.Diagnostics;

/// <summary>Rules about what is not understood in a text, and the project that wants none of it.</summary>
public sealed class GapDiagnosticsTests
{
    [Theory]
    [InlineData("The Ministers walked through the garden.", "begins with 'The Ministers'")]
    [InlineData("In the garden stood Minister Kihara.", "names Kihara")]
    public void CORPUS023_a_sentence_without_an_act(string sentence, string sign)
    {
        Diagnostic[] found = [.. Informing(Broken(Opening, Opening + "\n" + sentence + "\n"))];

        Assert.Contains(found, one => DiagnosticText.Of(one) == "2024-05-02.txt(10,1) CORPUS023"
            && one.GetMessage(CultureInfo.InvariantCulture).Contains(sign, StringComparison.Ordinal));
    }

    [Fact]
    public void CORPUS030_statements_without_speaker_or_act()
    {
        Diagnostic found = Assert.Single(Informing(Broken(Opening, Opening + "\nIt rained.\n")), one => one.Id == "CORPUS030");

        Assert.Equal("2024-05-02.txt(8,1) CORPUS030", DiagnosticText.Of(found));
        Assert.Contains("without a speaker", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void CORPUS031_no_statements()
    {
        string text = Repository.Summary(Name);

        Expect("2024-05-02.txt(8,1) CORPUS031", text[..(text.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length)]);
    }

    [Fact]
    public void CORPUS032_a_second_text() => Expect(
        "2024-05-02.txt(12,1) CORPUS032",
        $"{Title}May 3, 2024\nMinistry of Defense\n\n\n\n{Opening}\nThe Ministers confirmed it.\n\n"
            + "Japan-Italy Defense Ministerial Meeting\n\nMay 4, 2024\n\nOn May 4, Defense Minister Kihara held a meeting.\n");

    [Fact]
    public void CORPUS033_a_row_of_a_table() => Expect(
        "2024-05-02.txt(10,1) CORPUS033", Broken(Opening, Opening + "\n| Naval crews | June |\n"));

    [Fact]
    public void CORPUS034_a_note_under_the_text()
    {
        string text = $"{Title}May 3, 2024\nMinistry of Defense\n\n\n\n{Opening}\nThe Ministers confirmed the plan[1].\n\n[1] As in the guidelines.\n";

        Assert.Contains("2024-05-02.txt(12,1) CORPUS034", DiagnosticText.Of(Informing(text)));
    }

    /// <summary>What a project says of a rule counts more than that it is strict.</summary>
    [Theory]
    [InlineData("CORPUS001", null, DiagnosticSeverity.Error)]
    [InlineData("CORPUS007", null, DiagnosticSeverity.Error)]
    [InlineData("CORPUS023", null, DiagnosticSeverity.Error)]
    [InlineData("CORPUS030", null, DiagnosticSeverity.Error)]
    [InlineData("CORPUS023", ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData("CORPUS007", ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData("CORPUS007", ReportDiagnostic.Suppress, null)]
    public void In_a_strict_project_a_gap_is_an_error(string rule, ReportDiagnostic? configured, DiagnosticSeverity? severity)
    {
        string text = Broken(Title, "").Replace("in Hawaii", "in Atlantis", StringComparison.Ordinal) + "\nThe Ministers walked.\n";
        CSharpCompilation compilation = TestProject.CreateCompilation();
        CSharpCompilationOptions options = configured is ReportDiagnostic report
            ? compilation.Options.WithSpecificDiagnosticOptions([new(rule, report)])
            : compilation.Options;

        GeneratorDriverRunResult run = Replaced(TestFile.Document(Name, text)).WithProperty("CorpusStrict", "true").CreateDriver()
            .RunGenerators(compilation.WithOptions(options)).GetRunResult();

        Assert.Equal(severity, run.Diagnostics.FirstOrDefault(one => one.Id == rule)?.Severity);
    }

    [Fact]
    public void In_a_project_that_is_not_strict_only_what_leaves_no_true_identity_is_an_error() => Assert.Equal(
        ["CORPUS003", "CORPUS004", "CORPUS005", "CORPUS008", "CORPUS009", "CORPUS011", "CORPUS012", "CORPUS014", "CORPUS015", "CORPUS020", "CORPUS021", "CORPUS025", "CORPUS026", "CORPUS101", "CORPUS102", "CORPUS103", "CORPUS104", "CORPUS106"],
        Corpus.Reading.Findings.Rules.All().Where(rule => rule.Severity == Corpus.Reading.Findings.Severity.Error).Select(rule => rule.Id));

    private static IEnumerable<Diagnostic> Informing(string content) =>
        Replaced(TestFile.Document(Name, content)).Run().Diagnostics.Where(found => found.Location.GetLineSpan().Path.EndsWith(Name, StringComparison.Ordinal));
}
