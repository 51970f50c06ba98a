using System.Collections.Immutable;
using System.Diagnostics;
using Corpus.Analyzers.Quotations;
using Corpus.Benchmarks.Generating;
using Corpus.Benchmarks.Scaling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Benchmarks.Quoting;

/// <summary>What an editor waits for in a project with documents and an article: once, when it is opened, and then behind each key that is pressed in the article.</summary>
/// <param name="Opened">Milliseconds until the first findings: documents read, index made, all of it compiled.</param>
/// <param name="Keys">Milliseconds behind each key, in their order.</param>
/// <param name="Findings">What was found in the article each time.</param>
internal sealed record EditorCost(double Opened, ImmutableArray<RunCost> Keys, int Findings)
{
    private const int KeysPressed = 40;

    public static EditorCost Of(MeasuredProject project, SummaryFile article)
    {
        (RunCost opened, int findings) = Analyze(project, article);
        ImmutableArray<RunCost>.Builder keys = ImmutableArray.CreateBuilder<RunCost>();
        for (int key = 1; key <= KeysPressed; key++)
        {
            article = article.Plus("x");
            (RunCost cost, int found) = Analyze(project, article);
            keys.Add(found == findings ? cost : throw new InvalidOperationException($"{found} findings in place of {findings}."));
        }

        return new EditorCost(opened.Elapsed, keys.ToImmutable(), findings);
    }

    /// <summary>An editor makes all of this anew with each edit, and hands over the same texts for files that were not edited.</summary>
    private static (RunCost Cost, int Found) Analyze(MeasuredProject project, SummaryFile article)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        AnalyzerOptions options = new([article, .. project.Documents, .. project.Lexicon], new ProjectProperties());
        CompilationWithAnalyzers analysis = new(
            project.Code,
            [new QuotationAnalyzer()],
            new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        AnalysisResult result = analysis.GetAnalysisResultAsync(article, CancellationToken.None).GetAwaiter().GetResult();
        RunCost cost = new((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds, Stopwatch.GetElapsedTime(start).TotalMilliseconds);

        // One that failed is among the findings, and would look fast.
        Diagnostic[] found = [.. result.GetAllDiagnostics()];
        return found.Length > 0 && found.All(static finding => finding.Id.StartsWith("CORPUS", StringComparison.Ordinal))
            ? (cost, found.Length)
            : throw new InvalidOperationException($"Found: {string.Join('\n', found.Take(3))}");
    }
}
