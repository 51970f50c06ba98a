using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;

namespace Corpus.Reading.Meaning.Subjects.Speakers;

/// <summary>
/// Whom a paragraph tells of as having met one who took part elsewhere: in "On the same day, Minister Lund also met Minister Novik of
/// Belarus. The two ministers …" the two are not those of the text. The next paragraph begins anew.
/// </summary>
internal sealed class OtherCompany(CountryWords countries)
{
    private static readonly WordSet WithPerson = WordLists.Set("verb-forms: verbs of meeting without a noun")
        .And(WordLists.Set("verb-forms: verbs of meeting with a person as object"));

    private static readonly WordSet Meeting = WithPerson.And(WordLists.Set("time-and-place: verbs of holding in a title"));

    /// <summary>Who is called so may be the other of two who took part.</summary>
    private static readonly WordSet OtherOfTwo = WordLists.Set("roles: guests").And(WordLists.Set("roles: hosts")).And(WordLists.Set("honorifics: counterparts"));

    private static readonly WordSet Ministers = WordLists.Set("roles: ministers");

    /// <summary>True where "the two" can be one who took part and another.</summary>
    public bool IsKept { get; private set; }

    /// <summary>True where "the two ministers" can be.</summary>
    public bool IsOfMinisters { get; private set; }

    /// <summary>
    /// True where the sentence tells of an earlier year or month: "In 2019, the Ministers signed": then only a name says that it was one of
    /// those who met now.
    /// </summary>
    public bool IsOfEarlierTime { get; private set; }

    /// <summary>True where a clause ends with a year before that of the meeting: "signed the treaty in 1976".</summary>
    public bool EndsInEarlierYear { get; private set; }

    /// <summary>Whom "The Secretary" can mean beside the one who took part.</summary>
    public RivalOffices Rivals { get; } = new(countries);

    public void BeginSentence(Sentence sentence, CalendarDate held)
    {
        IsOfEarlierTime = EarlierTime.IsOf(sentence, held);
        EndsInEarlierYear = EarlierTime.EndsAClause(sentence, held);
        Rivals.BeginSentence(sentence);
    }

    public void BeginParagraph()
    {
        IsKept = false;
        IsOfMinisters = false;
        Rivals.BeginParagraph();
    }

    /// <summary>True for a verb of meeting.</summary>
    public static bool IsMeeting(string word) => Meeting.Contains(word);

    /// <summary>True for a verb of meeting that has a person with it: "received", but not "held".</summary>
    public static bool MeetsPerson(string word) => WithPerson.Contains(word);

    /// <summary>True for "guest", "host", "counterpart": of two who took part the other may be meant.</summary>
    public static bool MayBeOtherOfTwo(string word) => OtherOfTwo.Contains(word);

    /// <summary>True where somebody is met whom the sentence names: "met with Prime Minister Berg", "received the envoy", but not "met in Rome", "spoke about Libya".</summary>
    public static bool IsPersonMetAt(Sentence sentence, int verb) =>
        MeetsPerson(sentence.Lower(verb))
        && (sentence.Lower(verb + 1) is "with" or "to" || (!sentence.Is(verb, "visited") && (sentence.IsCapitalized(verb + 1) || FunctionWords.IsDeterminer(sentence.Lower(verb + 1)))));

    /// <summary>Others met, none of whom takes part.</summary>
    public void NoteOthers()
    {
        IsKept = true;
        IsOfMinisters = true;
    }

    /// <summary>"Ambassador Cole and Minister Lund visited the port. Both …": these two.</summary>
    public void NoteMixed() => IsKept = true;

    /// <summary>One who took part met somebody else.</summary>
    /// <param name="other">The token where that one is named.</param>
    /// <param name="next">The token behind.</param>
    public void Note(Sentence sentence, int other, int next)
    {
        IsKept = true;
        for (int i = other; i < next && !IsOfMinisters; i++)
        {
            IsOfMinisters = Ministers.Contains(sentence.Lower(i)) && !sentence.Is(i - 1, "prime");
        }
    }
}
