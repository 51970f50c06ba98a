using System.Collections.Concurrent;
using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>
/// What the holders of the offices of a lexicon are called. Made of an office when the first text has its holder, and kept: a
/// lexicon has the offices of all countries, a corpus those of a few.
/// </summary>
internal sealed class OfficeTitleTable
{
    private const string Joint = " and ";

    private readonly Dictionary<string, OfficeDefinition> _offices = new(StringComparer.Ordinal);

    /// <summary>Offices whose titles go on with another's, "Deputy Prime Minister and Minister for Defence", by country and that title.</summary>
    private readonly ILookup<(string Country, string Title), OfficeDefinition> _longer;

    /// <summary>By the identifiers of the offices.</summary>
    private readonly ConcurrentDictionary<string, OfficeTitles> _titles = new(StringComparer.Ordinal);

    /// <summary>Offices of one entry of many countries have one array of names, and are called alike.</summary>
    private readonly ConcurrentDictionary<(ImmutableArray<string> Names, string? ShortTitle), OfficeTitles> _alike = new();

    public OfficeTitleTable(EquatableArray<OfficeDefinition> offices)
    {
        foreach (OfficeDefinition office in offices)
        {
            _offices[office.Id] = office;
        }

        _longer = offices
            .Where(static office => office.Title.IndexOf(Joint, StringComparison.Ordinal) > 0)
            .ToLookup(static office => (office.CountryCode, Behind(office.Title)));
    }

    /// <summary>What the holder of an office is called; null where the lexicon does not know the office.</summary>
    public OfficeTitles? Find(string id) =>
        _titles.TryGetValue(id, out OfficeTitles? known) ? known
        : _offices.TryGetValue(id, out OfficeDefinition? office) ? _titles.GetOrAdd(id, WithLongerOnes(office))
        : null;

    /// <summary>"Deputy Prime Minister and Minister for Defence" is what the Minister for Defence of that country is called too.</summary>
    private OfficeTitles WithLongerOnes(OfficeDefinition office)
    {
        OfficeTitles[] longer =
        [
            .. office.Names
                .SelectMany(name => _longer[(office.CountryCode, name.ToLowerInvariant())].Where(one => one.Id != office.Id).Take(1))
                .Select(Own)
                .Distinct(),
        ];
        return longer.Length == 0 ? Own(office) : Own(office).WithPartsOf(longer);
    }

    private OfficeTitles Own(OfficeDefinition office) =>
        _alike.TryGetValue((office.Names.Items, office.ShortTitle), out OfficeTitles? known) ? known
        : _alike.GetOrAdd((office.Names.Items, office.ShortTitle), OfficeTitles.Of(office));

    private static string Behind(string title) =>
        title.Substring(title.IndexOf(Joint, StringComparison.Ordinal) + Joint.Length).ToLowerInvariant();
}
