using System.Collections.Immutable;
using Corpus.Analyzers.Tests.Driving;
using Corpus.CodeFixes.AdditionalFiles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Analyzers.Tests.Fixes;

/// <summary>What an editor makes of the additional files of a project when its fixes are taken.</summary>
internal static class FixedFiles
{
    private static readonly AdditionalFileFix Provider = new();

    /// <summary>Takes the fix of the only message of a rule.</summary>
    public static async Task<(string Title, ImmutableDictionary<string, string> Files)> OneAsync(AnalyzedProject project, string rule)
    {
        Project opened = Open(project);
        Diagnostic found = Assert.Single(await project.AnalyzeAsync(), found => found.Id == rule);
        List<CodeAction> actions = [];
        CodeFixContext context = new(File(opened, found), found.Location.SourceSpan, [found], (action, _) => actions.Add(action), CancellationToken.None);
        await Provider.RegisterCodeFixesAsync(context);
        CodeAction action = Assert.Single(actions);
        return (action.Title, await FilesAsync(action));
    }

    /// <summary>Takes the fix of every message of a rule in the project.</summary>
    public static async Task<ImmutableDictionary<string, string>> AllAsync(AnalyzedProject project, string rule)
    {
        Project opened = Open(project);
        ImmutableArray<Diagnostic> found = await project.AnalyzeAsync();
        Assert.Contains(found, diagnostic => diagnostic.Id == rule);
        FixAllContext context = new(
            opened.AddDocument("Any.cs", "").Project.Documents.First(), Provider, FixAllScope.Project, rule, [rule], new Known(found), CancellationToken.None);
        CodeAction? action = await Provider.GetFixAllProvider().GetFixAsync(context);
        return await FilesAsync(action!);
    }

    /// <summary>True where an editor offers the fix in a file that is no code.</summary>
    public static bool IsOfferedInAdditionalFiles() => typeof(AdditionalFileFix).GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false)
        .Cast<ExportCodeFixProviderAttribute>().Single().DocumentKinds.SequenceEqual([nameof(TextDocumentKind.AdditionalDocument)]);

    private static Project Open(AnalyzedProject project)
    {
        Project opened = new AdhocWorkspace().AddProject("Mine", LanguageNames.CSharp);
        foreach (ProjectText file in project.Files)
        {
            opened = opened.AddAdditionalDocument(Path.GetFileName(file.Path), file.GetText(), filePath: file.Path).Project;
        }

        return opened;
    }

    private static TextDocument File(Project project, Diagnostic found) =>
        project.AdditionalDocuments.Single(file => file.FilePath == found.Location.GetLineSpan().Path);

    private static async Task<ImmutableDictionary<string, string>> FilesAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Project changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.Projects.Single();
        ImmutableDictionary<string, string>.Builder files = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (TextDocument file in changed.AdditionalDocuments)
        {
            files.Add(file.Name, (await file.GetTextAsync()).ToString());
        }

        return files.ToImmutable();
    }

    private sealed class Known(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);
    }
}
