using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>
/// Makes offices from their entries. One title can belong to several countries; an entry with the title and country of
/// another file adds names to that one. An entry of many countries is an office of each that has none under any of its names.
/// </summary>
internal sealed class OfficeEntries(CountryNames countries, LexiconMistakes mistakes)
{
    private const string Every = "every";

    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, Draft> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameList _names = new(mistakes);

    public ImmutableArray<OfficeDefinition> Read(IEnumerable<SourcedEntry> entries)
    {
        foreach (SourcedEntry entry in entries)
        {
            if (CountriesOf(entry) is List<string> many)
            {
                BeginEach(entry, many);
            }
            else if (DraftFor(entry) is Draft draft)
            {
                draft.ShortTitle ??= entry.Field("short")?.Value;
                _names.AddFields(draft.Names, draft.Country, draft.Title, entry, "also");
            }
        }

        return _drafts.Select(static draft => draft.ToDefinition()).ToImmutableArray();
    }

    /// <summary>The countries of an entry of many; null for one of a single country, or of none.</summary>
    private List<string>? CountriesOf(SourcedEntry entry)
    {
        if (entry.Field("country") is not LexiconField field || !(field.Value == Every || field.Value.IndexOf(',') > 0))
        {
            return null;
        }

        IEnumerable<string> codes = field.Value == Every ? countries.All : countries.CodesOf(entry, field).ToList();
        HashSet<string> others = new(entry.Fields("except").SelectMany(except => countries.CodesOf(entry, except)), StringComparer.Ordinal);
        return [.. codes.Where(code => !others.Contains(code)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Begins an office of each country. The names are read once, and are one array for all: a few lines stand for
    /// thousands of names.
    /// </summary>
    private void BeginEach(SourcedEntry entry, List<string> codes)
    {
        string title = entry.Entry.Heading;
        List<Phrase> phrases = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        AddPhrase(phrases, keys, entry, title, entry.Entry.Place);
        foreach (LexiconField also in entry.Fields("also"))
        {
            AddPhrase(phrases, keys, entry, also.Value, also.Place);
        }

        if (phrases.Count == 0)
        {
            return;
        }

        string plain = Identifier.FromText(title, "Office");
        string heading = Phrase.HeadingKey(title);
        string? shortTitle = entry.Field("short")?.Value;
        ImmutableArray<string> names = phrases.Select(static phrase => phrase.Text).ToImmutableArray();
        foreach (string code in codes.Where(code => !phrases.Exists(phrase => _names.IsTaken(code, phrase))))
        {
            mistakes.StopIfCancelled();
            phrases.ForEach(phrase => _names.Take(code, phrase, title));
            Draft draft = new(EntryIdentifier.OfPlain(plain, code, _ids), title, code, entry.Path, names);
            draft.ShortTitle = shortTitle;
            draft.IsOfMany = codes.Count > 1;
            _drafts.Add(draft);
            _byKey[code + "\n" + heading] = draft;
        }
    }

    private void AddPhrase(List<Phrase> phrases, HashSet<string> keys, SourcedEntry entry, string name, Fragment place)
    {
        if (Phrase.TryParse(name) is not Phrase phrase)
        {
            mistakes.Malformed(entry.Path, place, Phrase.Fault(name) ?? "the phrase has no word");
        }
        else if (!keys.Add(phrase.Key))
        {
            mistakes.Twice(entry.Path, place, name, entry.Entry.Heading);
        }
        else
        {
            phrases.Add(phrase);
        }
    }

    private Draft? DraftFor(SourcedEntry entry)
    {
        if (countries.CodeIn(entry) is not string country)
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

        Draft draft = new(EntryIdentifier.Of(title, "Office", country, _ids), title, country, entry.Path, names.ToImmutable());
        _drafts.Add(draft);
        _byKey.Add(key, draft);
        return draft;
    }

    private sealed class Draft(string id, string title, string country, string path, ImmutableArray<string> names)
    {
        private ImmutableArray<string>.Builder? _more;

        public string Title => title;

        public string Country => country;

        public string Path => path;

        public ImmutableArray<string>.Builder Names => _more ??= names.ToBuilder();

        public string? ShortTitle { get; set; }

        public bool IsOfMany { get; set; }

        public OfficeDefinition ToDefinition() => new(id, title, country, ShortTitle, (_more?.ToImmutable() ?? names).ToEquatableArray()) { IsOfMany = IsOfMany };
    }
}
