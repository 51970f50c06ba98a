using System.Collections.Concurrent;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>What a lexicon says of heads, made ready once for all documents. Immutable but for what it remembers of answers.</summary>
internal sealed class HeadLexicon
{
    /// <summary>By country and offices; a text asks for the same ones again and again, and texts of one ministry do.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<OfficeDefinition>> _counterparts = new(StringComparer.Ordinal);

    private readonly LexiconModel _model;
    private readonly Lazy<HashSet<string>> _verbs;
    private readonly Lazy<HashSet<string>> _placeIds;
    private readonly Lazy<Dictionary<string, string?>> _ministers;
    private readonly Lazy<Dictionary<string, string?>> _agencies;
    private readonly Dictionary<string, CountryDefinition> _countriesByCode = new(StringComparer.Ordinal);

    public HeadLexicon(LexiconModel model)
    {
        _model = model;
        _verbs = new(() => new HashSet<string>(model.Verbs.SelectMany(static verb => verb.Forms.Items), StringComparer.OrdinalIgnoreCase));
        _placeIds = new(() => new HashSet<string>(model.Places.Select(static place => place.Id), StringComparer.Ordinal));
        _ministers = new(() => CodesByName(model.Countries, static country => country.Ministers, PlainLetters.Of));
        _agencies = new(() => CodesByName(model.Countries, static country => country.Agencies, static name => name));
        Offices = new NamedGroups<OfficeDefinition>(model.Offices.SelectMany(Names));
        ShortTitles = new NamedGroups<OfficeDefinition>(
            model.Offices.Where(static office => office.ShortTitle != null).Select(static office => (office.ShortTitle!, office)));
        Places = new NamedGroups<PlaceDefinition>(model.Places.SelectMany(Names));
        Countries = new NamedGroups<CountryDefinition>(model.Countries.SelectMany(Names));
        CountryNames = new NamedGroups<CountryDefinition>(
            model.Countries.SelectMany(static country => country.Names.Items.Select(name => (name, country))));
        foreach (CountryDefinition country in model.Countries)
        {
            _countriesByCode[country.Code] = country;
        }
    }

    public NamedGroups<OfficeDefinition> Offices { get; }

    public NamedGroups<OfficeDefinition> ShortTitles { get; }

    public NamedGroups<PlaceDefinition> Places { get; }

    /// <summary>By names and by adjectives: "Australia", "Australian".</summary>
    public NamedGroups<CountryDefinition> Countries { get; }

    /// <summary>By names only: "Australia".</summary>
    public NamedGroups<CountryDefinition> CountryNames { get; }

    /// <summary>Every name of every office and every short title, for suggestions.</summary>
    public IEnumerable<string> OfficeNames => _model.Offices.Items
        .SelectMany(static office => office.Names.Items)
        .Concat(_model.Offices.Items.Select(static office => office.ShortTitle).OfType<string>())
        .Distinct(StringComparer.Ordinal);

    /// <summary>Every place's own name, for suggestions.</summary>
    public IEnumerable<string> PlaceNames => _model.Places.Items.Select(static place => place.Name);

    /// <summary>True where a full name of so many words of that country begins with the family name; null where it can begin with either.</summary>
    public bool? IsFamilyNameFirst(string countryCode, int words) =>
        !_countriesByCode.TryGetValue(countryCode, out CountryDefinition? country) ? false : country.NameOrder switch
        {
            NameOrder.FamilyFirst => true,
            NameOrder.FamilyFirstOfThree when words > 2 => true,
            NameOrder.GivenFirst => false,
            _ => null,
        };

    /// <summary>True for a form of a reporting verb in one word, as a headline has it: "Reaffirm".</summary>
    public bool IsVerb(string word) => _verbs.Value.Contains(word);

    /// <summary>True for the identifier of one of its places.</summary>
    public bool HasPlace(string id) => _placeIds.Value.Contains(id);

    /// <summary>True for a word that alone is the name of a country or a place.</summary>
    public bool IsCountryOrPlace(string word) => Countries.In(word).Any() || Places.In(word).Any();

    /// <summary>
    /// The code of the country of which somebody with that whole name has been a minister, whichever end the family name stands at; null where the
    /// lexicon knows none. Initials inside a name do not count.
    /// </summary>
    public string? CountryOfMinister(IReadOnlyList<string> name)
    {
        string[] words = [.. name.Where(static word => !(word.Length == 2 && word[1] == '.'))];
        return words.Length < 2 ? null : OfMinister(words) ?? OfMinister([words[words.Length - 1], .. words.Take(words.Length - 1)]);
    }

    /// <summary>The code of the country whose news agency of state is called so, as it is written; null for anything else.</summary>
    public string? CountryOfAgency(string name) => _agencies.Value.TryGetValue(name, out string? code) ? code : null;

    private string? OfMinister(string[] words) => _ministers.Value.TryGetValue(PlainLetters.Of(string.Concat(words)), out string? code) ? code : null;

    /// <summary>Family names of that country that the lexicon knows.</summary>
    public EquatableArray<string> FamilyNames(string countryCode) =>
        _countriesByCode.TryGetValue(countryCode, out CountryDefinition? country) ? country.FamilyNames : EquatableArray<string>.Empty;

    /// <summary>
    /// The offices of a country that are the counterparts of some: those that share a name with them, or with an office that
    /// does, as the Defence Secretary of one country is the Defence Minister of others. Of several the one that shares the most, so that a minister
    /// is no deputy of the head of government who is called one too.
    /// </summary>
    public IReadOnlyList<OfficeDefinition> CounterpartsIn(string countryCode, IReadOnlyList<OfficeDefinition> offices) =>
        _counterparts.GetOrAdd(countryCode + ":" + string.Join(",", offices.Select(static office => office.Id)), _ => FindCounterparts(countryCode, offices));

    private IReadOnlyList<OfficeDefinition> FindCounterparts(string countryCode, IReadOnlyList<OfficeDefinition> offices)
    {
        HashSet<string> own = new(offices.SelectMany(static office => office.Names.Items), StringComparer.OrdinalIgnoreCase);
        HashSet<string> near = new(_model.Offices.Where(office => office.Names.Any(own.Contains)).SelectMany(static office => office.Names.Items), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. _model.Offices.Where(office => office.CountryCode == countryCode && office.Names.Any(near.Contains))
                .OrderByDescending(office => office.Names.Count(own.Contains))
                .Take(1),
        ];
    }

    /// <summary>The country of the first office: that of the ministry whose texts these usually are.</summary>
    public string? PublisherCountry => _model.Offices.Count > 0 ? _model.Offices[0].CountryCode : null;

    private static IEnumerable<(string Name, OfficeDefinition Office)> Names(OfficeDefinition office) =>
        office.Names.Items.Select(name => (name, office));

    /// <summary>The code of the country for each of the names that it gives; null for a name that two give, which tells of neither.</summary>
    private static Dictionary<string, string?> CodesByName(
        EquatableArray<CountryDefinition> countries, Func<CountryDefinition, EquatableArray<string>> namesOf, Func<string, string> key)
    {
        Dictionary<string, string?> codes = new(StringComparer.Ordinal);
        foreach (CountryDefinition country in countries)
        {
            foreach (string name in namesOf(country).Select(key))
            {
                codes[name] = codes.TryGetValue(name, out string? known) && known != country.Code ? null : country.Code;
            }
        }

        return codes;
    }

    private static IEnumerable<(string Name, PlaceDefinition Place)> Names(PlaceDefinition place) =>
        place.Names.Items.Select(name => (name, place));

    private static IEnumerable<(string Name, CountryDefinition Country)> Names(CountryDefinition country) =>
        country.Names.Items.Concat(country.Adjectives.Items).Select(name => (name, country));
}
