using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Lexicon.Phrases;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>Makes places from their entries. An entry with the name and country of another file adds names to that one.</summary>
internal sealed class PlaceEntries(CountryNames countries, LexiconMistakes mistakes)
{
    private static readonly WordSet TimeZones = WordLists.Set("time-zones: names");

    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, Draft> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameList _names = new(mistakes);

    public ImmutableArray<PlaceDefinition> Read(IEnumerable<SourcedEntry> entries)
    {
        foreach (SourcedEntry entry in entries)
        {
            if (DraftFor(entry) is Draft draft)
            {
                _names.AddFields(draft.Names, draft.Scope, draft.Name, entry, "also");
            }
        }

        return _drafts.Select(static draft => draft.ToDefinition()).ToImmutableArray();
    }

    private Draft? DraftFor(SourcedEntry entry)
    {
        string? country = null;
        if (entry.Field("country") is LexiconField field)
        {
            country = countries.CodeOf(entry, field);
            if (country == null)
            {
                return null;
            }
        }

        LexiconField? zone = entry.Field("time zone");
        if (zone != null && !TimeZones.Contains(zone.Value))
        {
            mistakes.Unknown(entry.Path, zone.Place, zone.Value, "time zone of the IANA database", [], "Write one of its names, for example 'Asia/Tokyo'.");
            return null;
        }

        string key = country + "\n" + Phrase.HeadingKey(entry.Entry.Heading);
        if (_byKey.TryGetValue(key, out Draft? known) && known.Path != entry.Path)
        {
            known.Complete(entry);
            return known;
        }

        return Begin(entry, key, country);
    }

    private Draft? Begin(SourcedEntry entry, string key, string? country)
    {
        string name = entry.Entry.Heading;
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        _names.Add(names, country ?? string.Empty, name, entry.Path, name, entry.Entry.Place);
        if (names.Count == 0)
        {
            return null;
        }

        string id = EntryIdentifier.Of(name, "Place", country, _ids);
        Draft draft = new(id, name, country, entry, names);
        _drafts.Add(draft);
        _byKey.Add(key, draft);
        return draft;
    }

    private sealed class Draft(string id, string name, string? country, SourcedEntry entry, ImmutableArray<string>.Builder names)
    {
        private string? _city = entry.Field("city")?.Value;
        private string? _timeZone = entry.Field("time zone")?.Value;

        public string Name => name;

        public string Scope => country ?? string.Empty;

        public string Path => entry.Path;

        public ImmutableArray<string>.Builder Names => names;

        /// <summary>Takes what the place does not have yet from an entry of another file.</summary>
        public void Complete(SourcedEntry other)
        {
            _city ??= other.Field("city")?.Value;
            _timeZone ??= other.Field("time zone")?.Value;
        }

        public PlaceDefinition ToDefinition() => new(id, name, _city, country, _timeZone, names.ToEquatableArray());
    }
}
