using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Driving;

/// <summary>A project in memory that uses the generator: immutable, each <c>With</c> gives another.</summary>
internal sealed record TestProject(ImmutableArray<TestFile> Files, ImmutableDictionary<string, string> Properties)
{
    private static readonly ImmutableArray<MetadataReference> References = FindReferences();

    /// <summary>The built-in lexicon and no document.</summary>
    public static TestProject Empty { get; } = new(
        [.. Driving.Repository.LexiconNames.Select(name => TestFile.Lexicon(name, Driving.Repository.Lexicon(name), isBuiltIn: true))],
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Sample"));

    /// <summary>The five summaries with the built-in lexicon.</summary>
    public static TestProject BuiltIn { get; } = Empty
        .With([.. Driving.Repository.SummaryNames.Select(name => TestFile.Document(name, Driving.Repository.Summary(name)))])
        .With(TestFile.Sources(Driving.Repository.Sources()));

    /// <summary>A driver that knows the built-in lexicon, which costs more than most texts of the tests.</summary>
    private static readonly Lazy<GeneratorDriver> Warm = new(static () => Empty.CreateDriver().RunGenerators(CreateCompilation()));

    public TestProject With(params TestFile[] files) => this with { Files = Files.AddRange(files) };

    public TestProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public TestProject WithDocument(string name, string content, string kind = "") =>
        With(TestFile.Document(name, content, kind));

    public GeneratorDriver CreateDriver() => CreateDriver(new CorpusGenerator());

    /// <param name="generator">The generator, as it is or with a counter in it.</param>
    /// <param name="tracksSteps">Whether the driver keeps what each step gave, which takes it long where documents are many.</param>
    public GeneratorDriver CreateDriver(IIncrementalGenerator generator, bool tracksSteps = true) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        Files,
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12),
        new TestOptions(Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    public GeneratorDriverRunResult Run() => In(Warm.Value).RunGenerators(CreateCompilation()).GetRunResult();

    /// <summary>This project where a driver has run for another: what both have is not worked out again.</summary>
    public GeneratorDriver In(GeneratorDriver driver) => driver
        .ReplaceAdditionalTexts(ImmutableArray<AdditionalText>.CastUp(Files))
        .WithUpdatedAnalyzerConfigOptions(new TestOptions(Properties));

    /// <summary>A compilation with <paramref name="code"/>, before the generator adds to it.</summary>
    public static CSharpCompilation CreateCompilation(
        string code = "", LanguageVersion version = LanguageVersion.CSharp12, DocumentationMode documentation = DocumentationMode.Diagnose) =>
        CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(SourceText.From(code, System.Text.Encoding.UTF8), Parse(version, documentation), "Program.cs")],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                warningLevel: 9999,
                // The SDK silences CS1701 in every project: a library of net8.0 in a project of a later version.
                specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]));

    public static CSharpParseOptions Parse(LanguageVersion version, DocumentationMode documentation = DocumentationMode.Diagnose) =>
        new(version, documentation);

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted
                .Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Append(typeof(Meeting).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
