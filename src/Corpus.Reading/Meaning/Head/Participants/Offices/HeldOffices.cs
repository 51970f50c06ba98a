using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Participants.Phrases;

namespace Corpus.Reading.Meaning.Head.Participants.Offices;

/// <summary>The offices of those who are resolved already.</summary>
internal sealed class HeldOffices
{
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, OfficeDefinition Office)> _byName = new(StringComparer.OrdinalIgnoreCase);

    public void Add(ParticipantPhrase phrase, OfficeDefinition office)
    {
        _countries.Add(office.CountryCode);
        _offices.Add(office.Id);
        _byName[NameOf(phrase)] = (phrase.First, office);
    }

    /// <summary>The code of the country of one who is resolved; null of others.</summary>
    public string? CountryOf(ParticipantPhrase phrase) =>
        _byName.TryGetValue(NameOf(phrase), out (int First, OfficeDefinition Office) held) && held.First == phrase.First ? held.Office.CountryCode : null;

    public bool Has(OfficeDefinition office) => _offices.Contains(office.Id);

    public bool HasOneOf(string countryCode) => _countries.Contains(countryCode);

    /// <summary>The office of one with this name whom the text names before, if it can be that of the phrase; else null.</summary>
    public OfficeDefinition? OfSameBefore(ParticipantPhrase phrase) =>
        _byName.TryGetValue(NameOf(phrase), out (int First, OfficeDefinition Office) same)
        && same.First < phrase.First && phrase.Offices.Contains(same.Office)
            ? same.Office
            : null;

    public static string NameOf(ParticipantPhrase phrase) => string.Join(" ", phrase.NameWords);
}
