using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

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
        Document document = NewProject(workspace).AddDocument("Program.cs", code);
        Diagnostic found = Assert.Single(await FindAsync(document.Project));
        (string title, Solution changed) = await TakeAsync(document, found);
        return (title, (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    /// <summary>
    /// Takes the only fix of the only message of a rule in a file that is no code: an article, a text, a lexicon, by what it is in the project file
    /// ("CorpusQuoting").
    /// </summary>
    /// <returns>What was offered, and the name and the content of the file behind it.</returns>
    public async Task<(string Title, string Name, string Content)> TakeInFileAsync(string item, string name, string content, string rule)
    {
        using AdhocWorkspace workspace = new(MefHostServices.DefaultHost);
        Project project = WithLexicon(NewProject(workspace));
        (project, TextDocument file) = With(project, item, "/consumer/" + name, content, isBuiltIn: false);
        Diagnostic found = Assert.Single(await FindAsync(project), diagnostic => diagnostic.Id == rule);
        (string title, Solution changed) = await TakeAsync(file, found);
        TextDocument after = changed.Projects.Single().AdditionalDocuments.Single(
            document => !document.FilePath!.StartsWith(packageContent, StringComparison.Ordinal));
        return (title, after.Name, (await after.GetTextAsync()).ToString());
    }

    /// <summary>Takes the fix of every message of a rule in articles at once, as "fix all in the project" does.</summary>
    /// <returns>The articles by their names, in that order.</returns>
    public async Task<IEnumerable<(string Name, string Content)>> TakeAllInArticlesAsync(IReadOnlyDictionary<string, string> articles, string rule)
    {
        using AdhocWorkspace workspace = new(MefHostServices.DefaultHost);
        Project project = articles.Aggregate(
            NewProject(workspace), static (known, article) => With(known, "CorpusQuoting", "/consumer/" + article.Key, article.Value, isBuiltIn: false).Project);
        CodeFixProvider provider = Assert.Single(Providers(nameof(TextDocumentKind.AdditionalDocument)), provider => provider.FixableDiagnosticIds.Contains(rule));
        Solution changed = await TakeAllAsync(new FixAllContext(
            project, provider, FixAllScope.Project, rule, [rule], new KnownDiagnostics(await FindAsync(project)), CancellationToken.None));
        List<(string Name, string Content)> written = [];
        foreach (TextDocument article in changed.Projects.Single().AdditionalDocuments.OrderBy(static article => article.Name, StringComparer.Ordinal))
        {
            written.Add((article.Name, (await article.GetTextAsync()).ToString()));
        }

        return written;
    }

    /// <summary>Takes the fix of every message of a rule in code at once, as "fix all in the document" does.</summary>
    public async Task<string> TakeAllAsync(string code, string rule)
    {
        using AdhocWorkspace workspace = new(MefHostServices.DefaultHost);
        Document document = NewProject(workspace).AddDocument("Program.cs", code);
        CodeFixProvider provider = Assert.Single(Providers(nameof(TextDocumentKind.Document)), provider => provider.FixableDiagnosticIds.Contains(rule));
        Diagnostic[] found = [.. (await FindAsync(document.Project)).Where(diagnostic => diagnostic.Id == rule)];
        Assert.True(found.Length > 1, "There are several to be put right.");
        string? key = (await ActionAsync(document, found[0])).EquivalenceKey;
        Solution changed = await TakeAllAsync(new FixAllContext(
            document, provider, FixAllScope.Document, key, [rule], new KnownDiagnostics([.. found]), CancellationToken.None));
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    private static async Task<Solution> TakeAllAsync(FixAllContext context)
    {
        CodeAction? action = await context.CodeFixProvider.GetFixAllProvider()!.GetFixAsync(context);
        return await ChangedAsync(action!);
    }

    private Project NewProject(AdhocWorkspace workspace) => workspace.AddProject(ProjectInfo.Create(
        ProjectId.CreateNewId(),
        VersionStamp.Default,
        "Consumer",
        "Consumer",
        LanguageNames.CSharp,
        compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
        metadataReferences: Packed.References(packageContent)));

    /// <summary>The lexicon that the package adds to a project with texts.</summary>
    private Project WithLexicon(Project project) => Directory.EnumerateFiles(Path.Combine(packageContent, "data", "lexicon"), "*.txt").Aggregate(
        project, (known, path) => With(known, "CorpusLexicon", path, File.ReadAllText(path), isBuiltIn: true).Project);

    /// <summary>A file with what the build writes down of its item, in the form in which it hands that to an editor.</summary>
    private static (Project Project, TextDocument File) With(Project project, string item, string path, string content, bool isBuiltIn)
    {
        TextDocument file = project.AddAdditionalDocument(Path.GetFileName(path), content, filePath: path);
        string metadata = $"is_global = true\n[{path}]\nbuild_metadata.{item}.Kind =\nbuild_metadata.{item}.IsBuiltIn = {(isBuiltIn ? "true" : "")}\n";
        Project described = file.Project.AddAnalyzerConfigDocument(
            $"{Path.GetFileName(path)}.globalconfig", SourceText.From(metadata), filePath: $"/consumer/obj/{Path.GetFileName(path)}.globalconfig").Project;
        return (described, described.GetAdditionalDocument(file.Id)!);
    }

    private async Task<ImmutableArray<Diagnostic>> FindAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        AnalyzerFileReference analyzers = new(Path.Combine(_folder, "Corpus.Analyzers.dll"), _loader);
        return await compilation.WithAnalyzers(analyzers.GetAnalyzers(LanguageNames.CSharp), project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    private async Task<(string Title, Solution Changed)> TakeAsync(TextDocument file, Diagnostic found)
    {
        CodeAction action = await ActionAsync(file, found);
        return (action.Title, await ChangedAsync(action));
    }

    private static async Task<Solution> ChangedAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The only one that is offered.</summary>
    private async Task<CodeAction> ActionAsync(TextDocument file, Diagnostic found)
    {
        List<CodeAction> actions = [];
        CodeFixContext context = new(file, found.Location.SourceSpan, [found], (action, _) => actions.Add(action), CancellationToken.None);
        string kind = file is Document ? nameof(TextDocumentKind.Document) : nameof(TextDocumentKind.AdditionalDocument);
        foreach (CodeFixProvider provider in Providers(kind).Where(provider => provider.FixableDiagnosticIds.Contains(found.Id)))
        {
            await provider.RegisterCodeFixesAsync(context);
        }

        return Assert.Single(actions);
    }

    /// <summary>Those for a kind of file; an editor picks them by the same attribute.</summary>
    private IEnumerable<CodeFixProvider> Providers(string kind) =>
        from type in _loader.LoadFromPath(Path.Combine(_folder, "Corpus.CodeFixes.dll")).GetExportedTypes()
        let export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>()
        where export is not null && export.DocumentKinds.Contains(kind)
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
