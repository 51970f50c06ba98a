using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Driving;

/// <summary>
/// The generator and what it reads with, compiled from their sources once more with a counter at the head of every method, lambda and turn of a loop:
/// how much it does, in numbers that are the same on every machine, however busy.
/// </summary>
internal static class CountedGenerator
{
    private const string Counter = "namespace Corpus.Generator { internal static class Counter { [global::System.ThreadStatic] public static long Steps; } }";
    private const string Step = "global::Corpus.Generator.Counter.Steps++;";

    /// <summary>What the SDK imports into every file of a project for netstandard2.0.</summary>
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>Quotations by strings, since the types of the counted assembly are not those of the tests.</summary>
    private const string Quoting =
        """
        namespace Corpus.Generator
        {
            using Corpus.Reading.Matching.Quotations;
            using Corpus.Reading.Matching.Quotations.Sources;

            internal static class Quoting
            {
                [System.ThreadStatic] private static QuotationIndex Made;

                public static void Index(string text) => Made = QuotationIndex.Of(
                    System.Collections.Immutable.ImmutableArray.Create(
                        new QuotableText("text", System.Collections.Immutable.ImmutableArray.Create(new QuotablePassage(text, 1, 1, "")))),
                    QuotationNames.None);

                public static void Check(string words) => QuotationMatcher.Check(Made, words, 0);
            }
        }
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);
    private static readonly Lazy<Assembly> Counted = new(Compile);

    /// <summary>
    /// A driver that has read the five summaries: what the lexicon costs, and what is made at the first text of all, is the
    /// same for any size of an input.
    /// </summary>
    private static readonly Lazy<GeneratorDriver> Warm = new(static () => TestProject.BuiltIn
        .CreateDriver((IIncrementalGenerator)Activator.CreateInstance(Counted.Value.GetType("Corpus.Generator.CorpusGenerator", throwOnError: true)!)!, tracksSteps: false)
        .RunGenerators(TestProject.CreateCompilation()));

    /// <summary>Steps of the generator on this thread, and bytes that it took on the way: what a call into the runtime does is seen in these.</summary>
    public static (long Steps, long Bytes) WorkFor(TestProject project)
    {
        FieldInfo counter = Counted.Value.GetType("Corpus.Generator.Counter", throwOnError: true)!.GetField("Steps")!;
        GeneratorDriver driver = project.In(Warm.Value);
        CSharpCompilation compilation = TestProject.CreateCompilation();
        long steps = (long)counter.GetValue(null)!;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        GeneratorRunResult run = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        steps = (long)counter.GetValue(null)! - steps;
        Assert.Null(run.Exception);
        Assert.True(steps > 0, "Nothing was counted: the generator does not run on this thread.");
        return (steps, bytes);
    }

    /// <summary>Steps of a public static method of what the generator reads with, and bytes that it took on the way.</summary>
    public static (long Steps, long Bytes) WorkOf(string type, string method, params object[] arguments)
    {
        FieldInfo counter = Counted.Value.GetType("Corpus.Generator.Counter", throwOnError: true)!.GetField("Steps")!;
        MethodInfo called = Counted.Value.GetType(type, throwOnError: true)!.GetMethods().Single(
            candidate => candidate.Name == method && candidate.GetParameters().Length == arguments.Length);
        long steps = (long)counter.GetValue(null)!;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        called.Invoke(null, arguments);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return ((long)counter.GetValue(null)! - steps, bytes);
    }

    private static Assembly Compile()
    {
        IEnumerable<string> files = SourcesOf("src/Corpus.Reading").Concat(SourcesOf("src/Corpus.Generator"));
        SyntaxTree[] trees = [.. files.Select(File.ReadAllText).Append(Usings).Append(Counter).Append(Quoting).Select(text => CSharpSyntaxTree.ParseText(text, Options))];
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        CSharpCompilation plain = CSharpCompilation.Create(
            "Corpus.Generator.Counted",
            trees,
            trusted.Split(Path.PathSeparator)
                .Where(path => !Path.GetFileName(path).StartsWith("Corpus", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        var step = SyntaxFactory.ParseStatement(Step);
        SyntaxTree[] counted = [.. trees.Select(tree => tree.WithRootAndOptions(new StepRewriter(plain.GetSemanticModel(tree), step).Visit(tree.GetRoot()), Options))];

        using MemoryStream image = new();
        var emitted = plain.RemoveAllSyntaxTrees().AddSyntaxTrees(counted).Emit(image, manifestResources: English());
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Take(5)));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    private static IEnumerable<string> SourcesOf(string project)
    {
        string folder = Checkout.PathOf(project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
    }

    /// <summary>The files of lists that the assembly of reading carries.</summary>
    private static IEnumerable<ResourceDescription> English() =>
        Directory.EnumerateFiles(Checkout.PathOf("src/Corpus.Reading/English"), "*.txt")
            .Select(path => new ResourceDescription("english/" + Path.GetFileName(path), () => File.OpenRead(path), isPublic: false));
}
