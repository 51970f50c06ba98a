using Corpus.Generator.Lexicon;
using Corpus.Generator.Reading;

namespace Corpus.Generator.Linking;

/// <summary>The people met so far, meeting by meeting in the order of their days.</summary>
internal sealed class PersonRegister
{
    /// <summary>How many of one name are compared with; a text with more is made to keep the compiler busy.</summary>
    private const int MostNamesakes = 100;

    private readonly Dictionary<(string Name, string Country), List<KnownPerson>> _byName = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
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
            person = new KnownPerson(NewId(participant, isNamesake: namesakes.Count > 0), participant.Name);
            namesakes.Add(person);
            _people.Add(person);
        }

        person.TakePart(participant, meeting);
        return person;
    }

    /// <summary>The family name belongs to who came first; a later namesake adds what tells them apart.</summary>
    private string NewId(ReadParticipant participant, bool isNamesake)
    {
        string name = Identifier.FromText(participant.Name, "Person");
        if (_ids.ContainsKey(name))
        {
            name += Identifier.FromText(isNamesake && participant.GivenName is { } given ? given : participant.CountryCode, "Person");
        }

        return Identifier.Unique(name, _ids);
    }
}
