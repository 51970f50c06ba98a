using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Linking.People;

/// <summary>How the names of each country go.</summary>
internal sealed class NameOrders(IEnumerable<CountryDefinition> countries)
{
    private readonly Dictionary<string, CountryDefinition> _byCode = countries.ToDictionary(static country => country.Code, StringComparer.Ordinal);

    /// <summary>"Shin Won-sik", "Ng Eng Hen" and "Desmond Lee", and "Minoru Kihara" for a country whose names texts write both ways, as English has them.</summary>
    public string FullName(string country, string given, string family) =>
        OrderOf(country) == NameOrder.FamilyFirst || (OrderOf(country) == NameOrder.FamilyFirstOfThree && given.IndexOf(' ') > 0)
            ? family + " " + given
            : given + " " + family;

    /// <summary>True where the words of a given name are one name, and not a first and a middle one: "Jun Ho", of whom no text says "Jun".</summary>
    public bool IsGivenNameOne(string country) => OrderOf(country) != NameOrder.GivenFirst;

    private NameOrder OrderOf(string country) =>
        _byCode.TryGetValue(country, out CountryDefinition? found) ? found.NameOrder : NameOrder.GivenFirst;
}
