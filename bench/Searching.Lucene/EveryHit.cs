using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Searching.Lucene;

/// <summary>The numbers of all documents that a query finds, in the order of the index.</summary>
internal sealed class EveryHit : ICollector
{
    private int _base;

    public List<int> Numbers { get; } = [];

    public bool AcceptsDocsOutOfOrder => false;

    public void Collect(int doc) => Numbers.Add(_base + doc);

    public void SetNextReader(AtomicReaderContext context) => _base = context.DocBase;

    public void SetScorer(Scorer scorer)
    {
    }
}
