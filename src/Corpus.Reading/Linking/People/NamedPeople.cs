using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;

namespace Corpus.Reading.Linking.People;

/// <summary>The people of the lexicon, found by what a text calls them.</summary>
internal sealed class NamedPeople
{
    /// <summary>How many of one family name are compared with; a lexicon or a text with more is made to keep the compiler busy.</summary>
    public const int MostNamesakes = 100;

    private readonly Dictionary<(string Country, string Front, string Back), PersonDefinition> _byName = [];
    private readonly Dictionary<(string Country, string Family), List<(string Given, PersonDefinition Person)>> _byFamilyName = [];
    private readonly NameOrders _orders;

    public NamedPeople(IEnumerable<PersonDefinition> people, NameOrders orders)
    {
        _orders = orders;
        foreach (PersonDefinition person in people)
        {
            AddGiven(person, person.GivenName);
            AddWhole(person, person.FullName);
            foreach (string other in person.Others)
            {
                if (other.IndexOf(' ') < 0)
                {
                    AddGiven(person, other);
                }
                else
                {
                    AddWhole(person, other);
                }
            }
        }
    }

    /// <summary>Who is called so; null where the lexicon does not say, or where it could be two. The order of the names does not matter.</summary>
    public PersonDefinition? Find(string country, string family, string given)
    {
        string front = PlainLetters.Of(family);
        string back = PlainLetters.Of(given);
        if (_byName.TryGetValue((country, front, back), out PersonDefinition? person) || _byName.TryGetValue((country, back, front), out person))
        {
            return person;
        }

        // "James" for an entry with "James N.".
        bool isOne = _orders.IsGivenNameOne(country);
        return OnlyOf(Namesakes(country, front).Where(known => GivenName.AreSame(known.Given, given, isOne)));
    }

    /// <summary>The only one of a family name, or null.</summary>
    public PersonDefinition? FindOnly(string country, string family) => OnlyOf(Namesakes(country, PlainLetters.Of(family)));

    private static PersonDefinition? OnlyOf(IEnumerable<(string Given, PersonDefinition Person)> namesakes)
    {
        PersonDefinition? only = null;
        foreach ((_, PersonDefinition person) in namesakes.Take(MostNamesakes))
        {
            if (only is not null && !ReferenceEquals(only, person))
            {
                return null;
            }

            only = person;
        }

        return only;
    }

    private List<(string Given, PersonDefinition Person)> Namesakes(string country, string family) =>
        _byFamilyName.TryGetValue((country, family), out List<(string Given, PersonDefinition Person)>? known) ? known : [];

    private void AddGiven(PersonDefinition person, string given)
    {
        (string, string) family = (person.CountryCode, PlainLetters.Of(person.FamilyName));
        if (!_byFamilyName.TryGetValue(family, out List<(string, PersonDefinition)>? known))
        {
            _byFamilyName.Add(family, known = []);
        }

        if (known.Count < MostNamesakes)
        {
            known.Add((given, person));
        }

        Add(person, person.FamilyName, given);
    }

    /// <summary>
    /// Adds a whole name, wherever the family name ends: a text's own reading of the name decides, and both must agree on
    /// every letter.
    /// </summary>
    private void AddWhole(PersonDefinition person, string name)
    {
        for (int blank = name.IndexOf(' '); blank >= 0; blank = name.IndexOf(' ', blank + 1))
        {
            Add(person, name.Substring(0, blank), name.Substring(blank));
        }
    }

    private void Add(PersonDefinition person, string front, string back)
    {
        (string, string, string) key = (person.CountryCode, PlainLetters.Of(front), PlainLetters.Of(back));
        if (!_byName.TryGetValue(key, out _))
        {
            _byName.Add(key, person);
        }
    }
}
