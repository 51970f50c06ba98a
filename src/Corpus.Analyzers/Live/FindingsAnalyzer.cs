using System.Collections.Immutable;
using Corpus.Analyzers.Texts;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Project;
using Corpus.Reading.Findings;
using Corpus.Reading.Sharing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Live;

/// <summary>
/// What is found in one text, lexicon or list of sources, while it is typed: editors show what an analyzer says of an additional file, and not what a
/// generator does. The generator says the same, for builds that end before analyzers are asked; of two equal messages the compiler prints one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FindingsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of(Rules.OfTexts());

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            ProjectTexts texts = new(start.Options, start.CancellationToken);
            start.RegisterAdditionalFileAction(file => Report(texts, file));
        });
    }

    private static void Report(ProjectTexts texts, AdditionalFileAnalysisContext context)
    {
        if (texts.Find(context.AdditionalFile, context.CancellationToken) is { } file)
        {
            foreach (ReadFinding finding in Findings(texts, file, context.CancellationToken))
            {
                context.ReportDiagnostic(finding.ToDiagnostic(texts.Report));
            }
        }
    }

    /// <summary>What one file has wrong by itself; what needs all of them comes from the generator alone.</summary>
    private static IEnumerable<ReadFinding> Findings(ProjectTexts texts, ProjectFile file, CancellationToken cancellation) => file.Role switch
    {
        FileRole.Lexicon => SharedTexts.Lexicon(file.Text, cancellation).Findings,
        FileRole.Sources => SharedTexts.Sources(file.Text, cancellation).Findings,
        FileRole.Document => DocumentKind.Check(file.Text)
            .Concat(texts.Parse(file.Text, cancellation).Findings)
            .Concat(texts.Read(file.Text, cancellation).Findings),
        _ => [],
    };
}
