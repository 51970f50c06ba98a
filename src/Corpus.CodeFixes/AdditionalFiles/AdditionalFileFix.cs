using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes.AdditionalFiles;

/// <summary>Puts right what a message in a text, a lexicon or an article has the right words for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AdditionalFileFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class AdditionalFileFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        "CORPUS004", "CORPUS006", "CORPUS007", "CORPUS011", "CORPUS101", "CORPUS103", "CORPUS104", "CORPUS105");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => AdditionalFileFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (FileEdit.Of(diagnostic) is { } edit)
            {
                TextDocument file = context.TextDocument;
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, cancellation => edit.ApplyAsync(file, cancellation), equivalenceKey: diagnostic.Id),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
