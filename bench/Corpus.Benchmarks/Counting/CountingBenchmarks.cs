using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Summaries;

namespace Corpus.Benchmarks.Counting;

/// <summary>
/// How often each word is met in the statements of 5, 100 and 1,000 documents, beside what one writes without a library: a dictionary over
/// <c>string.Split</c>, which leaves the marks at the words, tells no "U.S." from the end of a sentence, and counts no meetings.
/// </summary>
[MemoryDiagnoser]
public class CountingBenchmarks
{
    private Statement[] _statements = [];
    private string[] _texts = [];

    /// <summary>How many documents are counted.</summary>
    [Params(5, 100, 1000)]
    public int Documents { get; set; }

    /// <summary>Reads the documents, so that their statements are there.</summary>
    [GlobalSetup]
    public void Read()
    {
        MeetingCorpus corpus = MeetingCorpus.Read(new SummaryMaker().Documents(Documents).Select(static document => new CorpusText(document.FileName, document.Text)));
        _statements = [.. corpus.Statements];
        _texts = [.. _statements.Select(static statement => statement.Text)];
    }

    /// <summary>Words as people count them, in a table by frequency, with the meetings of each.</summary>
    [Benchmark]
    public FrequencyList Words() => _statements.Words();

    /// <summary>What stands between blanks, in lower case, in no order.</summary>
    [Benchmark(Baseline = true)]
    public Dictionary<string, int> SplitAtBlanks()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string text in _texts)
        {
            foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string key = word.ToLowerInvariant();
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts;
    }
}
