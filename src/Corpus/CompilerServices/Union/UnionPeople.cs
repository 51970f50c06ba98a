using Corpus.Reading.English;
using Corpus.Reading.Linking.People;

namespace Corpus.CompilerServices;

/// <summary>
/// Who is who in a union, by the rule of <see cref="PersonLinks"/>: country and the letters of the family name agree, and the given names, where both
/// corpora have one, do not contradict each other. Where that leaves more than one possibility, nobody is taken for another.
/// </summary>
internal sealed class UnionPeople
{
    private static readonly Lazy<NameOrders> Orders = new(() => new NameOrders(RunTimeLexicon.Of(CorpusReadOptions.Usual, CancellationToken.None).Words.Model.Countries));

    private UnionPeople(IReadOnlyList<PersonEntry> people, IReadOnlyDictionary<string, string>[] names)
    {
        People = people;
        Names = names;
    }

    /// <summary>Everyone, as yet without offices and meetings.</summary>
    public IReadOnlyList<PersonEntry> People { get; }

    /// <summary>For each corpus the identifiers of its people in the union, by those that they have there.</summary>
    public IReadOnlyDictionary<string, string>[] Names { get; }

    public static UnionPeople Of(IReadOnlyList<UnionMeeting> meetings)
    {
        // In the order of the union, in which numbers are given out.
        (int Side, Person Person)[] all = [.. meetings
            .SelectMany(meeting => meeting.Meeting.Participants, (meeting, participant) => (meeting.Side, participant.Person))
            .DistinctBy(met => (met.Side, met.Person.Id))];
        Dictionary<(int, string), (int, string)> same = [];
        foreach (var namesakes in all.ToLookup(met => (Country(met.Person), PlainLetters.Of(met.Person.Name))))
        {
            foreach ((Person one, Person other) in SamePairs([.. Of(namesakes, 0)], [.. Of(namesakes, 1)]))
            {
                same.Add((0, one.Id), (1, other.Id));
                same.Add((1, other.Id), (0, one.Id));
            }
        }

        return Named(all, same);
    }

    private static IEnumerable<Person> Of(IEnumerable<(int Side, Person Person)> people, int side) =>
        people.Where(met => met.Side == side).Select(met => met.Person);

    /// <summary>Those of one given name first; then who is left, where each can be the other and nobody else.</summary>
    private static List<(Person One, Person Other)> SamePairs(List<Person> ones, List<Person> others)
    {
        List<(Person, Person)> pairs = [];
        Pair(static (one, other) => one.GivenName is not null && one.GivenName == other.GivenName);
        Pair(CanBe);
        return pairs;

        void Pair(Func<Person, Person, bool> isSame)
        {
            (Person, Person)[] only = [.. ones
                .Select(one => (One: one, Others: others.Where(other => isSame(one, other)).ToArray()))
                .Where(found => found.Others.Length == 1 && ones.Count(one => isSame(one, found.Others[0])) == 1)
                .Select(found => (found.One, found.Others[0]))];
            pairs.AddRange(only);
            ones = [.. ones.Except(only.Select(pair => pair.Item1))];
            others = [.. others.Except(only.Select(pair => pair.Item2))];
        }
    }

    private static bool CanBe(Person one, Person other) =>
        one.GivenName is null || other.GivenName is null || GivenName.AreSame(one.GivenName, other.GivenName, Orders.Value.IsGivenNameOne(Country(one)));

    private static UnionPeople Named((int Side, Person Person)[] all, Dictionary<(int, string), (int, string)> same)
    {
        Dictionary<(int, string), Person> byId = all.ToDictionary(met => (met.Side, met.Person.Id), met => met.Person);
        HashSet<(int, string)> seen = [];
        List<((int Side, string Id) Key, Person Fullest)> people = [];
        foreach ((int side, Person person) in all)
        {
            (int, string) key = (side, person.Id);
            if (seen.Add(key))
            {
                bool isTwo = same.TryGetValue(key, out (int, string) other) && seen.Add(other);
                people.Add((key, isTwo ? Fuller(person, byId[other]) : person));
            }
        }

        IReadOnlyList<string> ids = PersonIds.Of([.. people.Select(person => (person.Fullest.Name, Country(person.Fullest), person.Fullest.GivenName))]);
        Dictionary<string, string>[] names = [[], []];
        for (int i = 0; i < people.Count; i++)
        {
            (int Side, string Id) key = people[i].Key;
            names[key.Side].Add(key.Id, ids[i]);
            if (same.TryGetValue(key, out (int Side, string Id) other))
            {
                names[other.Side].Add(other.Id, ids[i]);
            }
        }

        return new UnionPeople(
            [.. people.Select((person, i) => new PersonEntry(ids[i], person.Fullest.Name, person.Fullest.GivenName, person.Fullest.FullName, default, default))], names);
    }

    /// <summary>The one with the fullest form of the given name, "Lloyd J." rather than "Lloyd".</summary>
    private static Person Fuller(Person one, Person other) => (other.GivenName?.Length ?? 0) > (one.GivenName?.Length ?? 0) ? other : one;

    private static string Country(Person person) => person.Offices[0].Country.Code;
}
