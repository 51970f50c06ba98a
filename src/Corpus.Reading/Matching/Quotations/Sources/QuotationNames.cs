using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Matching.Quotations.Sources;

/// <summary>
/// Names of countries, places and persons: what no quotation may lose or gain. A name is found as the lexicon writes it, in the words of
/// <see cref="UnitCutter"/>; one that begins with a capital only where it has it, one that is all capitals only in capitals.
/// </summary>
internal sealed class QuotationNames
{
    /// <summary>No names at all.</summary>
    public static readonly QuotationNames None = new();

    private readonly Dictionary<string, List<Name>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>The longest name, in units.</summary>
    public int Longest { get; private set; }

    /// <summary>The names that a lexicon has for countries, with their adjectives, and for places.</summary>
    public static QuotationNames Of(LexiconModel lexicon) => None.And(In(lexicon));

    /// <summary>The same, for <see cref="And"/>.</summary>
    public static IEnumerable<(string Of, string Name)> In(LexiconModel lexicon) =>
        lexicon.Countries.SelectMany(static country => country.Names.Concat(country.Adjectives), static (country, name) => (OfCountry(country.Code), name))
            .Concat(lexicon.Places.SelectMany(static place => place.Names.Concat([place.Name]), static (place, name) => (OfPlace(place.Id), name)));

    /// <summary>What a name of a country is the name of, for <see cref="And"/>.</summary>
    /// <param name="code">ISO 3166-1 alpha-2.</param>
    public static string OfCountry(string code) => "country " + code;

    /// <summary>What a name of a place is the name of, for <see cref="And"/>.</summary>
    public static string OfPlace(string id) => "place " + id;

    /// <summary>What a family name is the name of, for <see cref="And"/>: two of one name are not told apart by it.</summary>
    public static string OfPerson(string familyName) => "person " + familyName;

    /// <summary>These and other names.</summary>
    /// <param name="others">Each with what it is the name of, as <see cref="OfCountry"/>, <see cref="OfPlace"/> and <see cref="OfPerson"/> say it.</param>
    public QuotationNames And(IEnumerable<(string Of, string Name)> others)
    {
        QuotationNames all = new() { Longest = Longest };
        foreach (KeyValuePair<string, List<Name>> names in _byFirst)
        {
            all._byFirst.Add(names.Key, [.. names.Value]);
        }

        foreach ((string of, string name) in others)
        {
            all.Add(of, name);
        }

        return all;
    }

    /// <summary>The longest name that begins at a unit.</summary>
    /// <returns>How many units it has; 0 when there is none.</returns>
    public int At(IUnits units, int place, out string of)
    {
        string first = units.KeyAt(place);
        string owner = Possessive.OwnerIn(first);
        Name? name = LongestFrom(first, units, place) ?? (owner.Length < first.Length ? LongestFrom(owner, units, place) : null);
        of = name?.Of ?? "";
        return name?.Keys.Length ?? 0;
    }

    private Name? LongestFrom(string first, IUnits units, int place) =>
        _byFirst.TryGetValue(first, out List<Name>? names) ? names.Find(name => name.Stands(units, place)) : null;

    private void Add(string of, string written)
    {
        List<QuotationUnit> units = UnitCutter.Cut(written);
        if (units.Count == 0)
        {
            return;
        }

        Name name = new(of, [.. units.Select(static unit => unit.Key)], char.IsUpper(written[units[0].Start]), IsCapitals(written));
        if (!_byFirst.TryGetValue(name.Keys[0], out List<Name>? names))
        {
            _byFirst.Add(name.Keys[0], names = []);
        }

        // Who takes part in many meetings is given with each of them.
        if (names.Exists(other => other.IsSame(name)))
        {
            return;
        }

        int at = names.FindIndex(other => other.Keys.Length < name.Keys.Length);
        names.Insert(at < 0 ? names.Count : at, name);
        Longest = Math.Max(Longest, name.Keys.Length);
    }

    private static bool IsCapitals(string written) => written.Length > 1 && written.All(static c => !char.IsLower(c));

    private sealed record Name(string Of, string[] Keys, bool HasCapital, bool IsCapitals)
    {
        public bool IsSame(Name other) =>
            Of == other.Of && HasCapital == other.HasCapital && IsCapitals == other.IsCapitals && Keys.SequenceEqual(other.Keys, StringComparer.Ordinal);

        public bool Stands(IUnits units, int place)
        {
            for (int i = 0; i < Keys.Length; i++)
            {
                if (place + i >= units.End || !IsAt(i, units.KeyAt(place + i)))
                {
                    return false;
                }
            }

            string first = Possessive.OwnerIn(units.WrittenAt(place));
            return (!HasCapital || char.IsUpper(first[0])) && (!IsCapitals || first.All(static c => !char.IsLower(c)));
        }

        /// <summary>The last word may be in the possessive: "North Korea’s".</summary>
        private bool IsAt(int i, string key) => key == Keys[i] || (i == Keys.Length - 1 && Possessive.OwnerIn(key) == Keys[i]);
    }
}
