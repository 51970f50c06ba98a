using Corpus.Package.Tests.Packing;

namespace Corpus.Package.Tests;

/// <summary>
/// The oldest compiler that the package promises, Roslyn 4.8 of the .NET SDK 8, with C# 12. It is not on this machine, but
/// as a library it can be: a program hosts it, hands it the analyzers of the package and a summary, and compiles what comes out.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class OldestCompilerTests(PackedCorpus package)
{
    private const string Program =
        """
        using System.Collections.Immutable;
        using System.Reflection;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.CSharp;
        using Microsoft.CodeAnalysis.Diagnostics;
        using Microsoft.CodeAnalysis.Text;

        string analyzers = args[0];
        string lexicon = args[1];
        CSharpParseOptions options = new(LanguageVersion.CSharp12);
        Loader loader = new();
        foreach (string path in Directory.GetFiles(analyzers, "*.dll"))
        {
            loader.AddDependencyLocation(path);
        }

        AnalyzerFileReference reference = new(Path.Combine(analyzers, "Corpus.Generator.dll"), loader);
        ImmutableArray<AdditionalText> texts =
        [
            .. Directory.GetFiles(lexicon, "*.txt").Select(path => new Text(path, File.ReadAllText(path))),
            new Text("2023-06-03.txt",
                "Japan-U.S. Defense Ministerial Meeting (Summary)\n\nJune 3, 2023\nMinistry of Defense\n\nOn June 3, Defense Minister Hamada and Defense Secretary Austin held discussions from 15:00.\n\nThe Ministers confirmed that this text was made for a test."),
        ];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Made",
            [CSharpSyntaxTree.ParseText("public static class Reading { public static string Title => Made.Meetings.On20230603.Title!; public static object Quoted => Corpus.Meetings.On20250330.Quote(\"the importance of peace and security across the Taiwan Strait\"); }", options)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create(reference.GetGenerators(LanguageNames.CSharp), texts, options, new Options())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation made, out ImmutableArray<Diagnostic> reported);
        Console.WriteLine(typeof(Compilation).Assembly.GetName().Version!.ToString(2));
        Console.WriteLine(string.Join(", ", made.SyntaxTrees.Skip(1).Select(tree => Path.GetFileName(tree.FilePath)).Where(name => name.StartsWith("2023", StringComparison.Ordinal))));
        // CS1701: that the framework is a later one than the library was made with, which the SDK tells no project.
        foreach (Diagnostic diagnostic in reported.Concat(made.GetDiagnostics()).Where(found => found.Severity >= DiagnosticSeverity.Warning && found.Id != "CS1701"))
        {
            Console.WriteLine(diagnostic.ToString());
        }

        AnalyzerFileReference quoting = new(Path.Combine(analyzers, "Corpus.Analyzers.dll"), loader);
        CompilationWithAnalyzers analysis = made.WithAnalyzers(quoting.GetAnalyzers(LanguageNames.CSharp), new AnalyzerOptions(texts, new Options()));
        foreach (Diagnostic diagnostic in (await analysis.GetAnalyzerDiagnosticsAsync()).Where(found => found.Severity >= DiagnosticSeverity.Warning))
        {
            Console.WriteLine(diagnostic.Id + " " + diagnostic.Location.GetLineSpan().StartLinePosition);
        }

        internal sealed class Loader : IAnalyzerAssemblyLoader
        {
            private readonly Dictionary<string, string> _paths = [];

            public Loader() => AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) =>
                _paths.TryGetValue(new AssemblyName(wanted.Name).Name!, out string? path) ? Assembly.LoadFrom(path) : null;

            public void AddDependencyLocation(string fullPath) => _paths[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

            public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
        }

        internal sealed class Text(string path, string content) : AdditionalText
        {
            public override string Path => path;

            public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content, System.Text.Encoding.UTF8);
        }

        internal sealed class Options : AnalyzerConfigOptionsProvider
        {
            public override AnalyzerConfigOptions GlobalOptions { get; } = new Keys(new() { ["build_property.CorpusNamespace"] = "Made" });

            public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Keys([]);

            public override AnalyzerConfigOptions GetOptions(AdditionalText file) => new Keys(char.IsDigit(Path.GetFileName(file.Path)[0])
                ? new() { ["build_metadata.CorpusDocument.Kind"] = "" }
                : new() { ["build_metadata.CorpusLexicon.Kind"] = "", ["build_metadata.CorpusLexicon.IsBuiltIn"] = "true" });
        }

        internal sealed class Keys(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
        }
        """;

    [Fact]
    public async Task The_oldest_compiler_loads_generator_and_analyzers_and_compiles_what_is_made()
    {
        string folder = package.NewFolder("Oldest");
        ProjectFiles.Write(folder, new Dictionary<string, string>
        {
            ["Oldest.csproj"] = ProjectFiles.Project(
                $"""
                <PropertyGroup>
                  <OutputType>Exe</OutputType>
                  <EnforceExtendedAnalyzerRules>false</EnforceExtendedAnalyzerRules>
                </PropertyGroup>
                <ItemGroup>
                  <PackageReference Include="Corpus" Version="{Repository.Version}" />
                  <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{Repository.VersionOf("Microsoft.CodeAnalysis.CSharp")}" />
                  <PackageReference Include="Microsoft.CodeAnalysis.Analyzers" Version="{Repository.VersionOf("Microsoft.CodeAnalysis.Analyzers")}" PrivateAssets="all" ExcludeAssets="all" />
                </ItemGroup>
                """),
            ["Program.cs"] = Program,
        });

        string printed = await DotNet.RunAsync(
            folder, package.Environment, "run", "--", Path.Combine(package.Content, "analyzers", "dotnet", "cs"), Path.Combine(package.Content, "data", "lexicon"));

        Assert.Equal("4.8\n2023-06-03.g.cs\nCORPUS101 0,157\n", printed);
    }
}
