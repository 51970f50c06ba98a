using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Package.Tests.Editing;

/// <summary>One line of a completion list.</summary>
/// <param name="Name">What is offered.</param>
/// <param name="Description">What the tooltip shows: the declaration, and its documentation in plain text.</param>
internal sealed record CompletionEntry(string Name, string Description);

/// <summary>What an editor offers in a project that references the packed library, asked of the editors' own engine.</summary>
internal static class CompletionList
{
    private const string Caret = "$$";

    /// <summary>What was asked already: many tests look at one list, which takes the engine a second and more to describe.</summary>
    private static readonly ConcurrentDictionary<string, Task<ImmutableArray<CompletionEntry>>> Asked = new(StringComparer.Ordinal);

    /// <summary>The entries behind an expression that ends with its point, in the order in which an editor shows them.</summary>
    public static Task<ImmutableArray<CompletionEntry>> BehindAsync(string packageContent, string expression) => Asked.GetOrAdd(
        expression, static (one, content) => AtAsync(content, $"using Corpus;\nvar found = {one}{Caret}\n"), packageContent);

    private static async Task<ImmutableArray<CompletionEntry>> AtAsync(string packageContent, string code)
    {
        using AdhocWorkspace workspace = new(MefHostServices.DefaultHost);
        Document document = Open(workspace, packageContent, code.Replace(Caret, "", StringComparison.Ordinal));
        CompletionService service = CompletionService.GetService(document)
            ?? throw new InvalidOperationException("The SDK's completion engine did not load.");

        int caret = code.IndexOf(Caret, StringComparison.Ordinal);
        Microsoft.CodeAnalysis.Completion.CompletionList list = await service.GetCompletionsAsync(document, caret);
        ImmutableArray<CompletionEntry>.Builder entries = ImmutableArray.CreateBuilder<CompletionEntry>();
        foreach (CompletionItem item in list.ItemsList.Order())
        {
            CompletionDescription? description = await service.GetDescriptionAsync(document, item);
            entries.Add(new CompletionEntry(item.DisplayText, description?.Text ?? ""));
        }

        return entries.ToImmutable();
    }

    private static Document Open(AdhocWorkspace workspace, string packageContent, string code)
    {
        ProjectInfo project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Consumer",
            "Consumer",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication),
            metadataReferences: Packed.References(packageContent));
        return workspace.AddDocument(workspace.AddProject(project).Id, "Program.cs", SourceText.From(code));
    }
}
