using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Generating;

/// <summary>What an editor waits for after one edit in a project of 1,000 documents, beside the run of a clean build.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 10, iterationCount: 15)]
[MinColumn, MedianColumn]
public class EditBenchmarks
{
    private MeasuredProject _project = null!;
    private GeneratorDriver _before = null!;
    private SummaryFile _document = null!;
    private SummaryFile _editedDocument = null!;
    private SummaryFile _editedTopics = null!;

    /// <summary>Runs the generator once; a driver is immutable, so each edit starts from this run.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _project = MeasuredProject.WithDocuments(1000);
        _before = _project.FullRun();
        _document = _project.Documents[_project.Documents.Length / 2];
        _editedDocument = _document.Plus("\nThe Ministers concurred to work together on unmanned systems.\n");
        _editedTopics = _project.Topics.Plus("\nBenchmarks\n    progress\n");
    }

    /// <summary>The clean build.</summary>
    /// <returns>The driver after the run.</returns>
    [Benchmark(Baseline = true)]
    public GeneratorDriver FullRun() => _project.FullRun();

    /// <summary>A sentence is added to one document.</summary>
    /// <returns>The driver after the run.</returns>
    [Benchmark]
    public GeneratorDriver EditDocument() =>
        _before.ReplaceAdditionalText(_document, _editedDocument).RunGenerators(_project.Code);

    /// <summary>A topic is added to topics.txt, which changes what many documents say.</summary>
    /// <returns>The driver after the run.</returns>
    [Benchmark]
    public GeneratorDriver EditTopics() =>
        _before.ReplaceAdditionalText(_project.Topics, _editedTopics).RunGenerators(_project.Code);

    /// <summary>A key is pressed in a C# file.</summary>
    /// <returns>The driver after the run.</returns>
    [Benchmark]
    public GeneratorDriver EditCode() => _before.RunGenerators(_project.EditedCode);
}
