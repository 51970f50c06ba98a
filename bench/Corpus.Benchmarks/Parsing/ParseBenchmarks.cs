using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Corpus.Benchmarks.Reporting;
using Corpus.Benchmarks.Summaries;
using Corpus.Reading.Form;
using Corpus.Reading.Text;

namespace Corpus.Benchmarks.Parsing;

/// <summary>One document, from 10 KB to 10 MB, from its text to sections, blocks and sentences.</summary>
[MemoryDiagnoser]
[GrowthColumn(nameof(Kilobytes)), RateColumn(nameof(Kilobytes), "MB/s", perUnit: 1000)]
[SimpleJob(RunStrategy.Throughput, warmupCount: 4, iterationCount: 8), IterationTime(200)]
[MinColumn, MedianColumn]
public class ParseBenchmarks
{
    private TextFile _file = null!;

    /// <summary>The length of the document, in thousands of characters.</summary>
    [Params(10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10240)]
    public int Kilobytes { get; set; }

    /// <summary>How the text is laid out.</summary>
    [Params(DocumentShape.Sections, DocumentShape.OneLine, DocumentShape.OneSentence)]
    public DocumentShape Shape { get; set; }

    /// <summary>Makes the document.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string text = new SummaryMaker().OneDocument(Kilobytes * 1000, Shape);
        _file = new TextFile("2019-09-11.txt", text, Kind: "", IsUtf8: true, IsBuiltIn: false);
    }

    /// <summary>The form of the document; the words by which it is told are made ready before.</summary>
    /// <returns>The document, so that nothing is optimised away.</returns>
    [Benchmark]
    public object Parse() => DocumentParser.Parse(_file, isPlain: false, BuiltInGrammar.Value, CancellationToken.None);
}
