using System.Globalization;
using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

using static Corpus.Generator.Tests.Pipeline.Diagnostics.BrokenText;

namespace Corpus.Generator.Tests.Pipeline.Diagnostics;

/// <summary>Rules about what the project says.</summary>
public sealed class ProjectDiagnosticsTests
{
    [Fact]
    public void CORPUS021_a_property_that_cannot_be_used() =>
        Assert.Equal(["CORPUS021"], DiagnosticText.Of(TestProject.BuiltIn.WithProperty("CorpusVisibility", "secret").Run()));

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
    [InlineData("namespace My.Texts; class Topics;", "My.Texts", "My.Texts.Topics")]
    [InlineData("namespace My.Texts.People { class A; }", "My.Texts", "My.Texts.People")]
    [InlineData("namespace My { namespace Texts { static partial class CorpusCatalog; } }", "My.Texts", "My.Texts.CorpusCatalog")]
    public void CORPUS021_a_namespace_in_which_the_project_has_a_type_or_a_namespace_of_a_lookups_name(string code, string name, string there)
    {
        GeneratorDriverRunResult run = TestProject.BuiltIn.WithProperty("CorpusNamespace", name).CreateDriver()
            .RunGenerators(TestProject.CreateCompilation(code)).GetRunResult();

        Diagnostic found = Assert.Single(run.Diagnostics);
        Assert.Equal("CORPUS021", found.Id);
        Assert.Contains($"because '{there}' is there already", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(run.GeneratedTrees, tree => tree.ToString().Contains($"\nnamespace {name};\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("namespace My; class Topics;")]
    [InlineData("namespace Other.My.Texts; class Topics;")]
    [InlineData("namespace My.Texts; class Topic; class topics; class A { class Topics; }")]
    public void Names_of_lookups_elsewhere_are_in_nobodys_way(string code) => Assert.Empty(
        TestProject.BuiltIn.WithProperty("CorpusNamespace", "My.Texts").CreateDriver()
            .RunGenerators(TestProject.CreateCompilation(code)).GetRunResult().Diagnostics);

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
}
