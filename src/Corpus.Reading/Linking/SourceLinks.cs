using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Dates;
using Corpus.Reading.Findings;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Linking;

/// <summary>Which document is published where. An address of a file that is no document would be lost without a word, so it is reported.</summary>
internal sealed class SourceLinks
{
    private readonly Dictionary<string, string> _urls = new(StringComparer.Ordinal);

    private SourceLinks(EquatableArray<SourceList> lists, ImmutableArray<ReadMeeting> documents)
    {
        // Where two lists name one file, the first counts: its own reader reports a name that stands twice in one.
        foreach (DocumentSource source in lists.SelectMany(list => list.Sources))
        {
            if (!_urls.ContainsKey(source.FileName))
            {
                _urls.Add(source.FileName, source.Url);
            }
        }

        Findings = FindUnknown(lists, new HashSet<string>(documents.Select(document => document.Form.FileName), StringComparer.Ordinal));
    }

    public EquatableArray<Finding> Findings { get; }

    /// <param name="documents">All of them, also those that are left out of the corpus for an error of their own.</param>
    public static SourceLinks Of(EquatableArray<SourceList> lists, ImmutableArray<ReadMeeting> documents) => new(lists, documents);

    /// <summary>The address of a document; null where no list gives one.</summary>
    public string? UrlOf(string fileName) => _urls.TryGetValue(fileName, out string? url) ? url : null;

    private EquatableArray<Finding> FindUnknown(EquatableArray<SourceList> lists, HashSet<string> fileNames)
    {
        var found = ImmutableArray.CreateBuilder<Finding>();
        var nearest = new NearestMatch();

        // A document that has its address cannot be the one that is meant.
        List<string> free = [.. fileNames.Where(name => !_urls.ContainsKey(name)).OrderBy(name => name, StringComparer.Ordinal)];
        foreach (SourceList list in lists)
        {
            foreach (DocumentSource source in list.Sources.Where(source => !fileNames.Contains(source.FileName)))
            {
                string name = TextFile.NameIn(source.FileName);
                string suggestion = nearest.Suggest(name, OfTheDay(name, free));
                found.Add(Finding.Create(
                    Rules.UnknownSource, list.Path, source.Place, Excerpt.Of(source.FileName), suggestion));
            }
        }

        return found.ToEquatableArray();
    }

    // Any two days are written much alike: a name that says a day means a document of that day or none.
    private static IEnumerable<string> OfTheDay(string name, List<string> documents)
    {
        CalendarDate? day = FileNameDay.Of(name).Day;
        return day is null ? documents : documents.Where(document => FileNameDay.Of(document).Day == day);
    }
}
