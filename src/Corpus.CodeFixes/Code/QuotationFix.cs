using System.Collections.Immutable;
using System.Composition;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.CodeFixes.Code;

/// <summary>Puts right a quotation in C#: its words, or the meeting that it is said to be from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QuotationFix))]
[Shared]
public sealed class QuotationFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CORPUS101", "CORPUS103");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is not null && diagnostic.Properties.TryGetValue(FixKey.Text, out string? text) && Replaced(root, diagnostic, text!) is { } pair)
            {
                Document changed = context.Document.WithSyntaxRoot(root.ReplaceNode(pair.Node, pair.By.WithTriviaFrom(pair.Node)));
                context.RegisterCodeFix(
                    CodeAction.Create(pair.Title, _ => Task.FromResult(changed), equivalenceKey: diagnostic.Id), diagnostic);
            }
        }
    }

    private static (SyntaxNode Node, SyntaxNode By, string Title)? Replaced(SyntaxNode root, Diagnostic diagnostic, string text)
    {
        switch (diagnostic.Properties.GetValueOrDefault(FixKey.Kind))
        {
            case FixKey.Literal:
                SyntaxNode literal = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
                return literal is ExpressionSyntax words && LiteralText.Of(words, text) is { } right
                    ? (literal, right, $"Quote as published: \"{text}\"")
                    : null;
            case FixKey.Member:
                SyntaxNode member = root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true);
                return (member, SyntaxFactory.IdentifierName(text), $"Quote from {text}");
            default:
                return null;
        }
    }
}
