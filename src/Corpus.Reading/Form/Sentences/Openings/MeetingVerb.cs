using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Openings;

/// <summary>
/// Tells a verb by which a person met another from whom it has as object: "hosted Minister Y", "welcomed Minister Y to the
/// Pentagon", "was received by Minister Y", "received a visit from Minister Y", "conferred with Minister Y".
/// </summary>
internal sealed class MeetingVerb(PersonForm persons, FiniteVerb verbs)
{
    /// <summary>"at the headquarters of the Ministry in Abu Dhabi on Monday" is eleven.</summary>
    private const int MostWordsOfPlace = 12;

    private const int MostWordsBeforePreposition = 18;
    private const int MostWordsBeforePlace = 40;
    private const int MostWordsBeforeVisit = 5;

    /// <summary>"this Tuesday morning (10)" is four.</summary>
    private const int MostWordsOfDay = 6;

    private static readonly WordSet WithPerson = WordLists.Set("verb-forms: verbs of meeting with a person as object");
    private static readonly WordSet WithPersonAndPlace = WordLists.Set("verb-forms: verbs of meeting with a person and a place");
    private static readonly WordSet Honours = WordLists.Set("verb-forms: honours of a welcome");
    private static readonly WordSet Days = WordLists.Set("verb-forms: says when between a verb of meeting and a person");
    private static readonly WordSet Auxiliaries = WordLists.Set("verb-forms: auxiliaries");
    private static readonly WordSet TheOrWhose = WordLists.Set("function-words: the or whose");
    private static readonly WordSet LeadsInVisitor = WordLists.Set("function-words: leads in a visitor");
    private static readonly WordSet LeadsInHost = WordLists.Set("function-words: leads in a host");
    private static readonly WordSet LeadsInPlace = WordLists.Set("verb-forms: leads in a place behind a verb of meeting");
    private static readonly WordSet LeadsInPurpose = WordLists.Set("verb-forms: leads in a purpose behind a verb of meeting");
    private static readonly WordSet AllPrepositions = WordLists.Set("function-words: prepositions");
    private static readonly WordSet Prepositions = WordLists.Set("verb-forms: prepositions of a meeting");

    private readonly AudienceForm _audience = new(persons);

    /// <summary>True for a verb that has a person as its object, or as its doer where it is a passive.</summary>
    public bool HasPerson(string text, Word verb, int end, bool isPassive)
    {
        if (verb.Core == "paid")
        {
            return HasVisit(text, verb, end, LeadsInHost);
        }

        if (AudienceForm.IsVerb(verb.Core))
        {
            return _audience.Is(text, verb, end, isPassive, at => BehindDay(text, at, end));
        }

        bool isToPlace = WithPersonAndPlace.Contains(verb.Core);
        if (!isToPlace && !WithPerson.Contains(verb.Core))
        {
            return false;
        }

        Word next = Word.Read(text, verb.End, end);
        if (isPassive)
        {
            return HasDoer(text, next, end);
        }

        if (verb.Core == "called" && next.Core is "on" or "upon")
        {
            int behind = persons.EndAt(text, next.End, end);
            return behind >= 0 && !HasInfinitive(text, behind, end);
        }

        int behindDay = BehindDay(text, verb.End, end);
        int person = persons.EndAt(text, behindDay, end);
        person = person < 0 ? BehindPlace(text, behindDay, end) : person;
        person = person < 0 && text[verb.End - 1] == ',' ? BehindInsertion(text, verb.End, end) : person;
        return person >= 0 ? !isToPlace || HasPlace(text, person, end) : verb.Core is "received" or "hosted" && HasVisit(text, verb, end, LeadsInVisitor);
    }

    /// <summary>
    /// "was received by Minister Y", "was received in Athens on Monday by Minister Y", "was received with military honours at McKee Barracks, Dublin, by
    /// Minister Y".
    /// </summary>
    private bool HasDoer(string text, Word next, int end)
    {
        Word word = next;
        bool canBe = word.Core is "by" or "with" || LeadsInPlace.Contains(word.Core) || Days.Contains(word.Core);
        bool isHonoured = word.Core != "with";
        for (int count = 0; count < MostWordsOfPlace && canBe && !word.IsNone && word.Core != "by"; count++)
        {
            isHonoured |= Honours.Contains(word.Core);
            Word behind = Word.Read(text, word.End, end);
            canBe = text[word.End - 1] != ',' || behind.Core == "by" || behind.IsCapitalized;
            word = behind;
        }

        canBe &= isHonoured;

        return canBe && word.Core == "by" && persons.EndAt(text, word.End, end) >= 0;
    }

    /// <summary>True for any past behind which "with" and a person stand: "conferred with", "sat down with", "signed an agreement with".</summary>
    public bool HasCompany(string text, Word verb, int end)
    {
        if (Auxiliaries.Contains(verb.Core) || !verbs.Is(verb.Core) || !IsPast(verb.Core))
        {
            return false;
        }

        Word word = Word.Read(text, verb.End, end);
        for (int count = 0; count < MostWordsBeforePreposition && !word.IsNone; count++)
        {
            if (Prepositions.Contains(word.Core))
            {
                return persons.EndAt(text, word.End, end) >= 0;
            }

            // What another verb has as company is not this one's.
            if (verbs.Is(word.Core) && IsPast(word.Core))
            {
                return false;
            }

            word = Word.Read(text, word.End, end);
        }

        return false;
    }

    /// <summary>"received this Tuesday (10) the Minister", "hosted today his counterpart": when it was stands between.</summary>
    private static int BehindDay(string text, int start, int end)
    {
        int at = start;
        for (int count = 0; count < MostWordsOfDay; count++)
        {
            Word word = Word.Read(text, at, end);
            Word next = Word.Read(text, word.End, end);
            if (word.Core == "on" && WeekdayName.OfWhole(next.Core) != null && text[next.End - 1] != ',')
            {
                // "received on Monday the Minister"
                word = next;
            }
            else if (word.IsNone || !(Days.Contains(word.Core) || (count > 0 && IsOfDay(word.Core))))
            {
                break;
            }

            at = word.End;
        }

        return at;
    }

    /// <summary>"received, Thursday in Rabat, the Minister": behind when and where it was, between commas. The end of the person; -1 where none stands there.</summary>
    private int BehindInsertion(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWordsOfDay && !word.IsNone && text[word.End - 1] != ','; count++)
        {
            word = Word.Read(text, word.End, end);
        }

        return word.IsNone || text[word.End - 1] != ',' ? -1 : persons.EndAt(text, word.End, end);
    }

    /// <summary>"today, Monday, 5 February 2024,"</summary>
    private static bool IsOfDay(string word) => word.All(char.IsDigit) || WeekdayName.OfWhole(word) != null || MonthName.Of(word) != null;

    /// <summary>
    /// "received at the headquarters in Rome Minister Y", "received in Rome on Monday the Minister": behind a place, and behind no preposition,
    /// as in "received in Rome a letter from Minister Y"; so too behind "on a courtesy visit". The end of the person; -1 where none stands there.
    /// </summary>
    private int BehindPlace(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        Word behind = Word.Read(text, word.End, end);
        bool isVisit = LeadsInPurpose.Contains(word.Core) && behind.Core is "a" or "an";
        word = isVisit ? behind : word;
        bool isPlace = isVisit || LeadsInPlace.Contains(word.Core);
        for (int count = 0; count < MostWordsOfPlace && isPlace && !word.IsNone && !EndsPlace(text, word) && (count == 0 || word.Core is not ("a" or "an")); count++)
        {
            int person = AllPrepositions.Contains(word.Core) ? -1 : persons.EndAt(text, word.End, end);
            if (person >= 0)
            {
                return person;
            }

            word = Word.Read(text, word.End, end);
        }

        return -1;
    }

    /// <summary>A comma that is not inside a day: "in audience on May 4, 2024 the Minister".</summary>
    private static bool EndsPlace(string text, Word word) => text[word.End - 1] == ',' && !(word.Core.Length > 0 && char.IsDigit(word.Core[word.Core.Length - 1]));

    /// <summary>"had received Minister Y": the verb is the one behind.</summary>
    public static bool IsPerfect(Word had, Word next) =>
        had.Core == "had" && (WithPerson.Contains(next.Core) || WithPersonAndPlace.Contains(next.Core));

    private static bool IsPast(string word) => FiniteVerb.IsRegularPast(word) || FiniteVerb.IsIrregularPast(word);

    /// <summary>"to the Pentagon", "to Rome", "to her office", "in Berlin", "with military honours" somewhere behind the person.</summary>
    private static bool HasPlace(string text, int start, int end)
    {
        string before = "";
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < MostWordsBeforePlace && !word.IsNone; count++)
        {
            bool isPlace = before == "to"
                ? word.IsCapitalized || TheOrWhose.Contains(word.Core)
                : before is "in" or "at" && word.IsCapitalized && MonthName.Of(word.Core) == null;
            if (isPlace || Honours.Contains(word.Core))
            {
                return true;
            }

            before = word.Core;
            word = Word.Read(text, word.End, end);
        }

        return false;
    }

    /// <summary>"called on Minister Y to withdraw" demands something.</summary>
    private static bool HasInfinitive(string text, int start, int end)
    {
        string before = "";
        for (Word word = Word.Read(text, start, end); !word.IsNone; word = Word.Read(text, word.End, end))
        {
            if (before == "to" && word.IsLowerCase && !TheOrWhose.Contains(word.Core))
            {
                return true;
            }

            before = word.Core;
        }

        return false;
    }

    /// <summary>"an official visit by", "a farewell call from", "a courtesy visit to".</summary>
    private bool HasVisit(string text, Word verb, int end, WordSet leadsInPerson)
    {
        Word word = Word.Read(text, verb.End, end);
        for (int count = 0; count < MostWordsBeforeVisit && !word.IsNone; count++)
        {
            Word next = Word.Read(text, word.End, end);
            if (word.Core is "visit" or "call")
            {
                return leadsInPerson.Contains(next.Core) && persons.EndAt(text, next.End, end) >= 0;
            }

            word = next;
        }

        return false;
    }
}
