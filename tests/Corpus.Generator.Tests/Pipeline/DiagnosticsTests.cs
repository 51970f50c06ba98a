using System.Globalization;
using System.Text;
using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>Each rule as a new user meets it: one of the five texts broken, beside the four others, which stay whole.</summary>
public sealed class DiagnosticsTests
{
    private const string Name = "2024-05-02.txt";
    private const string Title = "Japan-U.S. Defense Ministerial Meeting (Summary)\n\n";
    private const string Opening =
        "On May 2, Defense Minister Kihara and Defense Secretary Austin held discussions from 11:53 (local time) for approximately 45 minutes in Hawaii. The summary is as follows.\n";

    [Fact]
    public void The_five_texts_have_none() => Assert.Empty(TestProject.BuiltIn.Run().Diagnostics);

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
        Expect("2024-05-02.txt(8,11) CORPUS006", Broken("Defense Minister Kihara", "Defence Menister Kihara"), static text => !text.EndsWith("CORPUS026", StringComparison.Ordinal));

    [Fact]
    public void CORPUS026_a_participant_that_was_not_read() => Expect(
        "2024-05-02.txt(8,1) CORPUS026",
        Broken("Defense Minister Kihara", "Defence Menister Kihara"),
        static text => text.EndsWith("CORPUS026", StringComparison.Ordinal));

    [Fact]
    public void CORPUS007_unknown_place() => Expect("2024-05-02.txt(8,137) CORPUS007", Broken("in Hawaii", "in Atlantis"));

    [Fact]
    public void CORPUS008_two_documents_with_one_identity()
    {
        TestFile copy = new("CorpusDocument", "copy/" + Name, SourceText.From(Repository.Summary(Name), Encoding.UTF8));

        Diagnostic diagnostic = Assert.Single(TestProject.BuiltIn.With(copy).Run().Diagnostics);

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
        TestProject.BuiltIn.With(TestFile.Lexicon("my-topics.txt", ""), new TestFile("CorpusSources", "more.txt", SourceText.From(""))).Run().Diagnostics);

    [Fact]
    public void CORPUS010_a_line_that_fits_nothing() => Expect(
        "2024-05-02.txt(10,1) CORPUS010", Broken("The Ministers reaffirmed", "§§§\n\nThe Ministers reaffirmed"));

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
    public void CORPUS015_a_lexicon_of_unknown_kind() => ExpectOfLexicon("words.txt(1,1) CORPUS015", "words.txt", "Arms control\n    arms control\n");

    [Fact]
    public void CORPUS016_a_hidden_character() => Expect(
        "2024-05-02.txt(10,14) CORPUS016", Broken("The Ministers reaffirmed", "The Ministers\u202E reaffirmed"));

    [Fact]
    public void CORPUS018_an_impossible_time() => Expect("2024-05-02.txt(8,86) CORPUS018", Broken("from 11:53", "from 25:70"));

    [Fact]
    public void CORPUS019_a_plain_document() => Assert.Contains(
        DiagnosticText.Of(Replaced(TestFile.Document(Name, Broken(Opening, "\n"), kind: "Document")).Run()),
        line => line.EndsWith("CORPUS019", StringComparison.Ordinal));

    [Fact]
    public void CORPUS020_a_malformed_list_of_sources() => Assert.Equal(
        ["sources.txt(1,1) CORPUS020"], DiagnosticText.Of(TestProject.Empty.With(TestFile.Sources("2024-05-02.txt\n")).Run()));

    [Fact]
    public void CORPUS021_a_property_that_cannot_be_used() =>
        Assert.Equal(["CORPUS021"], DiagnosticText.Of(TestProject.BuiltIn.WithProperty("CorpusVisibility", "secret").Run()));

    [Fact]
    public void CORPUS015_a_kind_that_is_none()
    {
        TestProject project = TestProject.BuiltIn.With(TestFile.Lexicon("my-topics.txt", "Arms control\n    arms control\n", kind: "Topic"));

        Diagnostic diagnostic = Assert.Single(project.Run().Diagnostics);

        Assert.Equal("my-topics.txt(1,1) CORPUS015", DiagnosticText.Of(diagnostic));
        Assert.Contains("its Kind is 'Topic' (did you mean 'Topics'?)", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void CORPUS021_a_kind_that_is_none() => Assert.Equal(
        ["2024-05-02.txt(1,1) CORPUS021"],
        DiagnosticText.Of(Replaced(TestFile.Document(Name, Repository.Summary(Name), kind: "Documnet")).Run()));

    [Theory]
    [InlineData("2024-5-02.txt", "(did you mean '2024-05-02.txt'?)")]
    [InlineData("2024-05-02-b.txt", "(did you mean '2024-05-02.txt'?)")]
    [InlineData("2024-05-03.txt", "of no CorpusDocument. ")]
    [InlineData("summaries/2024-05-02.txt", "(did you mean '2024-05-02.txt'?)")]
    [InlineData("communique-of-the-ministers.txt", "of no CorpusDocument. ")]
    public void CORPUS022_an_address_of_no_document(string name, string suggestion)
    {
        string list = $"2023-06-01.txt https://example.org/a\n# of the next\n  {name} https://example.org/b\n";

        Diagnostic diagnostic = Assert.Single(Replaced(TestFile.Sources(list)).Run().Diagnostics);

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

        Diagnostic diagnostic = Assert.Single(project.Run().Diagnostics);

        Assert.Equal("sources.txt(1,1) CORPUS022", DiagnosticText.Of(diagnostic));
        Assert.Contains("did you mean '2024-05-02-Hawaii.txt'?", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_has_an_address_is_not_suggested_for_another()
    {
        string list = string.Concat(Repository.SummaryNames.Select(name => name + " https://example.org/a\n")) + "2024-05-02-b.txt https://example.org/b\n";

        Diagnostic diagnostic = Assert.Single(Replaced(TestFile.Sources(list)).Run().Diagnostics);

        Assert.DoesNotContain("did you mean", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // The one cannot be read, the other is a second of its day: both are reported for that, and are documents all the same.
    [Fact]
    public void A_document_that_is_left_out_of_the_corpus_has_its_address()
    {
        TestFile copy = new("CorpusDocument", "copy/" + Name, SourceText.From(Repository.Summary(Name), Encoding.UTF8));
        TestProject project = TestProject.BuiltIn
            .With(copy, TestFile.Document("2024-05-04.txt", "\0"), new TestFile("CorpusSources", "more.txt", SourceText.From(
                $"2024-05-04.txt https://example.org/a\n{Name} https://example.org/b\n", Encoding.UTF8)));

        Assert.Equal(["2024-05-02.txt(8,1) CORPUS008", "2024-05-04.txt(1,1) CORPUS009"], DiagnosticText.Of(project.Run()));
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

    private static string Broken(string good, string bad)
    {
        string text = Repository.Summary(Name);
        Assert.Contains(good, text, StringComparison.Ordinal);
        return text.Replace(good, bad, StringComparison.Ordinal);
    }

    private static void Expect(string diagnostic, string content) => Assert.Equal([diagnostic], DiagnosticText.Of(Replaced(TestFile.Document(Name, content)).Run()));

    private static void Expect(string diagnostic, string content, Func<string, bool> which) =>
        Assert.Equal([diagnostic], DiagnosticText.Of(Replaced(TestFile.Document(Name, content)).Run()).Where(which));

    private static void ExpectOfLexicon(string diagnostic, string name, string content) => Assert.Equal(
        [diagnostic], DiagnosticText.Of(TestProject.BuiltIn.With(TestFile.Lexicon(name, content)).Run()));

    private static TestProject Replaced(TestFile file) => TestProject.BuiltIn with
    {
        Files = [.. TestProject.BuiltIn.Files.Select(other => other.Path == file.Path ? file : other)],
    };
}
