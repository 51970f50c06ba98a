using System.Collections.Immutable;
using Corpus.Analyzers.Texts;
using Corpus.Generator.Diagnostics;
using Corpus.Reading.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Quotations;

/// <summary>Checks what C# and articles quote of the built-in texts and of those of the project. Without a quotation in C#, and without an article, it reads nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuotationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of(Rules.OfQuotations().Prepend(Rules.UnreadableFile));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        ProjectTexts project = new(start.Options, start.CancellationToken);
        Lazy<QuotedCorpora> corpora = new(() => QuotedCorpora.Of(project, start.CancellationToken), LazyThreadSafetyMode.PublicationOnly);
        QuotedArticles articles = new(project, corpora);
        start.RegisterAdditionalFileAction(articles.Check);

        if (QuotingSymbols.Of(start.Compilation) is { } symbols)
        {
            QuotedConstants constants = new(symbols, corpora, project.Report);
            start.RegisterOperationAction(constants.CheckCall, OperationKind.Invocation);
            start.RegisterOperationAction(constants.CheckArgument, OperationKind.Argument);
            start.RegisterOperationAction(constants.CheckReturn, OperationKind.Return);
            start.RegisterOperationAction(constants.CheckAssignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
            start.RegisterOperationAction(constants.CheckInitializer, OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer);
        }
    }
}
