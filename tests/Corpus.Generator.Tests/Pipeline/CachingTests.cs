using Corpus.Generator.Emitting.CSharp;
using Corpus.Generator.Project;
using Corpus.Generator.Tests.Driving;
using Corpus.Reading.Linking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>Every test runs the driver twice and looks at what the second run did.</summary>
public sealed class CachingTests
{
    private static readonly string[] AllSteps =
    [
        Steps.Options, Steps.Documents, Steps.Parsed, Steps.LexiconFiles, Steps.Lexicon, Steps.People, Steps.Forms, Steps.Sources,
        Steps.Read, Steps.Links, Steps.Linked, Steps.AreLong, Steps.Corpus,
    ];

    [Fact]
    public void An_edit_to_a_csharp_file_runs_nothing_again()
    {
        GeneratorDriver driver = TestProject.BuiltIn.CreateDriver().RunGenerators(TestProject.CreateCompilation("class A;"));

        GeneratorRunResult second = Run(driver, TestProject.CreateCompilation("class B;"));

        foreach (string step in AllSteps)
        {
            Assert.NotEmpty(second.TrackedSteps[step]);
            Assert.All(ReasonsOf(second, step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        }

        Assert.All(OutputReasonsOf(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_copy_of_a_file_with_the_same_text_changes_nothing()
    {
        TestFile document = FindFile("2024-05-02.txt");

        GeneratorRunResult second = RunTwice(document, document.With(document.GetText().ToString()));

        Assert.All(OutputReasonsOf(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_to_one_document_parses_only_that_document()
    {
        TestFile document = FindFile("2024-05-02.txt");

        GeneratorRunResult second = RunTwice(document, Edited(document));

        Assert.Equal(1, ReasonsOf(second, Steps.Parsed).Count(IsRun));
        Assert.Equal(1, ReasonsOf(second, Steps.Read).Count(IsRun));
        Assert.Equal(1, ReasonsOf(second, Steps.Linked).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.All(ReasonsOf(second, Steps.Lexicon), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_to_one_document_emits_only_its_file_and_the_lookups_again()
    {
        TestFile document = FindFile("2024-05-02.txt");

        GeneratorRunResult second = RunTwice(document, Edited(document));

        ILookup<string, IncrementalStepRunReason> reasons = ReasonsOfMeetingFiles(second);
        Assert.Equal(5, reasons.Count);
        Assert.All(reasons, meeting => Assert.Equal(
            meeting.Key == "2024-05-02" ? IncrementalStepRunReason.Modified : IncrementalStepRunReason.Cached, meeting.Single()));
    }

    [Fact]
    public void An_edit_to_the_topics_parses_no_document_again()
    {
        TestFile topics = FindFile("topics.txt");
        TestFile edited = topics.With(topics.GetText() + "\nA topic of this test\n    strategic initiatives\n");

        GeneratorRunResult second = RunTwice(topics, edited);

        Assert.All(ReasonsOf(second, Steps.Parsed), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Contains(ReasonsOf(second, Steps.Linked), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Theory]
    [InlineData("offices.txt", "Custodian of the Realm\n  country: Japan\n")]
    [InlineData("countries.txt", "Ruritania\n  code: ZZ\n  adjective: Ruritanic\n")]
    [InlineData("verbs.txt", "Oppose\n  forms: forswore\n")]
    public void An_edit_to_offices_countries_or_verbs_parses_every_document_again(string name, string entry)
    {
        TestFile words = FindFile(name);

        GeneratorRunResult second = RunTwice(words, words.With(words.GetText() + "\n" + entry));

        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(ReasonsOf(second, Steps.Forms)));
        Assert.Equal(5, ReasonsOf(second, Steps.Parsed).Count(IsRun));
    }

    [Theory]
    [InlineData("topics.txt", "A topic of this test\n    strategic initiatives\n")]
    [InlineData("places.txt", "Zenda\n  city: Zenda\n")]
    [InlineData("countries.txt", "Japan\n  family name: Hentzau\n")]
    public void An_edit_to_what_the_form_is_not_told_by_parses_no_document_again(string name, string entry)
    {
        TestFile words = FindFile(name);

        GeneratorRunResult second = RunTwice(words, words.With(words.GetText() + "\n" + entry));

        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(ReasonsOf(second, Steps.Lexicon)));
        Assert.Equal(IncrementalStepRunReason.Unchanged, Assert.Single(ReasonsOf(second, Steps.Forms)));
        Assert.All(ReasonsOf(second, Steps.Parsed), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_to_the_list_of_sources_parses_and_reads_no_document_again()
    {
        TestFile sources = FindFile("sources.txt");
        TestFile edited = sources.With(sources.GetText() + "\n2024-10-19.txt https://example.org/\n2024-10-20.txt https://example.org/\n");

        GeneratorRunResult second = RunTwice(sources, edited);

        Assert.All(ReasonsOf(second, Steps.Parsed), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(ReasonsOf(second, Steps.Read), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(1, ReasonsOf(second, Steps.Linked).Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Equal("CORPUS022", Assert.Single(second.Diagnostics).Id);
    }

    [Fact]
    public void An_edit_to_the_people_parses_and_reads_no_document_again()
    {
        TestFile people = FindFile("people.txt");
        TestFile edited = people.With(people.GetText() + "\nLloyd James Austin\n  family: Austin\n  country: United States\n");

        GeneratorRunResult second = RunTwice(people, edited);

        Assert.All(ReasonsOf(second, Steps.Parsed), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(ReasonsOf(second, Steps.Read), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(ReasonsOf(second, Steps.Corpus)));
    }

    [Fact]
    public void A_comment_in_the_lexicon_reads_no_document_again()
    {
        TestFile topics = FindFile("topics.txt");

        GeneratorRunResult second = RunTwice(topics, topics.With(topics.GetText() + "\n# A remark.\n"));

        Assert.All(ReasonsOf(second, Steps.Read), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(OutputReasonsOf(second), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void No_step_hands_on_an_object_of_the_compiler()
    {
        GeneratorRunResult run = TestProject.BuiltIn.Run().Results.Single();

        foreach (string step in AllSteps)
        {
            foreach ((object value, _) in run.TrackedSteps[step].SelectMany(tracked => tracked.Outputs))
            {
                ObjectGraph.AssertHoldsNone(value, typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree),
                    typeof(Location), typeof(AdditionalText), typeof(Diagnostic));
            }
        }
    }

    private static TestFile FindFile(string name) =>
        TestProject.BuiltIn.Files.Single(file => Path.GetFileName(file.Path) == name);

    private static TestFile Edited(TestFile document) =>
        document.With(document.GetText().ToString().Replace("closely cooperate", "cooperate closely", StringComparison.Ordinal));

    private static GeneratorRunResult RunTwice(TestFile before, TestFile after)
    {
        GeneratorDriver driver = TestProject.BuiltIn.CreateDriver().RunGenerators(TestProject.CreateCompilation());
        return Run(driver.ReplaceAdditionalText(before, after), TestProject.CreateCompilation());
    }

    private static GeneratorRunResult Run(GeneratorDriver driver, CSharpCompilation compilation) =>
        driver.RunGenerators(compilation).GetRunResult().Results.Single();

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(GeneratorRunResult run, string step) =>
        run.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasonsOf(GeneratorRunResult run)
    {
        Assert.NotEmpty(run.TrackedOutputSteps);
        return run.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
    }

    /// <summary>Why each meeting's file was written or kept, by the meeting's identifier.</summary>
    private static ILookup<string, IncrementalStepRunReason> ReasonsOfMeetingFiles(GeneratorRunResult run) => (
        from step in run.TrackedOutputSteps.SelectMany(steps => steps.Value)
        from input in step.Inputs
        let value = input.Source.Outputs[input.OutputIndex].Value
        where value is (LinkedMeeting, EmitOptions)
        select (Id: ((LinkedMeeting, EmitOptions))value, step.Outputs.Single().Reason))
        .ToLookup(pair => pair.Id.Item1.Meeting.Head!.Id, pair => pair.Reason);

    private static bool IsRun(IncrementalStepRunReason reason) =>
        reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed);
}
