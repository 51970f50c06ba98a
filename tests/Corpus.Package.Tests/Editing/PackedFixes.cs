using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Corpus.Package.Tests.Editing;

/// <summary>What an editor offers for a message of the packed analyzers, and what comes of it, asked of the editors' own engine.</summary>
internal sealed class PackedFixes(string packageContent)
{
    private readonly string _folder = Path.Combine(packageContent, "analyzers", "dotnet", "cs");
    private readonly Loader _loader = new(Path.Combine(packageContent, "analyzers", "dotnet", "cs"));

    /// <summary>Takes the only fix of the only message.</summary>
    /// <returns>What was offered, and the code behind it.</returns>
    public async Task<(string Title, string Code)> TakeAsync(string code)
    {
        using AdhocWorkspace workspace = new(MefHostServices.DefaultHost);
        Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Consumer",
            "Consumer",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: Packed.References(packageContent)));
        Document document = project.AddDocument("Program.cs", code);
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        AnalyzerFileReference analyzers = new(Path.Combine(_folder, "Corpus.Analyzers.dll"), _loader);
        Diagnostic found = Assert.Single(await compilation.WithAnalyzers(analyzers.GetAnalyzers(LanguageNames.CSharp)).GetAnalyzerDiagnosticsAsync());

        List<CodeAction> actions = [];
        CodeFixContext context = new(document, found, (action, _) => actions.Add(action), CancellationToken.None);
        foreach (CodeFixProvider provider in Providers().Where(provider => provider.FixableDiagnosticIds.Contains(found.Id)))
        {
            await provider.RegisterCodeFixesAsync(context);
        }

        CodeAction action = Assert.Single(actions);
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (action.Title, (await changed.GetTextAsync()).ToString());
    }

    /// <summary>Those for C#; an editor picks them by the same attribute.</summary>
    private IEnumerable<CodeFixProvider> Providers() =>
        from type in _loader.LoadFromPath(Path.Combine(_folder, "Corpus.CodeFixes.dll")).GetExportedTypes()
        let export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>()
        where export is not null && export.DocumentKinds.Contains(nameof(TextDocumentKind.Document))
        select (CodeFixProvider)Activator.CreateInstance(type)!;

    /// <summary>Loaded by name here, and by nobody else for the first time.</summary>
    private static readonly Assembly[] Compiler =
        [typeof(Compilation).Assembly, typeof(CSharpCompilation).Assembly, typeof(Workspace).Assembly, typeof(Microsoft.CodeAnalysis.CSharp.Formatting.CSharpFormattingOptions).Assembly];

    private sealed class Loader(string folder) : AssemblyLoadContext("Packed"), IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        /// <summary>What the package does not carry is the compiler's, and the one that the tests run on: the analyzers name the oldest, which is not there.</summary>
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string path = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(path)
                ? LoadFromAssemblyPath(path)
                : Array.Find(Compiler, assembly => assembly.GetName().Name == assemblyName.Name);
        }
    }
}
