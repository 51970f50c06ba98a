using System.Collections.Immutable;
using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>Who took part in a meeting, by every way in which a sentence can call them.</summary>
internal sealed class Roster
{
    private static readonly ImmutableArray<string> Ministers = WordLists.List("roles: ministers");

    private readonly Dictionary<string, List<NamedSpeakers>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedSpeakers>> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<int>> _byCountry = new(StringComparer.Ordinal);

    /// <param name="offices">The lexicon's, by their identifier.</param>
    /// <param name="canBeLeaders">True where "the leaders" of the text can be nobody else.</param>
    public Roster(MeetingHead head, IReadOnlyDictionary<string, OfficeDefinition> offices, bool canBeLeaders)
    {
        CanBeLeaders = canBeLeaders;
        All = SpeakerSet.All(head.Participants.Count);
        for (int i = 0; i < head.Participants.Count; i++)
        {
            ReadParticipant participant = head.Participants[i];
            Add(_names, participant.Name, i);
            if (participant.GivenName is string given)
            {
                Add(_names, given + " " + participant.Name, i);
                Add(_names, participant.Name + " " + given, i);
            }

            foreach (string title in TitlesOf(participant, offices))
            {
                Add(_titles, title, i);
            }

            _byCountry[participant.CountryCode] = SpeakerSet.Union(OfCountry(participant.CountryCode), SpeakerSet.Of([i]));
        }
    }

    public EquatableArray<int> All { get; }

    /// <summary>True where "the leaders" are those who took part, and not those of their governments.</summary>
    public bool CanBeLeaders { get; }

    /// <summary>Those who are called "the Secretaries": all, unless two or more of them are and others are not.</summary>
    public EquatableArray<int> Secretaries =>
        _titles.TryGetValue("secretary", out List<NamedSpeakers>? titles)
            && titles.Find(static title => title.Words.Length == 1) is { Speakers.Count: > 1 } title
                ? title.Speakers
                : All;

    /// <summary>How many countries the participants come from.</summary>
    public int CountryCount => _byCountry.Count;

    public EquatableArray<int> OfCountry(string code) =>
        _byCountry.TryGetValue(code, out EquatableArray<int> speakers) ? speakers : EquatableArray<int>.Empty;

    /// <summary>Who is called by the name at a place, or null.</summary>
    public NamedSpeakers? NameAt(Sentence sentence, int index) => sentence.IsCapitalized(index) ? LongestAt(_names, sentence, index) : null;

    /// <summary>Who holds the office whose title stands at a place; more than one where they share it; null where it is no title.</summary>
    public NamedSpeakers? TitleAt(Sentence sentence, int index) => LongestAt(_titles, sentence, index);

    /// <summary>
    /// The titles that the lexicon knows, and the bare word where the title has it: "Minister" is short for any minister's
    /// office, whether the lexicon says so or not.
    /// </summary>
    private static IEnumerable<string> TitlesOf(ReadParticipant participant, IReadOnlyDictionary<string, OfficeDefinition> offices)
    {
        List<string> titles = [participant.OfficeTitle];
        if (offices.TryGetValue(participant.OfficeId, out OfficeDefinition? office))
        {
            titles.AddRange(office.Names);
            if (office.ShortTitle is string shortTitle)
            {
                titles.Add(shortTitle);
            }
        }

        foreach (string word in Ministers)
        {
            if (titles.Exists(title => Spelling.Words(title).Contains(word)))
            {
                titles.Add(word);
            }
        }

        return titles.Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(Dictionary<string, List<NamedSpeakers>> index, string name, int speaker)
    {
        string[] words = Spelling.Words(name);
        if (words.Length == 0)
        {
            return;
        }

        if (!index.TryGetValue(words[0], out List<NamedSpeakers>? entries))
        {
            index.Add(words[0], entries = []);
        }

        int known = entries.FindIndex(entry => entry.Words.SequenceEqual(words, StringComparer.Ordinal));
        if (known >= 0)
        {
            entries[known] = entries[known] with { Speakers = SpeakerSet.Union(entries[known].Speakers, SpeakerSet.Of([speaker])) };
        }
        else
        {
            entries.Add(new NamedSpeakers(words, SpeakerSet.Of([speaker])));
            entries.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
        }
    }

    private static NamedSpeakers? LongestAt(Dictionary<string, List<NamedSpeakers>> index, Sentence sentence, int at) =>
        sentence.IsWord(at) && index.TryGetValue(sentence.Lower(at), out List<NamedSpeakers>? entries)
            ? entries.Find(entry => sentence.IsAt(at, entry.Words))
            : null;
}

/// <summary>A name or title as words, and whom it calls.</summary>
internal sealed record NamedSpeakers(string[] Words, EquatableArray<int> Speakers);
