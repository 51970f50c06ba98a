using Corpus.Reading.Collections;
using Corpus.Reading.Linking;
using Corpus.Reading.Text;

namespace Corpus.CompilerServices;

/// <summary>The entries of both corpora but for people, as yet without meetings.</summary>
internal sealed class UnionEntries
{
    private readonly Dictionary<string, int> _countryIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _termIds = new(StringComparer.OrdinalIgnoreCase);

    public UnionTable<OfficeEntry> Offices { get; } = new(Joined, static (office, id) => office with { Id = id });

    public UnionTable<PlaceEntry> Places { get; } = new(Joined, static (place, id) => place with { Id = id });

    /// <summary>By code.</summary>
    public Dictionary<string, CountryEntry> Countries { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, TopicEntry> Topics { get; } = new(StringComparer.Ordinal);

    /// <summary>By acronym.</summary>
    public Dictionary<string, TermEntry> Terms { get; } = new(StringComparer.Ordinal);

    /// <summary>For each corpus what changes.</summary>
    public EntryRenames[] Names { get; } = [new(), new()];

    public static UnionEntries Of(MeetingCatalog[] sides)
    {
        UnionEntries entries = new();
        for (int side = 0; side < sides.Length; side++)
        {
            entries.Add(sides[side], entries.Names[side]);
        }

        for (int side = 0; side < sides.Length; side++)
        {
            HashSet<string> own = new(sides[side].Terms.Select(term => term.Acronym), StringComparer.Ordinal);
            foreach (TermEntry term in entries.Terms.Values.Where(term => !own.Contains(term.Acronym)))
            {
                entries.Names[side].NewTerms.Add(term.Acronym, term.Id);
            }
        }

        return entries;
    }

    private void Add(MeetingCatalog side, EntryRenames renames)
    {
        foreach (Country country in side.Countries.Where(country => !Countries.ContainsKey(country.Code)))
        {
            Countries.Add(country.Code, new CountryEntry(Identifier.Unique(country.Id, _countryIds), country.Code, country.Name, default));
        }

        foreach (Office office in side.Offices)
        {
            Offices.Add(office.Id, new OfficeEntry(office.Id, office.Title, office.Country.Code, default), renames.Offices);
        }

        foreach (Place place in side.Places)
        {
            Places.Add(place.Id, new PlaceEntry(place.Id, place.Name, place.City, place.Country?.Code, place.TimeZoneId, default, default), renames.Places);
        }

        foreach (Topic topic in side.Topics)
        {
            Topics.TryAdd(topic.Id, new TopicEntry(topic.Id, topic.Label, default));
        }

        foreach (Term term in side.Terms)
        {
            Add(term, renames);
        }
    }

    private void Add(Term term, EntryRenames renames)
    {
        bool isKnown = Terms.TryGetValue(term.Acronym, out TermEntry? known);
        string id = isKnown ? known!.Id : Identifier.Unique(term.Id, _termIds);
        IEnumerable<string> forms = isKnown ? known!.Expansions.Union(term.Expansions, StringComparer.Ordinal) : term.Expansions;
        Terms[term.Acronym] = new TermEntry(id, term.Acronym, forms.ToEquatableArray(), default);
        if (id != term.Id)
        {
            renames.Terms.Add(term.Id, id);
        }
    }

    private static OfficeEntry? Joined(OfficeEntry one, OfficeEntry other) => one.CountryCode == other.CountryCode ? one : null;

    private static PlaceEntry? Joined(PlaceEntry one, PlaceEntry other) =>
        Agree(one.City, other.City) && Agree(one.CountryCode, other.CountryCode) && Agree(one.TimeZoneId, other.TimeZoneId)
            ? one with
            {
                City = one.City ?? other.City,
                CountryCode = one.CountryCode ?? other.CountryCode,
                TimeZoneId = one.TimeZoneId ?? other.TimeZoneId,
            }
            : null;

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;
}
