using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Family;

/// <summary>All the texts in one project, through the whole generator.</summary>
public sealed class FamilyCodeTests
{
    [Fact]
    public void A_project_of_all_the_texts_compiles_without_a_warning()
    {
        TestProject project = TestProject.Empty.With(
            [.. FamilyText.Names.Select(name => TestFile.Document(name + ".txt", FamilyText.Of(name).Content))]);

        GeneratorDriver driver = project.CreateDriver()
            .RunGeneratorsAndUpdateCompilation(TestProject.CreateCompilation(), out Compilation output, out _);

        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        Assert.Equal(
            FamilyText.Names.Select(name => FamilyText.Of(name).Optional("held")!),
            FamilyText.Names.Select(name => FamilyText.Of(name).Optional("held")!).Where(day => IsGenerated(driver, day)));
    }

    private static bool IsGenerated(GeneratorDriver driver, string day) =>
        driver.GetRunResult().GeneratedTrees.Any(tree => Path.GetFileName(tree.FilePath).StartsWith(day, StringComparison.Ordinal));
}
