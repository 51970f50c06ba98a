using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.AdditionalFiles;

/// <summary>Puts right all of one kind in the files of a project or a solution; that of the compiler's libraries knows only C#.</summary>
internal sealed class AdditionalFileFixAll : FixAllProvider
{
    public static readonly AdditionalFileFixAll Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Write all as suggested", cancellation => FixAsync(fixAllContext, cancellation), equivalenceKey: nameof(AdditionalFileFixAll)));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        Solution solution = context.Solution;
        IEnumerable<Project> projects = context.Scope == FixAllScope.Project ? [context.Project] : solution.Projects;
        foreach (Project project in projects)
        {
            ImmutableArray<Diagnostic> found = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            ILookup<string, FileEdit> edits = found
                .Where(diagnostic => diagnostic.Id == context.CodeActionEquivalenceKey)
                .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path, FileEdit.Of)
                .SelectMany(group => group.OfType<FileEdit>(), (group, edit) => (group.Key, edit))
                .ToLookup(pair => pair.Key, pair => pair.edit);
            foreach (TextDocument file in project.AdditionalDocuments)
            {
                cancellation.ThrowIfCancellationRequested();
                solution = await ApplyAsync(solution, file, edits[file.FilePath ?? file.Name], cancellation).ConfigureAwait(false);
            }
        }

        return solution;
    }

    private static async Task<Solution> ApplyAsync(Solution solution, TextDocument file, IEnumerable<FileEdit> edits, CancellationToken cancellation)
    {
        FileEdit[] all = [.. edits];
        if (all.FirstOrDefault(static edit => edit.IsOfName) is { } name)
        {
            return await name.ApplyAsync(solution.GetAdditionalDocument(file.Id)!, cancellation).ConfigureAwait(false);
        }

        // Two that overlap: the first, and the other when it is asked for again.
        List<TextChange> changes = [];
        foreach (FileEdit edit in all.OrderBy(static edit => edit.Place.Start))
        {
            if (changes.Count == 0 || changes[changes.Count - 1].Span.End <= edit.Place.Start)
            {
                changes.Add(new TextChange(edit.Place, edit.Text));
            }
        }

        SourceText text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        return changes.Count == 0 ? solution : solution.WithAdditionalDocumentText(file.Id, text.WithChanges(changes));
    }
}
