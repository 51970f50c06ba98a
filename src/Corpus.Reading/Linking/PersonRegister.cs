using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Text;

namespace Corpus.Reading.Linking;

/// <summary>The people met so far, meeting by meeting in the order of their days.</summary>
internal sealed class PersonRegister
{
    /// <summary>How many of one name are compared with; a text with more is made to keep the compiler busy.</summary>
    private const int MostNamesakes = 100;

    private readonly Dictionary<(string Name, string Country), List<KnownPerson>> _byName = [];
    private readonly List<KnownPerson> _people = [];

    public IReadOnlyList<KnownPerson> People => _people;

    public KnownPerson Meet(ReadParticipant participant, int meeting)
    {
        (string Name, string CountryCode) key = (participant.Name.ToUpperInvariant(), participant.CountryCode);
        if (!_byName.TryGetValue(key, out List<KnownPerson>? namesakes))
        {
            _byName.Add(key, namesakes = []);
        }

        // Without a given name the text means the one who was met last.
        KnownPerson? person = namesakes
            .Skip(namesakes.Count - MostNamesakes)
            .LastOrDefault(known => known.CanBe(participant.GivenName));
        if (person is null)
        {
            person = new KnownPerson(participant.Name, participant.CountryCode);
            namesakes.Add(person);
            _people.Add(person);
        }

        person.TakePart(participant, meeting);
        return person;
    }

    /// <summary>
    /// Names everyone: by the family name, where one person has it. Of several none has it alone, so that a text that is
    /// added later can take a name away, which the compiler reports, and never give it to somebody else.
    /// </summary>
    public void AssignIds()
    {
        Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string, KnownPerson> namesakes in _people.GroupBy(person => Identifier.FromText(person.Name, "Person"), StringComparer.OrdinalIgnoreCase))
        {
            ILookup<string, KnownPerson> byCountry = namesakes.ToLookup(person => person.Country, StringComparer.Ordinal);
            bool isOnly = namesakes.Take(2).Count() == 1;
            foreach (KnownPerson person in namesakes)
            {
                bool isOnlyOfCountry = byCountry[person.Country].Take(2).Count() == 1;
                person.Id = Identifier.Unique(isOnly ? namesakes.Key : namesakes.Key + Distinction(person, isOnlyOfCountry), ids);
            }
        }
    }

    // The country tells two apart, or the given name where both are of one.
    private static string Distinction(KnownPerson person, bool isOnlyOfCountry) =>
        Identifier.FromText(isOnlyOfCountry ? person.Country : person.GivenName ?? person.Country, "Person");
}
