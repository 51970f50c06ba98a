using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

using static Corpus.Generator.Tests.Pipeline.Diagnostics.BrokenText;

namespace Corpus.Generator.Tests.Pipeline.Diagnostics;

/// <summary>Rules about title, opening, day, participants and details of a document.</summary>
public sealed class HeadDiagnosticsTests
{
    [Fact]
    public void The_five_texts_have_none() => Assert.Empty(DiagnosticText.Of(TestProject.BuiltIn.Run()));

    [Fact]
    public void CORPUS001_no_title() => Expect("2024-05-02.txt(1,1) CORPUS001", Broken(Title, ""));

    [Fact]
    public void CORPUS002_no_opening_sentence() => Expect("2024-05-02.txt(10,1) CORPUS002", Broken(Opening, "\n"));

    [Theory]
    [InlineData("On February 30")]
    [InlineData("On May 2")]
    public void CORPUS003_a_day_that_cannot_be_dated(string day)
    {
        string content = Broken("On May 2", day).Replace("May 3, 2024", "", StringComparison.Ordinal);

        Assert.Equal(["minutes.txt(8,4) CORPUS003"], DiagnosticText.Of(TestProject.Empty.WithDocument("minutes.txt", content).Run()));
    }

    [Theory]
    [InlineData("On February 30")]
    [InlineData("On May 3")]
    public void CORPUS004_a_day_that_is_not_the_file_names(string day) => Expect("2024-05-02.txt(8,4) CORPUS004", Broken("On May 2", day));

    [Fact]
    public void CORPUS005_a_dateline_before_the_meeting() =>
        Expect("2024-05-02.txt(3,1) CORPUS005", Broken("May 3, 2024", "May 1, 2024"));

    [Fact]
    public void CORPUS006_unknown_office() =>
        Expect("2024-05-02.txt(8,11) CORPUS006", Broken("Defense Minister Kihara", "Defence Menister Kihara"), static text => !text.EndsWith("CORPUS028", StringComparison.Ordinal));

    [Fact]
    public void CORPUS028_a_participant_that_was_not_read() => Expect(
        "2024-05-02.txt(8,1) CORPUS028",
        Broken("Defense Minister Kihara", "Defence Menister Kihara"),
        static text => text.EndsWith("CORPUS028", StringComparison.Ordinal));

    [Fact]
    public void CORPUS007_unknown_place() => Expect("2024-05-02.txt(8,137) CORPUS007", Broken("in Hawaii", "in Atlantis"));

    [Fact]
    public void CORPUS018_an_impossible_time() => Expect("2024-05-02.txt(8,86) CORPUS018", Broken("from 11:53", "from 25:70"));

    [Fact]
    public void CORPUS019_a_plain_document() => Assert.Contains(
        DiagnosticText.Of(Replaced(TestFile.Document(Name, Broken(Opening, "\n"), kind: "Document")).Run()),
        line => line.EndsWith("CORPUS019", StringComparison.Ordinal));

    [Fact]
    public void A_text_without_title_opening_and_office_is_kept()
    {
        GeneratorDriverRunResult run = TestProject.Empty
            .WithDocument("2024-06-02.txt", "The ships sailed.\n")
            .WithDocument("2024-06-03.txt", "On June 3, Lord of Tea Mortimer and Defense Secretary Austin held a meeting.\n\nSecretary Austin confirmed the plan.\n")
            .Run();

        Assert.DoesNotContain(run.Diagnostics, found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal(2, run.Results.Single().GeneratedSources.Count(source => source.HintName.Contains("2024-06-0", StringComparison.Ordinal)));
    }
}
