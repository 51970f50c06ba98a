using Corpus.Reading.Collections;
using Corpus.Reading.English;
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
        .And(WordLists.Set("honorifics: says of which time an office is"))
        .And(WordLists.Set("honorifics: qualifies an office from behind"));

    private static readonly WordSet WordsOfRank = WordLists.Set("roles: rank of an office");

    /// <summary>Words that texts change in titles of defense as they like.</summary>
    private static readonly WordSet Changing = WordLists.SetIgnoringCase("roles: ministries").And(WordLists.Set("roles: changing words of titles"));

    private static readonly WordSet Ministers = WordLists.Set("roles: ministers");
    private static readonly WordSet Defense = WordLists.Set("roles: ministry of defense");

    /// <summary>Stands for both spellings.</summary>
    private const string Field = "defence";

    private readonly List<(OfficeTitles Titles, string[] Qualifier, EquatableArray<string> Ranks, string[] Written)> _own = [];

    public OwnTitles(MeetingHead head, OfficeTitleTable offices)
    {
        foreach (ReadParticipant participant in head.Participants)
        {
            OfficeTitles titles = offices.Find(participant.OfficeId) ?? new OfficeTitles([participant.OfficeTitle]);
            _own.Add((titles, Spelling.Words(participant.Qualifier ?? string.Empty), participant.Ranks, ContentOf(Spelling.Words(participant.WrittenTitle))));
        }
    }

    /// <summary>True where every word of a title from one token up to another can be of a participant's own.</summary>
    public bool Are(Sentence sentence, int first, int next, int speaker)
    {
        string[] parts = [.. Enumerable.Range(first, next - first).SelectMany(i => sentence.Lower(i).Split('-'))];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!IsOwn(parts[i], i + 1 < parts.Length ? parts[i + 1] : string.Empty, speaker)
                || (OtherOffice.IsMadeBy(parts[i]) && (i == 0 || !OtherOffice.IsMadeBy(parts[i - 1])) && IsOnlyQualified(parts[i], speaker)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Prime Minister Lund" is not the Deputy Prime Minister.</summary>
    private bool IsOnlyQualified(string word, int speaker) => _own[speaker].Titles.HasPart(word) && !_own[speaker].Titles.HasUnqualified(word);

    /// <summary>"The Secretary" beside a Cabinet Secretary: the only one of several whom texts call by the title, where they call each of the others by one of his own.</summary>
    public int? OnlyCalled(string[] title, EquatableArray<int> speakers)
    {
        string words = string.Join(" ", title);
        int[] called = [.. speakers.Where(speaker => string.Equals(_own[speaker].Titles.Short, words, StringComparison.OrdinalIgnoreCase))];
        return called.Length == 1 && speakers.Items.All(speaker => _own[speaker].Titles.Short is not null) ? called[0] : OnlyWritten(title, speakers);
    }

    /// <summary>"The Minister for the Armed Forces" beside a Minister of Defence: the only one whom the opening calls so, whatever else both could be called.</summary>
    private int? OnlyWritten(string[] title, EquatableArray<int> speakers)
    {
        string[] content = ContentOf(title);
        int[] written = [.. speakers.Where(speaker => content.All(_own[speaker].Written.Contains))];
        bool isTold = speakers.Items.All(content.Length > 1 ? HasWrittenField : speaker => _own[speaker].Written.Any(Ministers.Contains));
        return isTold && written.Length == 1 ? written[0] : null;
    }

    /// <summary>A title without its small words; both spellings of its field are one.</summary>
    private static string[] ContentOf(string[] title) =>
        [.. title.Where(static word => FunctionWords.ClassesOf(word) == WordClass.None).Select(static word => Defense.Contains(word) ? Field : word)];

    /// <summary>True for a word with which the text writes his title, and where it writes none that says what he is the minister of: "Minister X".</summary>
    public bool CanHaveWritten(int speaker, string word) => !HasWrittenField(speaker) || _own[speaker].Written.Contains(word);

    /// <summary>"Minister of Defence", and not "Deputy Prime Minister" alone.</summary>
    private bool HasWrittenField(int speaker) =>
        _own[speaker].Written.Any(Ministers.Contains)
        && _own[speaker].Written.Any(word => (word == Field || _own[speaker].Titles.HasPart(word)) && !Ministers.Contains(word) && !OtherOffice.IsMadeBy(word) && !WordsOfRank.Contains(word));

    /// <summary>True for a word that titles are made of, whosever they are.</summary>
    public static bool IsOfTitles(string word) => WordsOfTitles.Contains(word) || Changing.Contains(word);

    /// <summary>True where what he is called has the field: "Minister of the Armed Forces" is called "Minister of Defence" too.</summary>
    public bool AreOfDefense(int speaker) => Defense.Words.Any(word => HaveWord(speaker, word));

    /// <summary>True where he is called a minister or a secretary, and no president or chief.</summary>
    public bool AreOfMinister(int speaker) => Ministers.Words.Any(word => HaveWord(speaker, word));

    /// <summary>True for a word of a participant's own title.</summary>
    public bool HaveWord(int speaker, string word) => _own[speaker].Titles.HasPart(word);

    /// <summary>"Deputy Prime Minister Lund" can be the Minister for Defence, "Deputy Minister Lund" not, nor "General Lund", unless the opening calls him so.</summary>
    private bool IsOwn(string word, string next, int speaker) =>
        ForceRank.InFull(word) is string rank ? _own[speaker].Ranks.Contains(rank)
        : !WordsOfTitles.Contains(word) || Changing.Contains(word) || _own[speaker].Qualifier.Contains(word)
        || (OtherOffice.IsMadeBy(word) ? _own[speaker].Titles.HasPair(word, next) : _own[speaker].Titles.HasPart(word));
}
