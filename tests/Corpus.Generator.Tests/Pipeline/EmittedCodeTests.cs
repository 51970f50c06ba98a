using Corpus.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Pipeline;

public sealed class EmittedCodeTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12, "public")]
    [InlineData(LanguageVersion.CSharp12, "internal")]
    [InlineData(LanguageVersion.Preview, "public")]
    public void The_emitted_code_compiles_without_a_warning(LanguageVersion version, string visibility)
    {
        TestProject project = TestProject.BuiltIn.WithProperty("CorpusVisibility", visibility);
        CSharpCompilation compilation = TestProject.CreateCompilation(version: version);

        project.CreateDriver()
            .WithUpdatedParseOptions(TestProject.Parse(version))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);

        Assert.Empty(output.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void A_project_without_documents_gets_no_file() =>
        Assert.Empty(TestProject.Empty.Run().Results.Single().GeneratedSources);
}
