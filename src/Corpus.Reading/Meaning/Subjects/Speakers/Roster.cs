using Corpus.Reading.Collections;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>Who took part in a meeting, by every way in which a sentence can call them.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, List<NamedSpeakers>> _names = new(StringComparer.Ordinal);
    private readonly List<(OfficeTitles Titles, List<int> Speakers)> _titles = [];
    private readonly Dictionary<string, EquatableArray<int>> _byCountry = new(StringComparer.Ordinal);

    /// <param name="offices">What the lexicon calls the holders of each office, by its identifier.</param>
    /// <param name="canBeLeaders">True where "the leaders" of the text can be nobody else.</param>
    public Roster(MeetingHead head, IReadOnlyDictionary<string, OfficeTitles> offices, bool canBeLeaders)
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

            if (offices.TryGetValue(participant.OfficeId, out OfficeTitles? titles))
            {
                AddTitles(titles, i);
            }

            // As this text writes it, where the lexicon has it otherwise.
            if (titles?.Has(participant.OfficeTitle) != true)
            {
                AddTitles(new OfficeTitles([participant.OfficeTitle]), i);
            }

            _byCountry[participant.CountryCode] = SpeakerSet.Union(OfCountry(participant.CountryCode), SpeakerSet.Of([i]));
        }
    }

    public EquatableArray<int> All { get; }

    /// <summary>True where "the leaders" are those who took part, and not those of their governments.</summary>
    public bool CanBeLeaders { get; }

    /// <summary>Those who are called "the Secretaries": all, unless two or more of them are and others are not.</summary>
    public EquatableArray<int> Secretaries
    {
        get
        {
            EquatableArray<int> secretaries = SpeakerSet.Of(
                _titles.Where(static office => office.Titles.HasWord("secretary")).SelectMany(static office => office.Speakers));
            return secretaries.Count > 1 ? secretaries : All;
        }
    }

    /// <summary>How many countries the participants come from.</summary>
    public int CountryCount => _byCountry.Count;

    public EquatableArray<int> OfCountry(string code) =>
        _byCountry.TryGetValue(code, out EquatableArray<int> speakers) ? speakers : EquatableArray<int>.Empty;

    /// <summary>Who is called by the name at a place, or null.</summary>
    public NamedSpeakers? NameAt(Sentence sentence, int index) => sentence.IsCapitalized(index) ? LongestAt(_names, sentence, index) : null;

    /// <summary>Who holds the office whose title stands at a place; more than one where they share it; null where it is no title.</summary>
    public NamedSpeakers? TitleAt(Sentence sentence, int index)
    {
        if (!sentence.IsWord(index))
        {
            return null;
        }

        string[] longest = [];
        List<int> speakers = [];
        foreach ((OfficeTitles titles, List<int> holders) in _titles)
        {
            if (titles.LongestAt(sentence, index) is not string[] words || words.Length < longest.Length)
            {
                continue;
            }

            if (words.Length > longest.Length)
            {
                longest = words;
                speakers.Clear();
            }

            speakers.AddRange(holders);
        }

        return speakers.Count == 0 ? null : new NamedSpeakers(longest, SpeakerSet.Of(speakers));
    }

    private void AddTitles(OfficeTitles titles, int speaker)
    {
        int known = _titles.FindIndex(office => ReferenceEquals(office.Titles, titles));
        if (known >= 0)
        {
            _titles[known].Speakers.Add(speaker);
        }
        else
        {
            _titles.Add((titles, [speaker]));
        }
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
