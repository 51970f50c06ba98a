using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace Searching.Lucene;

/// <summary>A prepared index, opened once.</summary>
internal sealed class PhraseSearch : IDisposable
{
    private readonly FSDirectory _folder;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public PhraseSearch(string path)
    {
        _folder = FSDirectory.Open(path);
        _reader = DirectoryReader.Open(_folder);
        _searcher = new IndexSearcher(_reader);
    }

    /// <summary>Every statement with the words in a row, fetched; none is scored, as nobody asks which is best.</summary>
    public Hits Find(string phrase)
    {
        var query = new PhraseQuery();
        foreach (string word in phrase.Split(' '))
        {
            query.Add(new Term("text", word));
        }

        var found = new EveryHit();
        _searcher.Search(query, found);
        var hits = new Hits();
        foreach (int number in found.Numbers)
        {
            Document document = _searcher.Doc(number);
            hits.Add(document.GetField("id").GetStringValue(CultureInfo.InvariantCulture), document.GetField("text").GetStringValue(CultureInfo.InvariantCulture));
        }

        return hits;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _folder.Dispose();
    }
}
