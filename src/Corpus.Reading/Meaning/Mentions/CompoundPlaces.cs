using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Meaning.Mentions;

/// <summary>
/// Knows which entries are two places in one: "East and South China Seas" is the East China Sea and the South China Sea,
/// where the lexicon has both.
/// </summary>
internal sealed class CompoundPlaces
{
    private readonly Dictionary<string, string> _idsByName = new(StringComparer.OrdinalIgnoreCase);

    public CompoundPlaces(EquatableArray<PlaceDefinition> places)
    {
        foreach (PlaceDefinition place in places)
        {
            foreach (string name in place.Names)
            {
                _idsByName[name] = place.Id;
            }
        }
    }

    /// <summary>The identifiers of the two; null for a place that is one.</summary>
    public string[]? PartsOf(PlaceDefinition place)
    {
        string[] words = place.Name.Split(' ');
        int and = Array.IndexOf(words, "and");
        if (and <= 0)
        {
            return null;
        }

        // The words behind "and" are those of the second place, and end in what both have in common.
        string second = Singular(string.Join(" ", words.Skip(and + 1)));
        for (int common = and + 2; common < words.Length; common++)
        {
            string first = Singular(string.Join(" ", words.Take(and).Concat(words.Skip(common))));
            if (_idsByName.TryGetValue(first, out string? one) && _idsByName.TryGetValue(second, out string? other))
            {
                return [one, other];
            }
        }

        return null;
    }

    /// <summary>True for a name in the plural: "East and South China Sea" is written of one place.</summary>
    public static bool IsOfSeveral(string name) => Singular(name).Length < name.Length;

    private static string Singular(string name) =>
        name.EndsWith("s", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) : name;
}
