using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = System.IO.Directory;

namespace Searching.Lucene;

/// <summary>A folder with an index of the statements, merged into one segment.</summary>
internal static class PreparedIndex
{
    /// <param name="statements">A file with a statement a line: identifier, tab, text.</param>
    /// <param name="path">The folder, which is written anew.</param>
    public static void Write(string statements, string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        // No stop words: "peace and stability" is three words.
        using var analyzer = new StandardAnalyzer(LuceneVersion.LUCENE_48, CharArraySet.Empty);
        using FSDirectory folder = FSDirectory.Open(path);
        using var writer = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer));
        foreach (string line in File.ReadLines(statements))
        {
            int tab = line.IndexOf('\t');
            writer.AddDocument(
            [
                new StoredField("id", line[..tab]),
                new TextField("text", line[(tab + 1)..], Field.Store.YES),
            ]);
        }

        writer.ForceMerge(1);
        writer.Commit();
    }
}
