using System.Collections.Immutable;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>
/// Finds the subjects of sentences of this kind: "The Ministers", "They", "Minister Koizumi", "Defense Minister Kihara
/// and Secretary Austin". Each is one only together with its verb.
/// </summary>
internal static class SubjectForm
{
    private const int LongestSubject = 28;
    private const int LongestPronounSubject = 9;

    private static readonly ImmutableHashSet<string> Roles = Word.SetOf(
        "Minister Ministers Secretary Secretaries President Presidents Chancellor Chairman Chairperson Ambassador "
        + "General Admiral Commander Commissioner DPM Counterparts Sides Leaders Participants Representatives");

    private static readonly ImmutableHashSet<string> Persons = Word.SetOf(
        "ministers minister secretary secretaries sides side leaders participants counterparts parties countries "
        + "representatives delegations governments",
        ignoreCase: true);

    // A nationality is told by its ending; these are the ones that have none.
    private static readonly ImmutableHashSet<string> Modifiers = Word.SetOf(
        "Defense Defence Prime Deputy Acting Foreign Vice State War National Assistant Parliamentary Senior Chief "
        + "Under Federal Administrative Mr Mrs Ms Dr Hon New Zealand United States Kingdom Japan Australia Korea "
        + "Philippines Republic French Dutch Thai Greek Czech Swiss Iraqi Qatari Israeli Saudi Emirati Omani Kuwaiti");

    private static readonly ImmutableHashSet<string> Counts = Word.SetOf("two three four both all");

    private static readonly string[] NationalEndings = ["ese", "an", "ish", "ine"];

    private static readonly ImmutableHashSet<string> PartsOfOffices = Word.SetOf(
        "Defense Defence Prime Deputy Acting Foreign Vice State War National Under Parliamentary Assistant");

    private static readonly ImmutableHashSet<string> InsideNames = Word.SetOf("and of for the with to");

    private static readonly ImmutableHashSet<string> Pronouns = Word.SetOf(
        "The They Both These This Those It All Each He She We Their Its His Her Our There");

    /// <summary>
    /// The position of the verb whose subject starts here with an office ("Defense Minister Kihara and Secretary Austin
    /// held"), or -1.
    /// </summary>
    public static int FindVerbOfOffice(string text, int start, int end)
    {
        bool hasRole = false;
        bool isInsideName = false;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < LongestSubject && !word.IsNone; count++)
        {
            // "Defense Minister and expressed" is the rest of another sentence.
            if (hasRole && FiniteVerb.Is(word.Core))
            {
                return isInsideName ? -1 : word.Start;
            }

            bool isRole = Roles.Contains(word.Core);
            bool canGoOn = isRole || (hasRole ? CanFollowRole(word) : CanPrecedeRole(word));
            if (!canGoOn || (count == 0 && !word.IsCapitalized) || EndsClause(text, word))
            {
                return -1;
            }

            hasRole |= isRole;
            isInsideName = InsideNames.Contains(word.Core);
            word = Word.Read(text, word.End, end);
        }

        return -1;
    }

    /// <summary>True where "The", "They" or "Both" starts a sentence: its verb follows before long.</summary>
    public static bool IsPronounWithVerb(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        if (!Pronouns.Contains(word.Core))
        {
            return false;
        }

        for (int count = 0; count < LongestPronounSubject && !EndsClause(text, word); count++)
        {
            word = Word.Read(text, word.End, end);
            if (FiniteVerb.Is(word.Core))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True where the ministers stand with their verb, whatever the case of the first letter: "the ministers confirmed",
    /// "They also concurred", "both sides shared".
    /// </summary>
    public static bool IsMinistersWithVerb(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        bool isThey = Equals(word.Core, "they");
        if (!isThey && !Equals(word.Core, "the") && !Equals(word.Core, "both") && !Persons.Contains(word.Core))
        {
            return false;
        }

        bool hasPersons = isThey || Persons.Contains(word.Core);
        for (int count = 0; count < LongestPronounSubject && !EndsClause(text, word); count++)
        {
            word = Word.Read(text, word.End, end);
            if (hasPersons && FiniteVerb.Is(word.Core))
            {
                return true;
            }

            bool isPersons = !isThey && Persons.Contains(word.Core);
            bool canGoOn = isPersons || (hasPersons ? CanFollowPersons(word, isThey) : CanPrecedePersons(word));
            if (!canGoOn)
            {
                return false;
            }

            hasPersons |= isPersons;
        }

        return false;
    }

    /// <summary>True where a subject and its verb stand although the first letter is no capital: "the Ministers confirmed".</summary>
    public static bool IsLowerCaseClause(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        return word.Core is "the" or "they" or "both" or "ministers" && IsMinistersWithVerb(text, start, end);
    }

    // "the two Japanese defense ministers"
    private static bool CanPrecedePersons(Word word) =>
        Counts.Contains(word.Core) || CanPrecedeRole(word) || word.Core is "defense" or "defence";

    // "the Ministers of both countries also", "the Secretary of Defense"
    private static bool CanFollowPersons(Word word, bool isThey) =>
        FiniteVerb.IsAdverb(word.Core)
        || (!isThey && (word.IsCapitalized || InsideNames.Contains(word.Core) || Counts.Contains(word.Core)));

    /// <summary>True when an office is cut in two here: "Defense" / "Minister Hamada", "Secretary" / "Austin".</summary>
    public static bool IsCutOffice(string last, Word next) =>
        next.IsCapitalized
        && (last is "Minister" or "Secretary" or "Ambassador" or "Chancellor" or "DPM"
            || (PartsOfOffices.Contains(last) && (Roles.Contains(next.Core) || Modifiers.Contains(next.Core))));

    private static bool CanPrecedeRole(Word word) =>
        Modifiers.Contains(word.Core) || word.Core is "of" or "and" || IsNationality(word.Core) || IsInitialism(word.Core);

    private static bool CanFollowRole(Word word) =>
        word.IsCapitalized || InsideNames.Contains(word.Core) || FiniteVerb.IsAdverb(word.Core);

    private static bool IsNationality(string word)
    {
        if (word.Length < 4 || !char.IsUpper(word[0]))
        {
            return false;
        }

        foreach (string ending in NationalEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "U.S", "UK", "ROK"
    private static bool IsInitialism(string word)
    {
        foreach (char character in word)
        {
            if (!char.IsUpper(character) && character != '.')
            {
                return false;
            }
        }

        return word.Length is >= 2 and <= 5;
    }

    // A stop ends the clause unless it is part of an abbreviation: "U.S." and "J." are one letter before the stop.
    private static bool EndsClause(string text, Word word)
    {
        if (word.IsNone)
        {
            return true;
        }

        char last = text[word.End - 1];
        return last is ':' or ';' or '?' or '!' or '。'
            || (last == '.' && Abbreviation.At(text, word.Start, word.End - 1) == AbbreviationKind.None);
    }

    private static bool Equals(string word, string other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);
}
