using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Files;
using Corpus.Reading.Lexicon.Phrases;
using Corpus.Reading.Text;

namespace Corpus.Reading.Lexicon.Entries;

/// <summary>Makes countries from their entries. An entry of a country that is there already adds names to it.</summary>
internal sealed class CountryEntries(LexiconMistakes mistakes)
{
    private static readonly Dictionary<string, NameOrder> OrdersByWords = new(StringComparer.Ordinal)
    {
        ["given first"] = NameOrder.GivenFirst,
        ["family first"] = NameOrder.FamilyFirst,
        ["family first of three"] = NameOrder.FamilyFirstOfThree,
        ["either"] = NameOrder.Either,
    };

    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<string, Draft> _byHeading = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Draft> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameList _names = new(mistakes);
    private readonly NameList _adjectives = new(mistakes);
    private readonly NameList _familyNames = new(mistakes);
    private readonly NameList _ministers = new(mistakes);
    private readonly NameList _agencies = new(mistakes);
    private readonly NameList _prefixes = new(mistakes);
    private readonly NameList _namesOfPeople = new(mistakes);
    private readonly NameList _exclusions = new(mistakes);

    public ImmutableArray<CountryDefinition> Read(IEnumerable<SourcedEntry> entries)
    {
        foreach (SourcedEntry entry in entries)
        {
            if (DraftFor(entry) is Draft draft)
            {
                _names.AddFields(draft.Names, string.Empty, draft.Name, entry, "also");
                _adjectives.AddFields(draft.Adjectives, string.Empty, draft.Name, entry, "adjective");
                _familyNames.AddFields(draft.FamilyNames, draft.Code, draft.Name, entry, "family name");
                _ministers.AddFields(draft.Ministers, string.Empty, draft.Name, entry, "minister");
                _agencies.AddFields(draft.Agencies, string.Empty, draft.Name, entry, "agency");
                _prefixes.AddFields(draft.Prefixes, string.Empty, draft.Name, entry, "prefix");
                _namesOfPeople.AddFields(draft.NamesOfPeople, string.Empty, draft.Name, entry, "people");
                _exclusions.AddFields(draft.Exclusions, string.Empty, draft.Name, entry, "not");
                ReadNameOrder(entry, draft);
            }
        }

        return _drafts.Select(ToDefinition).ToImmutableArray();
    }

    private Draft? DraftFor(SourcedEntry entry)
    {
        string key = Phrase.HeadingKey(entry.Entry.Heading);
        if (_byHeading.TryGetValue(key, out Draft? known))
        {
            return known;
        }

        if (entry.Field("code") is not LexiconField code)
        {
            mistakes.Incomplete(entry.Path, entry.Entry, "code", "  code: JP");
            return null;
        }

        if (!IsCode(code.Value))
        {
            mistakes.Unknown(entry.Path, code.Place, code.Value, "two-letter code of ISO 3166-1", [], "Write it in capitals, for example 'JP'.");
            return null;
        }

        if (_byCode.TryGetValue(code.Value, out Draft? owner))
        {
            mistakes.Twice(entry.Path, code.Place, code.Value, owner.Name);
            return null;
        }

        return Begin(entry, key, code.Value);
    }

    private Draft? Begin(SourcedEntry entry, string key, string code)
    {
        Draft draft = new(code, entry.Entry.Heading);
        _names.Add(draft.Names, string.Empty, draft.Name, entry.Path, entry.Entry.Heading, entry.Entry.Place);
        if (draft.Names.Count == 0)
        {
            return null;
        }

        _drafts.Add(draft);
        _byHeading.Add(key, draft);
        _byCode.Add(code, draft);
        return draft;
    }

    private void ReadNameOrder(SourcedEntry entry, Draft draft)
    {
        if (entry.Field("name order") is LexiconField order)
        {
            if (OrdersByWords.TryGetValue(order.Value, out NameOrder known))
            {
                draft.NameOrder = known;
            }
            else
            {
                mistakes.Malformed(entry.Path, order.Place, "a name order is 'family first', 'family first of three', 'given first' or 'either'");
            }
        }
    }

    private CountryDefinition ToDefinition(Draft draft) =>
        new(draft.Code, draft.Name, draft.Names.ToEquatableArray(), draft.Adjectives.ToEquatableArray())
        {
            Id = Identifier.Unique(Identifier.FromText(draft.Name, "Country"), _ids),
            NameOrder = draft.NameOrder,
            FamilyNames = draft.FamilyNames.ToEquatableArray(),
            Ministers = draft.Ministers.ToEquatableArray(),
            Agencies = draft.Agencies.ToEquatableArray(),
            Prefixes = draft.Prefixes.ToEquatableArray(),
            NamesOfPeople = draft.NamesOfPeople.ToEquatableArray(),
            Exclusions = draft.Exclusions.ToEquatableArray(),
        };

    private static bool IsCode(string value) =>
        value.Length == 2 && value[0] is >= 'A' and <= 'Z' && value[1] is >= 'A' and <= 'Z';

    private sealed class Draft(string code, string name)
    {
        public string Code => code;

        public string Name => name;

        public ImmutableArray<string>.Builder Names { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<string>.Builder Adjectives { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<string>.Builder FamilyNames { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<string>.Builder Ministers { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<string>.Builder Agencies { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<string>.Builder Prefixes { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<string>.Builder NamesOfPeople { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<string>.Builder Exclusions { get; } = ImmutableArray.CreateBuilder<string>();

        public NameOrder NameOrder { get; set; }
    }
}
