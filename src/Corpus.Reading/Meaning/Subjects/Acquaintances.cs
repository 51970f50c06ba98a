using Corpus.Reading.Collections;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Sentences;
using Corpus.Reading.Meaning.Subjects.Speakers;

namespace Corpus.Reading.Meaning.Subjects;

/// <summary>
/// Tells whom a sentence brings in whom "he", "she" and "they" of the next can mean: "Minister Lund was received by President
/// Berg, who thanked Denmark. She …", "Minister Lund met Ambassador Frost. They …".
/// </summary>
internal sealed class Acquaintances(SubjectReader subjects, Roster roster, LastSpeakers last, ReportingVerbs verbs, OtherCompany company)
{
    /// <summary>Title and name have no more words; the bound keeps the reading linear.</summary>
    private const int MostWordsOfName = 12;

    /// <summary>"the new Icelandic foreign minister" is four.</summary>
    private const int MostWordsBeforeOffice = 4;

    private static readonly WordSet Offices = WordLists.Set("roles: offices in small letters");

    private static readonly WordMap<string> Called = new(WordLists.Table("honorifics: tells the pronoun"));

    private static readonly WordMap<string> Owners = new(WordLists.Table("honorifics: tells the pronoun of an owner"));

    private static readonly WordSet Thanks = WordLists.Set("verbs: thanks somebody for what is his");

    private EquatableArray<int> _before = EquatableArray<int>.Empty;

    /// <summary>
    /// True where a sentence that reports nothing has somebody else in it, or where somebody else in it has a clause of his own; and
    /// where it is nobody's and names one alone who did not speak last.
    /// </summary>
    public bool AreIn(Sentence sentence, EquatableArray<int> speakers, bool hasActs)
    {
        if (subjects.BeginsWithMixed(sentence))
        {
            return true;
        }

        if (speakers.Count == 0 && subjects.OnlyNamed(sentence) is int named && last.One is { Count: 1 } one && one[0] != named && !subjects.HasOwner(sentence))
        {
            return true;
        }

        // A clause of his own begins so; without the word nobody needs to be looked for.
        if (hasActs && !HasWord(sentence, static word => word == "who"))
        {
            return false;
        }

        bool areIn = false;
        bool isMeeting = false;
        for (int i = 0; i < sentence.Count && !(areIn && hasActs); i++)
        {
            isMeeting |= OtherCompany.IsMeeting(sentence.Lower(i));
            if (sentence.IsAside(i) || subjects.StrangerAt(sentence, i) is not Subject stranger || (hasActs && !HasOwnClause(sentence, stranger.Next)))
            {
                continue;
            }

            areIn = true;
            if (isMeeting && !hasActs && speakers.Count == 1)
            {
                company.Note(sentence, i, stranger.Next);
            }
        }

        return areIn;
    }

    /// <summary>Notes of "The two prime ministers met in April." that "both sides" of the next sentence can be theirs.</summary>
    public void NoteMeeting(Sentence sentence, EquatableArray<int> speakers, bool hasActs)
    {
        if (subjects.BeginsWithMixed(sentence))
        {
            company.NoteMixed();
        }

        if (speakers.Count == 0 && !hasActs && HasWord(sentence, OtherCompany.IsMeeting) && (subjects.BeginsWithOther(sentence) || Newcomers.AreIn(sentence)))
        {
            company.NoteOthers();
        }
        else if (!hasActs && HasWord(sentence, OtherCompany.MeetsPerson) && (MeetsStranger(sentence, speakers) || AreOtherParties(sentence, speakers)) && !subjects.BeginsWithMixed(sentence))
        {
            company.NoteOthers();
            last.NoteWe();
        }
    }

    /// <summary>"Minister Lund then received the Portuguese minister. They agreed": of those who took part only one is in it, and no guest, who may be the other.</summary>
    private bool MeetsStranger(Sentence sentence, EquatableArray<int> speakers) =>
        speakers.Count == 1 && !subjects.NamesAnother(sentence, speakers) && !HasWord(sentence, OtherCompany.MayBeOtherOfTwo);

    /// <summary>"Russia and Ukraine met in Istanbul. Both sides agreed": two names, and none of them of those who took part.</summary>
    private bool AreOtherParties(Sentence sentence, EquatableArray<int> speakers) =>
        speakers.Count == 0
        && sentence.IsCapitalized(0) && sentence.Is(1, "and") && sentence.IsCapitalized(2)
        && !subjects.NamesAnother(sentence, speakers)
        && (subjects.ReadAt(sentence, 0) is null or { Speakers.Count: 0 });

    /// <summary>
    /// True where "he" or "she" of what one said can be another of whom it tells: "Minister Lund said that the Danish minister was ill, but that
    /// she agreed". Then the same word in the next sentence is not told.
    /// </summary>
    public bool IsCalledInside(Sentence sentence, EquatableArray<int> speakers)
    {
        bool isOfOther = false;
        for (int i = 1; speakers.Count == 1 && i < sentence.Count; i++)
        {
            if (sentence.IsAside(i))
            {
                continue;
            }

            if (isOfOther && PronounReader.IsAt(sentence, i))
            {
                return !last.IsCalled(speakers[0]);
            }

            isOfOther |= Offices.Contains(sentence.Lower(i)) && FunctionWords.IsDeterminer(sentence.Lower(FirstOf(sentence, i)));
        }

        return false;
    }

    /// <summary>"the" of "the Icelandic foreign minister"; a word more would be of something else.</summary>
    private static int FirstOf(Sentence sentence, int office)
    {
        int first = office;
        while (first > office - MostWordsBeforeOffice && sentence.IsWord(first - 1) && !FunctionWords.IsDeterminer(sentence.Lower(first)))
        {
            first--;
        }

        return first;
    }

    private static bool HasWord(Sentence sentence, Func<string, bool> isMeant)
    {
        int at = 0;
        while (at < sentence.Count && !isMeant(sentence.Lower(at)))
        {
            at++;
        }

        return at < sentence.Count;
    }

    /// <summary>"President Berg, who stressed", "the President of Norway, who stressed"</summary>
    private bool HasOwnClause(Sentence sentence, int comma) =>
        sentence.Is(comma, ",") && sentence.Is(comma + 1, "who")
        && verbs.MatchAt(sentence, Adverbials.Skip(sentence, comma + 2)) is VerbMatch verb && verb.IsPast;

    /// <summary>
    /// Notes who is called "he" and "she": by a pronoun that begins the sentence, where the sentence before is of the same one alone, and by
    /// "Mr." and "Ms." before a name; and by "his" and "her" in "thanked Minister Lund for her visit".
    /// </summary>
    public void NoteCalled(Sentence sentence, EquatableArray<int> speakers)
    {
        if (speakers.Count == 1 && speakers.Equals(_before) && PronounReader.IsAt(sentence, 0))
        {
            last.Call(speakers[0], sentence.Lower(0));
        }

        _before = speakers;

        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsCapitalized(i)
                && Called.TryGet(sentence.Lower(i), out string? pronoun)
                && roster.NameAt(sentence, sentence.Is(i + 1, ".") ? i + 2 : i + 1) is { Speakers.Count: 1 } named)
            {
                last.Call(named.Speakers[0], pronoun!);
            }

            if (Owners.TryGet(sentence.Lower(i), out string? owner) && OwnerThanked(sentence, i) is int thanked)
            {
                last.Call(thanked, owner!);
            }
        }
    }

    /// <summary>Whose "his" or "her" is that stands behind one who is thanked for something; null where that is not told.</summary>
    private int? OwnerThanked(Sentence sentence, int index)
    {
        if (sentence.IsAside(index)
            || !FunctionWords.IsPreposition(sentence.Lower(index - 1))
            || roster.NameAt(sentence, index - 2) is not { Speakers.Count: 1 } named)
        {
            return null;
        }

        int verb = index - 2;
        while (verb > index - MostWordsOfName && (sentence.IsCapitalized(verb) || FunctionWords.ClassesOf(sentence.Lower(verb)) != WordClass.None))
        {
            verb--;
        }

        return Thanks.Contains(sentence.Lower(verb)) ? named.Speakers[0] : null;
    }
}
