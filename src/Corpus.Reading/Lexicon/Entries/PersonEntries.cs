using System.Collections.Immutable;
using System.Globalization;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Files;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>Makes people from their entries. An entry with the name and country of another file adds spellings to that one.</summary>
internal sealed class PersonEntries(CountryNames countries, LexiconMistakes mistakes)
{
    /// <summary>A name with more is none, and each word is where a family name can end.</summary>
    private const int MostWords = 8;

    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, Draft> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Draft> _owners = new(StringComparer.Ordinal);

    public ImmutableArray<PersonDefinition> Read(IEnumerable<SourcedEntry> entries)
    {
        foreach (SourcedEntry entry in entries)
        {
            if (DraftFor(entry) is Draft draft)
            {
                foreach (LexiconField field in entry.Fields("also"))
                {
                    AddOther(draft, entry, field);
                }
            }
        }

        return _drafts.Select(static draft => draft.ToDefinition()).ToImmutableArray();
    }

    private Draft? DraftFor(SourcedEntry entry)
    {
        if (countries.CodeIn(entry) is not string country)
        {
            return null;
        }

        string key = Key(country, entry.Entry.Heading);
        if (!_byKey.TryGetValue(key, out Draft? known))
        {
            return Begin(entry, key, country);
        }

        if (known.Path == entry.Path)
        {
            mistakes.Twice(entry.Path, entry.Entry.Place, entry.Entry.Heading, known.FullName);
            return null;
        }

        return known;
    }

    private Draft? Begin(SourcedEntry entry, string key, string country)
    {
        string name = entry.Entry.Heading;
        if (Fault(name) is string fault)
        {
            mistakes.Malformed(entry.Path, entry.Entry.Place, fault);
            return null;
        }

        if (entry.Field("family")?.Value is not string family)
        {
            mistakes.Incomplete(entry.Path, entry.Entry, "family name", "  family: " + name.Substring(name.LastIndexOf(' ') + 1));
            return null;
        }

        if ((entry.Field("given")?.Value ?? GivenName(name, family)) is not string given)
        {
            mistakes.Incomplete(entry.Path, entry.Entry, "given name", "  given: " + name.Split(' ')[0]);
            return null;
        }

        Draft draft = new(name, family, given, country, entry.Path);
        if (_owners.TryGetValue(key, out Draft? owner))
        {
            mistakes.Twice(entry.Path, entry.Entry.Place, name, owner.FullName);
            return null;
        }

        _drafts.Add(draft);
        _byKey.Add(key, draft);
        _owners.Add(key, draft);
        return draft;
    }

    private void AddOther(Draft draft, SourcedEntry entry, LexiconField field)
    {
        if (Fault(field.Value) is string fault)
        {
            mistakes.Malformed(entry.Path, field.Place, fault);
            return;
        }

        // A given name alone is his who has the family name: "Jim" can stand below two people of two families.
        bool isWhole = field.Value.IndexOf(' ') >= 0;
        string key = Key(draft.Country, isWhole ? field.Value : draft.FamilyName + "\n" + field.Value);
        if (_owners.TryGetValue(key, out Draft? owner))
        {
            mistakes.Twice(entry.Path, field.Place, field.Value, owner.FullName);
            return;
        }

        _owners.Add(key, draft);
        draft.Others.Add(field.Value);
    }

    private static string? Fault(string name) =>
        PlainLetters.Of(name).Length == 0 ? "the name has no letter"
        : name.Split([' '], MostWords + 1).Length > MostWords ? "the name has more than " + MostWords.ToString(CultureInfo.InvariantCulture) + " words"
        : null;

    /// <summary>What the name has before or behind the family name; null where that stands at neither end of it.</summary>
    private static string? GivenName(string name, string family)
    {
        if (name.Length <= family.Length)
        {
            return null;
        }

        string rest = name.StartsWith(family + " ", StringComparison.OrdinalIgnoreCase) ? name.Substring(family.Length)
            : name.EndsWith(" " + family, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - family.Length)
            : "";
        return PlainLetters.Of(rest).Length > 0 ? rest.Trim() : null;
    }

    /// <summary>A family name and a given name stay two: "An Na Kim" is not "Anna Kim" with the family name An.</summary>
    private static string Key(string country, string name) =>
        country + "\n" + string.Join("\n", name.Split('\n').Select(PlainLetters.Of));

    private sealed class Draft(string fullName, string familyName, string givenName, string country, string path)
    {
        public string FullName => fullName;

        public string FamilyName => familyName;

        public string Country => country;

        public string Path => path;

        public ImmutableArray<string>.Builder Others { get; } = ImmutableArray.CreateBuilder<string>();

        public PersonDefinition ToDefinition() => new(fullName, familyName, givenName, country, Others.ToEquatableArray());
    }
}
