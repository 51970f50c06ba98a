using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Readings;

namespace Corpus.Reading.Linking;

/// <summary>One person, with what the meetings told so far.</summary>
internal sealed class KnownPerson(string name, string country)
{
    private readonly List<string> _offices = [];
    private readonly List<int> _meetings = [];

    /// <summary>Empty until everyone is known.</summary>
    public string Id { get; set; } = "";

    public string Name => name;

    public string Country => country;

    /// <summary>The fullest form met; null where no text gives it.</summary>
    public string? GivenName { get; private set; }

    public bool CanBe(string? givenName) =>
        givenName is null || GivenName is null || SameGivenName(givenName, GivenName);

    public void TakePart(ReadParticipant participant, int meeting)
    {
        // The fullest form wins: "Lloyd" in one text, "Lloyd J." in another.
        if (participant.GivenName is { } given && given.Length > (GivenName?.Length ?? 0))
        {
            GivenName = given;
        }

        if (!_offices.Contains(participant.OfficeId))
        {
            _offices.Add(participant.OfficeId);
        }

        if (_meetings.Count == 0 || _meetings[_meetings.Count - 1] != meeting)
        {
            _meetings.Add(meeting);
        }
    }

    public PersonEntry ToEntry() => new(Id, name, GivenName, _offices.ToEquatableArray(), _meetings.ToEquatableArray());

    private static bool SameGivenName(string one, string other)
    {
        string first = FirstWord(one);
        string second = FirstWord(other);
        return first.Equals(second, StringComparison.OrdinalIgnoreCase)
            || IsInitialOf(first, second)
            || IsInitialOf(second, first);
    }

    private static bool IsInitialOf(string initial, string name) =>
        initial.Length == 2 && initial[1] == '.' && char.ToUpperInvariant(initial[0]) == char.ToUpperInvariant(name[0]);

    private static string FirstWord(string name) => name.Split(' ')[0];
}
