using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>
/// Makes offices from their entries. One title can belong to several countries; an entry with the title and country of
/// another file adds names to that one.
/// </summary>
internal sealed class OfficeEntries(CountryNames countries, LexiconMistakes mistakes)
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, Draft> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameList _names = new(mistakes);

    public ImmutableArray<OfficeDefinition> Read(IEnumerable<SourcedEntry> entries)
    {
        foreach (SourcedEntry entry in entries)
        {
            if (DraftFor(entry) is Draft draft)
            {
                draft.ShortTitle ??= entry.Field("short")?.Value;
                _names.AddFields(draft.Names, draft.Country, draft.Title, entry, "also");
            }
        }

        return _drafts.Select(static draft => draft.ToDefinition()).ToImmutableArray();
    }

    private Draft? DraftFor(SourcedEntry entry)
    {
        if (entry.Field("country") is not LexiconField field)
        {
            mistakes.Incomplete(entry.Path, entry.Entry, "country", "  country: Japan");
            return null;
        }

        if (countries.CodeOf(entry, field) is not string country)
        {
            return null;
        }

        string key = country + "\n" + Phrase.HeadingKey(entry.Entry.Heading);
        if (_byKey.TryGetValue(key, out Draft? known) && known.Path != entry.Path)
        {
            return known;
        }

        return Begin(entry, key, country);
    }

    private Draft? Begin(SourcedEntry entry, string key, string country)
    {
        string title = entry.Entry.Heading;
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        _names.Add(names, country, title, entry.Path, title, entry.Entry.Place);
        if (names.Count == 0)
        {
            return null;
        }

        Draft draft = new(EntryIdentifier.Of(title, "Office", country, _ids), title, country, entry.Path, names);
        _drafts.Add(draft);
        _byKey.Add(key, draft);
        return draft;
    }

    private sealed class Draft(string id, string title, string country, string path, ImmutableArray<string>.Builder names)
    {
        public string Title => title;

        public string Country => country;

        public string Path => path;

        public ImmutableArray<string>.Builder Names => names;

        public string? ShortTitle { get; set; }

        public OfficeDefinition ToDefinition() => new(id, title, country, ShortTitle, names.ToEquatableArray());
    }
}
