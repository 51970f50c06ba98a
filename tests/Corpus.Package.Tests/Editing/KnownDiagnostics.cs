using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Package.Tests.Editing;

/// <summary>Hands to a fix of all what was found already, as an editor does.</summary>
internal sealed class KnownDiagnostics(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
{
    /// <inheritdoc/>
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

    /// <inheritdoc/>
    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        Task.FromResult(found.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == (document.FilePath ?? document.Name)));

    /// <inheritdoc/>
    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(found.Where(static diagnostic => !diagnostic.Location.IsInSource));
}
