using System.Globalization;
using System.Text;
using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

        Diagnostic diagnostic = Assert.Single(DiagnosticText.Printed(project.Run()));

        Assert.Equal("my-topics.txt(1,1) CORPUS015", DiagnosticText.Of(diagnostic));
        Assert.Contains("its Kind is 'Topic' (did you mean 'Topics'?)", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void CORPUS021_a_kind_that_is_none() => Assert.Equal(
        ["2024-05-02.txt(1,1) CORPUS021"],
        DiagnosticText.Of(Replaced(TestFile.Document(Name, Repository.Summary(Name), kind: "Documnet")).Run()));

    [Theory]
    [InlineData("RootNamespace", ".Texts", ".Texts", "no namespace")]
    [InlineData("RootNamespace", "Corpus", "Corpus", "no namespace of your own")]
    [InlineData("RootNamespace", "Corpus.Meeting", "Corpus.Meeting", "'Corpus.Meeting' is a type")]
    [InlineData("CorpusNamespace", "Corpus.Meeting", "Corpus.Meeting", "'Corpus.Meeting' is a type")]
    [InlineData("CorpusNamespace", "Corpus.Person.Texts", "Corpus.Person.Texts", "'Corpus.Person' is a type")]
    [InlineData("CorpusNamespace", "..", "..", "no namespace")]
    public void CORPUS021_a_namespace_that_cannot_be_used_by_the_property_that_was_set(string property, string value, string shown, string why)
    {
        // As build/Corpus.targets hands them over.
        TestProject project = TestProject.BuiltIn.WithProperty("RootNamespace", "Sample").WithProperty(property, value).WithProperty("CorpusNamespace", value);

        GeneratorDriverRunResult run = project.Run();

        string message = Assert.Single(run.Diagnostics).GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith($"The property {property} is '{shown}'", message, StringComparison.Ordinal);
        Assert.Contains(why, message, StringComparison.Ordinal);
        Assert.DoesNotContain(run.GeneratedTrees, tree => tree.ToString().Contains($"\nnamespace {value};\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Corpus.Texts")]
    [InlineData("Corpus.Meetingsroom")]
    [InlineData("My.Corpus.Meeting")]
    public void A_namespace_that_is_no_type_is_taken(string name) =>
        Assert.Empty(TestProject.BuiltIn.WithProperty("CorpusNamespace", name).Run().Diagnostics);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    public void CORPUS026_a_language_that_is_too_old_is_one_message_and_nothing_is_generated(LanguageVersion version, string shown)
    {
        GeneratorDriver driver = TestProject.BuiltIn.CreateDriver().WithUpdatedParseOptions(new CSharpParseOptions(version));

        GeneratorDriverRunResult run = driver.RunGenerators(TestProject.CreateCompilation(version: version)).GetRunResult();

        Diagnostic found = Assert.Single(run.Diagnostics);
        Assert.Equal(("CORPUS026", Location.None), (found.Id, found.Location));
        Assert.Contains($"C# {shown},", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.GeneratedTrees);
    }

    [Fact]
    public void A_project_without_documents_may_have_any_language() => Assert.Empty(TestProject.Empty.CreateDriver()
        .WithUpdatedParseOptions(new CSharpParseOptions(LanguageVersion.CSharp8))
        .RunGenerators(TestProject.CreateCompilation(version: LanguageVersion.CSharp8)).GetRunResult().Diagnostics);

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
    public void CORPUS024_two_names_of_one_office() => Assert.Equal(
        ["2024-05-03.txt(8,57) CORPUS024"],
        DiagnosticText.Of(TestProject.Empty
            .WithDocument(Name, Broken("Secretary Austin", "Secretary James Austin"))
            .WithDocument("2024-05-03.txt", Broken("Secretary Austin", "Secretary Jim Austin").Replace("May 2", "May 3", StringComparison.Ordinal)).Run()));

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

    [Fact]
    public void One_path_twice_from_another_host_is_one_file()
    {
        GeneratorDriverRunResult run = TestProject.BuiltIn.With([.. TestProject.BuiltIn.Files.Select(file => file.With(file.GetText().ToString()))]).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Null(run.Results.Single().Exception);
        Assert.Equal(TestProject.BuiltIn.Run().GeneratedTrees.Select(tree => tree.ToString()), run.GeneratedTrees.Select(tree => tree.ToString()));
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

    // The one cannot be read, the other is a second of its day: both are reported for that, and are documents all the same.
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
        ["CORPUS003", "CORPUS004", "CORPUS005", "CORPUS008", "CORPUS009", "CORPUS011", "CORPUS012", "CORPUS014", "CORPUS015", "CORPUS020", "CORPUS021", "CORPUS025", "CORPUS026"],
        Corpus.Reading.Findings.Rules.All().Where(rule => rule.Severity == Corpus.Reading.Findings.Severity.Error).Select(rule => rule.Id));

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

    private static IEnumerable<Diagnostic> Informing(string content) =>
        Replaced(TestFile.Document(Name, content)).Run().Diagnostics.Where(found => found.Location.GetLineSpan().Path.EndsWith(Name, StringComparison.Ordinal));

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
