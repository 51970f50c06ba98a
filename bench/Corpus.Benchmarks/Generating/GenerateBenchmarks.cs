using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Corpus.Benchmarks.Reporting;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Generating;

/// <summary>A clean build's run of the generator, over more and more documents of the length of the published ones.</summary>
[MemoryDiagnoser]
[GrowthColumn(nameof(Documents)), RateColumn(nameof(Documents), "documents/s")]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 20, iterationCount: 15)]
[MinColumn, MedianColumn]
public class GenerateBenchmarks
{
    private MeasuredProject _project = null!;

    /// <summary>How many documents the project has.</summary>
    [Params(125, 250, 500, 1000)]
    public int Documents { get; set; }

    /// <summary>Makes the project.</summary>
    [GlobalSetup]
    public void Setup() => _project = MeasuredProject.WithDocuments(Documents);

    /// <summary>Everything from the files' text to parsed C#.</summary>
    /// <returns>The driver, so that nothing is optimised away.</returns>
    [Benchmark]
    public GeneratorDriver FullRun() => _project.FullRun();
}
