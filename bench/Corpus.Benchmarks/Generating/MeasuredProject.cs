using System.Collections.Immutable;
using Corpus.Benchmarks.Summaries;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Generating;

/// <summary>A project in memory with documents and the built-in lexicon, for the generator to run in.</summary>
internal sealed class MeasuredProject
{
    private MeasuredProject(ImmutableArray<SummaryFile> documents)
    {
        Documents = documents;
        Lexicon = [.. Folders.Lexicon.Select(path => new SummaryFile("CorpusLexicon", path, File.ReadAllText(path)))];
    }

    public ImmutableArray<SummaryFile> Documents { get; }

    public ImmutableArray<SummaryFile> Lexicon { get; }

    public SummaryFile Topics => Lexicon.Single(file => file.Path.EndsWith("topics.txt", StringComparison.Ordinal));

    /// <summary>The project's own C#, which the generator does not look at.</summary>
    public CSharpCompilation Code { get; } = CompilationOf("class Program { static void Main() { } }");

    public CSharpCompilation EditedCode { get; } = CompilationOf("class Program { static void Main() { int edited = 1; } }");

    public static MeasuredProject WithDocuments(int count) =>
        new([.. new SummaryMaker().Documents(count).Select(made => Document(made.FileName, made.Text))]);

    public static MeasuredProject WithOneDocument(int length, DocumentShape shape) =>
        new([Document("2019-09-11.txt", new SummaryMaker().OneDocument(length, shape))]);

    public GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        Documents.AddRange(Lexicon),
        CSharpParseOptions.Default,
        new ProjectProperties(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));

    /// <summary>All that the generator does in a clean build. Throws when it fails: a failing run would look fast.</summary>
    public GeneratorDriver FullRun()
    {
        GeneratorDriver driver = NewDriver().RunGenerators(Code);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return result.Exception is null && result.GeneratedSources.Length > Documents.Length
            ? driver
            : throw new InvalidOperationException($"The generator made {result.GeneratedSources.Length} files.", result.Exception);
    }

    private static SummaryFile Document(string name, string text) => new("CorpusDocument", "summaries/" + name, text);

    private static CSharpCompilation CompilationOf(string code) => CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(code)],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.ConsoleApplication));
}
