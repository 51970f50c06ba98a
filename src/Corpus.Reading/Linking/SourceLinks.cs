using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Linking;

/// <summary>
/// Which document is published where. An address of a file that is no document would be lost without a word, so it is reported, and
/// so are two addresses of one document, of which nothing says which is true. The order in which the lists come does not matter.
/// </summary>
internal sealed class SourceLinks
{
    private readonly Dictionary<string, (DocumentSource Source, string List)> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contradicted = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ReadFinding>.Builder _findings = ImmutableArray.CreateBuilder<ReadFinding>();

    private SourceLinks(EquatableArray<SourceList> lists, ImmutableArray<ReadMeeting> documents)
    {
        List<SourceList> ordered = [.. lists.OrderBy(list => list.Path, StringComparer.Ordinal)];
        foreach (SourceList list in ordered)
        {
            foreach (DocumentSource source in list.Sources)
            {
                Add(list, source);
            }
        }

        FindUnknown(ordered, new HashSet<string>(documents.Select(document => document.Form.FileName), StringComparer.Ordinal));
    }

    public EquatableArray<ReadFinding> Findings => _findings.ToEquatableArray();

    /// <param name="documents">All of them, also those that are left out of the corpus for an error of their own.</param>
    public static SourceLinks Of(EquatableArray<SourceList> lists, ImmutableArray<ReadMeeting> documents) => new(lists, documents);

    /// <summary>The address of a document; null where no list gives one, or two give two.</summary>
    public string? UrlOf(string fileName) =>
        !_contradicted.Contains(fileName) && _first.TryGetValue(fileName, out (DocumentSource Source, string List) found) ? found.Source.Url : null;

    /// <summary>
    /// Takes the first address of a document, and reports another one; a name that stands twice in one list is reported
    /// by the reader of that list.
    /// </summary>
    private void Add(SourceList list, DocumentSource source)
    {
        if (!_first.TryGetValue(source.FileName, out (DocumentSource Source, string List) first))
        {
            _first.Add(source.FileName, (source, list.Path));
        }
        else if (first.Source.Url != source.Url)
        {
            _contradicted.Add(source.FileName);
            _findings.Add(ReadFinding.Create(
                Rules.ContradictingSources, list.Path, source.Place, Excerpt.Of(source.FileName), TextFile.NameIn(first.List)));
        }
    }

    private void FindUnknown(List<SourceList> lists, HashSet<string> fileNames)
    {
        var nearest = new NearestMatch();

        // A document that has its address cannot be the one that is meant.
        List<string> free = [.. fileNames.Where(name => !_first.ContainsKey(name)).OrderBy(name => name, StringComparer.Ordinal)];
        foreach (SourceList list in lists)
        {
            foreach (DocumentSource source in list.Sources.Where(source => !fileNames.Contains(source.FileName)))
            {
                string name = TextFile.NameIn(source.FileName);
                string suggestion = nearest.Suggest(name, free.Where(document => FileNumbers.CanBeSame(name, document)));
                _findings.Add(ReadFinding.Create(
                    Rules.UnknownSource, list.Path, source.Place, Excerpt.Of(source.FileName), suggestion));
            }
        }
    }
}
