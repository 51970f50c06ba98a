using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking.People;

/// <summary>The people met so far, meeting by meeting in the order of their days.</summary>
internal sealed class PersonRegister(NamedPeople named, NameOrders orders)
{
    private readonly Dictionary<(string Name, string Country), List<KnownPerson>> _byName = [];
    private readonly Dictionary<(string Country, string FullName), KnownPerson> _defined = [];
    private readonly List<KnownPerson> _people = [];

    public IReadOnlyList<KnownPerson> People => _people;

    /// <summary>Who takes part in a meeting.</summary>
    /// <param name="other">Where this is somebody new: one of that family name and office with another given name, who may be
    /// the same, and of whom the lexicon does not say that they are two.</param>
    public KnownPerson Meet(ReadParticipant participant, int meeting, out KnownPerson? other)
    {
        List<KnownPerson> namesakes = Namesakes(participant);
        PersonDefinition? definition = Definition(participant, namesakes);
        KnownPerson? person = Known(participant.GivenName, definition, namesakes);
        other = null;
        if (person is null)
        {
            person = new KnownPerson(participant.Name, participant.CountryCode, orders);
            other = Last(namesakes, known =>
                known.Held(participant.OfficeId) && (definition is null || known.Definition is null));
            _people.Add(person);
        }

        if (definition is not null && person.Definition is null)
        {
            person.Definition = definition;
            _defined.Add((definition.CountryCode, definition.FullName), person);
        }

        // Under each spelling of the family name: the next text may have that alone.
        if (person.IsFirstCalled(PlainLetters.Of(participant.Name)))
        {
            namesakes.Add(person);
        }

        person.TakePart(participant, meeting);
        return person;
    }

    /// <summary>Names everyone.</summary>
    public void AssignIds()
    {
        IReadOnlyList<string> ids = PersonIds.Of([.. _people.Select(person => (person.Name, person.Country, person.GivenName))]);
        for (int i = 0; i < ids.Count; i++)
        {
            _people[i].Id = ids[i];
        }
    }

    private List<KnownPerson> Namesakes(ReadParticipant participant)
    {
        string letters = PlainLetters.Of(participant.Name);
        (string Name, string CountryCode) key = (letters.Length > 0 ? letters : participant.Name, participant.CountryCode);
        if (!_byName.TryGetValue(key, out List<KnownPerson>? namesakes))
        {
            _byName.Add(key, namesakes = []);
        }

        return namesakes;
    }

    /// <summary>
    /// Whom the lexicon means: by a family name alone its only one of it, unless the texts know somebody of that name
    /// already.
    /// </summary>
    private PersonDefinition? Definition(ReadParticipant participant, List<KnownPerson> namesakes) =>
        participant.GivenName is { } given ? named.Find(participant.CountryCode, participant.Name, given)
            : namesakes.Count == 0 ? named.FindOnly(participant.CountryCode, participant.Name)
            : null;

    private KnownPerson? Known(string? given, PersonDefinition? definition, List<KnownPerson> namesakes)
    {
        if (definition is null)
        {
            // Without a given name the text means the one who was met last.
            return Last(namesakes, known => known.CanBe(given));
        }

        return _defined.TryGetValue((definition.CountryCode, definition.FullName), out KnownPerson? person)
            ? person
            : Last(namesakes, known => known.Definition is null && known.CanBe(given));
    }

    private static KnownPerson? Last(List<KnownPerson> namesakes, Func<KnownPerson, bool> isMeant)
    {
        for (int i = namesakes.Count - 1; i >= Math.Max(0, namesakes.Count - NamedPeople.MostNamesakes); i--)
        {
            if (isMeant(namesakes[i]))
            {
                return namesakes[i];
            }
        }

        return null;
    }
}
