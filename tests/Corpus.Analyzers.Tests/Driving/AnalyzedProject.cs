using System.Collections.Concurrent;
using System.Collections.Immutable;
using Corpus.Analyzers.Live;
using Corpus.Analyzers.Quotations;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Tests.Driving;

/// <summary>A project as the compiler has it: code, and files of the items of Corpus.</summary>
internal sealed record AnalyzedProject
{
    public static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "Corpus.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    public static AnalyzedProject Empty { get; } = new();

    public string Code { get; init; } = "";

    public ImmutableArray<ProjectText> Files { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "Mine");

    public static AnalyzedProject Of(string code) => Empty with { Code = "using Corpus;\n" + code };

    public static AnalyzedProject OfArticle(string text) => Empty.With("CorpusQuoting", "article.md", text);

    public AnalyzedProject With(string item, string path, string text) => this with { Files = Files.Add(new ProjectText(item, path, text)) };

    /// <summary>With all that is built in, as build/Corpus.targets adds it to a project with documents.</summary>
    public AnalyzedProject WithLexicon() => this with
    {
        Files = Files.AddRange(Directory.GetFiles(Checkout.PathOf("data/lexicon"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new ProjectText("CorpusLexicon", path, File.ReadAllText(path)) { IsBuiltIn = true })),
    };

    /// <summary>What the generator says.</summary>
    public ImmutableArray<Diagnostic> Generate()
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out _, out ImmutableArray<Diagnostic> found, TestContextToken);
        return found;
    }

    /// <summary>What the analyzers say, of the code with what is generated.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        ConcurrentQueue<Exception> thrown = [];
        Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out Compilation generated, out _, TestContextToken);
        Assert.Empty(generated.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error));
        CompilationWithAnalyzers analysis = new(
            generated,
            [new FindingsAnalyzer(), new QuotationAnalyzer()],
            new CompilationWithAnalyzersOptions(
                Options(),
                onAnalyzerException: (exception, _, _) => thrown.Enqueue(exception),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(thrown);
        return found;
    }

    public AnalyzerOptions Options() => new(Texts, new ItemOptions(Properties, Files));

    private static CancellationToken TestContextToken => CancellationToken.None;

    private ImmutableArray<AdditionalText> Texts => [.. Files];

    private CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Mine",
        [CSharpSyntaxTree.ParseText(Code, Parsing, "Program.cs")],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()], Texts, Parsing, new ItemOptions(Properties, Files));
}
