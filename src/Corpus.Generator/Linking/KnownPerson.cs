using Corpus.Generator.Collections;
using Corpus.Generator.Reading;

namespace Corpus.Generator.Linking;

/// <summary>One person, with what the meetings told so far.</summary>
internal sealed class KnownPerson(string id, string name)
{
    private readonly List<string> _offices = [];
    private readonly List<int> _meetings = [];
    private string? _givenName;

    public string Id => id;

    public bool CanBe(string? givenName) =>
        givenName is null || _givenName is null || SameGivenName(givenName, _givenName);

    public void TakePart(ReadParticipant participant, int meeting)
    {
        // The fullest form wins: "Lloyd" in one text, "Lloyd J." in another.
        if (participant.GivenName is { } given && given.Length > (_givenName?.Length ?? 0))
        {
            _givenName = given;
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

    public PersonEntry ToEntry() => new(id, name, _givenName, _offices.ToEquatableArray(), _meetings.ToEquatableArray());

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
