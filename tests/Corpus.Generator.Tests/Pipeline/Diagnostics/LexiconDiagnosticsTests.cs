using System.Globalization;
using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

using static Corpus.Generator.Tests.Pipeline.Diagnostics.BrokenText;

namespace Corpus.Generator.Tests.Pipeline.Diagnostics;

/// <summary>Rules about files of a lexicon, and what people they make of names.</summary>
public sealed class LexiconDiagnosticsTests
{
    [Fact]
    public void CORPUS011_a_malformed_lexicon_line() => ExpectOfLexicon("my-topics.txt(1,5) CORPUS011", "my-topics.txt", "    a phrase before any heading\n");

    [Fact]
    public void CORPUS012_an_unknown_value() => ExpectOfLexicon("my-offices.txt(2,14) CORPUS012", "my-offices.txt", "Lord of the Admiralty\n    country: Atlantis\n");

    [Fact]
    public void CORPUS013_a_phrase_twice() => ExpectOfLexicon(
        "my-topics.txt(3,5) CORPUS013", "my-topics.txt", "Arms control\n    arms control treaty\n    Arms-control treaty\n");

    [Fact]
    public void CORPUS014_an_incomplete_entry() => ExpectOfLexicon("my-topics.txt(1,1) CORPUS014", "my-topics.txt", "Arms control\n");

    [Fact]
    public void CORPUS014_a_phrase_that_slipped_to_the_margin()
    {
        Diagnostic found = Assert.Single(DiagnosticText.Printed(
            TestProject.BuiltIn.With(TestFile.Lexicon("my-topics.txt", "Naval salvage\n    naval salvage\nnaval salvage treaty\n")).Run()));

        Assert.Equal("my-topics.txt(3,1) CORPUS014", DiagnosticText.Of(found));
        Assert.Contains("or indent it if it belongs to 'Naval salvage' above it", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void CORPUS015_a_lexicon_of_unknown_kind() => ExpectOfLexicon("words.txt(1,1) CORPUS015", "words.txt", "Arms control\n    arms control\n");

    [Fact]
    public void CORPUS015_a_kind_that_is_none()
    {
        TestProject project = TestProject.BuiltIn.With(TestFile.Lexicon("my-topics.txt", "Arms control\n    arms control\n", kind: "Topic"));

        Diagnostic diagnostic = Assert.Single(DiagnosticText.Printed(project.Run()));

        Assert.Equal("my-topics.txt(1,1) CORPUS015", DiagnosticText.Of(diagnostic));
        Assert.Contains("its Kind is 'Topic' (did you mean 'Topics'?)", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void CORPUS024_two_names_of_one_office() => Assert.Equal(
        ["2024-05-03.txt(8,57) CORPUS024"],
        DiagnosticText.Of(TestProject.Empty
            .WithDocument(Name, Broken("Secretary Austin", "Secretary James Austin"))
            .WithDocument("2024-05-03.txt", Broken("Secretary Austin", "Secretary Jim Austin").Replace("May 2", "May 3", StringComparison.Ordinal)).Run()));
}
