using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Summaries;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Generating;

/// <summary>All that the generator does with one document, from 160 KB to 10 MB: parsing, reading, linking, emitting.</summary>
[MemoryDiagnoser]
[GrowthColumn(nameof(Kilobytes)), RateColumn(nameof(Kilobytes), "MB/s", perUnit: 1000)]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 3, iterationCount: 5)]
[MinColumn, MedianColumn]
public class OneDocumentBenchmarks
{
    private MeasuredProject _project = null!;

    /// <summary>The length of the document, in thousands of characters.</summary>
    [Params(160, 320, 640, 1280, 2560, 5120, 10240)]
    public int Kilobytes { get; set; }

    /// <summary>How the text is laid out.</summary>
    [Params(DocumentShape.Sections, DocumentShape.OneLine, DocumentShape.OneSentence)]
    public DocumentShape Shape { get; set; }

    /// <summary>Makes the project.</summary>
    [GlobalSetup]
    public void Setup() => _project = MeasuredProject.WithOneDocument(Kilobytes * 1000, Shape);

    /// <summary>Everything from the file's text to parsed C#.</summary>
    /// <returns>The driver, so that nothing is optimised away.</returns>
    [Benchmark]
    public GeneratorDriver FullRun() => _project.FullRun();
}
