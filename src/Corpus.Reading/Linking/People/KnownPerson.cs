using Corpus.Reading.Collections;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking.People;

/// <summary>One person, with what the meetings told so far.</summary>
internal sealed class KnownPerson(string name, string country, NameOrders orders)
{
    private readonly List<string> _offices = [];
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private readonly List<int> _meetings = [];
    private readonly HashSet<string> _familyNames = new(StringComparer.Ordinal);
    private string? _givenName;

    /// <summary>Empty until everyone is known.</summary>
    public string Id { get; set; } = "";

    /// <summary>What the lexicon says of the person; null where it says nothing.</summary>
    public PersonDefinition? Definition { get; set; }

    /// <summary>The family name.</summary>
    public string Name => Definition?.FamilyName ?? name;

    public string Country => country;

    /// <summary>That of the lexicon, else the fullest form met; null where there is none.</summary>
    public string? GivenName => Definition?.GivenName ?? _givenName;

    /// <summary>Null where no given name is known.</summary>
    public string? FullName =>
        Definition?.FullName ?? (_givenName is null ? null : orders.FullName(country, _givenName, name));

    public bool CanBe(string? givenName) =>
        givenName is null || GivenName is null || People.GivenName.AreSame(givenName, GivenName, orders.IsGivenNameOne(country));

    /// <summary>True the first time that a text calls the person by a family name.</summary>
    public bool IsFirstCalled(string familyName) => _familyNames.Add(familyName);

    public bool Held(string office) => _held.Contains(office);

    public void TakePart(ReadParticipant participant, int meeting)
    {
        // The fullest form wins: "Lloyd" in one text, "Lloyd J." in another.
        if (participant.GivenName is { } given && given.Length > (_givenName?.Length ?? 0))
        {
            _givenName = given;
        }

        if (_held.Add(participant.OfficeId))
        {
            _offices.Add(participant.OfficeId);
        }

        if (_meetings.Count == 0 || _meetings[_meetings.Count - 1] != meeting)
        {
            _meetings.Add(meeting);
        }
    }

    public PersonEntry ToEntry() => new(Id, Name, GivenName, FullName, _offices.ToEquatableArray(), _meetings.ToEquatableArray());
}
