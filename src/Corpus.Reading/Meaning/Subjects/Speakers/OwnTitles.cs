using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Readings;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>
/// Tells whether a title before a participant's name is the participant's: "Vice-Minister Morita" and "Minister for Finance
/// Morita" are not Defense Minister Morita.
/// </summary>
internal sealed class OwnTitles
{
    /// <summary>Words by which a title is another one, wherever they stand in it.</summary>
    private static readonly WordSet WordsOfTitles = WordLists.SetIgnoringCase("roles: parts of titles")
        .And(WordLists.Set("roles: parts of titles in small letters"))
        .And(WordLists.Set("roles: offices in small letters"))
        .And(WordLists.Set("roles: more that makes an office"))
        .And(WordLists.Set("roles: fields of ministries"))
        .And(WordLists.Set("honorifics: qualifies an office"))
        .And(WordLists.Set("honorifics: qualifies an office from behind"));

    /// <summary>Words that texts change in titles of defense as they like.</summary>
    private static readonly WordSet Changing = WordLists.SetIgnoringCase("roles: ministries").And(WordLists.Set("roles: changing words of titles"));

    private readonly List<HashSet<string>> _own = [];

    /// <param name="offices">The lexicon's, by their identifier.</param>
    public OwnTitles(MeetingHead head, IReadOnlyDictionary<string, OfficeDefinition> offices)
    {
        foreach (ReadParticipant participant in head.Participants)
        {
            _own.Add(new HashSet<string>(TitlesOf(participant, offices).SelectMany(Parts).SelectMany(WithPlural), StringComparer.Ordinal));
        }
    }

    /// <summary>True where every word of a title from one token up to another can be of a participant's own.</summary>
    public bool Are(Sentence sentence, int first, int next, int speaker)
    {
        for (int i = first; i < next; i++)
        {
            if (!Parts(sentence.Lower(i)).All(part => IsOwn(part, speaker)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for a word by which the office behind it is another one: "former", "Vice".</summary>
    public static bool MakesOther(string word) => Others.Contains(word);

    private static readonly WordSet Others = WordLists.SetIgnoringCase("honorifics: qualifies an office")
        .And(WordLists.Set("roles: parts of titles in small letters"));

    private bool IsOwn(string word, int speaker) =>
        !WordsOfTitles.Contains(word) || Changing.Contains(word) || _own[speaker].Contains(word);

    // "Deputy Prime Minister and Minister for Defence" is how the Minister for Defence is called too.
    private static IEnumerable<string> TitlesOf(ReadParticipant participant, IReadOnlyDictionary<string, OfficeDefinition> offices)
    {
        List<string> titles = [participant.OfficeTitle, participant.Qualifier ?? string.Empty];
        if (!offices.TryGetValue(participant.OfficeId, out OfficeDefinition? office))
        {
            return titles;
        }

        titles.AddRange(office.Names);
        titles.Add(office.ShortTitle ?? string.Empty);
        foreach (OfficeDefinition other in offices.Values.Where(other => other.CountryCode == office.CountryCode && IsLonger(other, office)))
        {
            titles.AddRange(other.Names);
        }

        return titles;
    }

    private static bool IsLonger(OfficeDefinition other, OfficeDefinition office) =>
        office.Names.Any(name => other.Title.EndsWith(" and " + name, StringComparison.OrdinalIgnoreCase));

    // "Ministers Nakatani and Marles", "Secretaries Austin and Blinken"
    private static IEnumerable<string> WithPlural(string word) =>
        [word, word + "s", word.EndsWith("y", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) + "ies" : word];

    // "Vice-Minister" is two.
    private static IEnumerable<string> Parts(string words) =>
        Spelling.Words(words).SelectMany(static word => word.Split('-'));
}
