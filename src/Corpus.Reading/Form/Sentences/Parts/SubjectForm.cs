using System.Collections.Immutable;
using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Parts;

/// <summary>
/// Finds the subjects of sentences of this kind: "The Ministers", "They", "Minister Koizumi", "Defense Minister Kihara
/// and Secretary Austin". Each is one only together with its verb.
/// </summary>
internal sealed class SubjectForm(LexiconForms words, FiniteVerb verbs)
{
    private const int LongestSubject = 28;
    private const int LongestPronounSubject = 9;

    private static readonly WordSet Offices = WordLists.Set("roles: offices");
    private static readonly WordSet Sides = WordLists.Set("roles: sides that act");

    private static readonly WordSet Persons = WordLists.SetIgnoringCase("roles: persons that met");

    private static readonly WordSet PartsOfTitles = WordLists.Set("roles: parts of titles");
    private static readonly WordSet Courtesies = WordLists.Set("honorifics: courtesies before an office");

    private static readonly WordSet Counts = WordLists.Set("function-words: words that count ministers");

    private static readonly ImmutableArray<string> NationalEndings = WordLists.List("names: endings of nationalities");

    private static readonly WordSet InsideNames = WordLists.Set("function-words: words inside names and offices");

    private static readonly WordSet Pronouns = WordLists.Set("function-words: first words of a clause");
    private static readonly WordSet SmallFirstWords = WordLists.Set("function-words: first words of a clause in small letters");
    private static readonly WordSet BeforePersons = WordLists.SetIgnoringCase("function-words: words that lead in ministers");
    private static readonly WordSet InsideTitles = WordLists.Set("function-words: words between parts of a title before its office");
    private static readonly WordSet BeforeNames = WordLists.Set("roles: offices that a name follows");
    private static readonly WordSet BeforeGeneral = WordLists.Set("roles: behind which General is an office");
    private static readonly WordSet Defense = WordLists.Set("roles: defense");

    private readonly WordSet _offices = new(words.Offices, StringComparer.Ordinal);
    private readonly WordSet _pairs = new(words.CountryPairs, StringComparer.Ordinal);
    private readonly WordSet _beforeOffices = new(words.Countries.Concat(words.PartsOfTitles), StringComparer.Ordinal);

    /// <summary>
    /// The position of the verb whose subject starts here with an office ("Defense Minister Kihara and Secretary Austin
    /// held"), or -1.
    /// </summary>
    public int FindVerbOfOffice(string text, int start, int end)
    {
        bool hasRole = false;
        bool isInsideName = false;
        Word word = Word.Read(text, start, end);
        for (int count = 0; count < LongestSubject && !word.IsNone; count++)
        {
            // "Defense Minister and expressed" is the rest of another sentence.
            if (hasRole && verbs.Is(word.Core))
            {
                return isInsideName ? -1 : word.Start;
            }

            bool isRole = IsRole(word.Core);
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
    public bool IsPronounWithVerb(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        if (!Pronouns.Contains(word.Core))
        {
            return false;
        }

        for (int count = 0; count < LongestPronounSubject && !EndsClause(text, word); count++)
        {
            string before = word.Core;
            word = Word.Read(text, word.End, end);
            if (verbs.Is(word.Core, before))
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
    public bool IsMinistersWithVerb(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        bool isThey = string.Equals(word.Core, "they", StringComparison.OrdinalIgnoreCase);
        if (!isThey && !BeforePersons.Contains(word.Core) && !Persons.Contains(word.Core))
        {
            return false;
        }

        bool hasPersons = isThey || Persons.Contains(word.Core);
        for (int count = 0; count < LongestPronounSubject && !EndsClause(text, word); count++)
        {
            string before = word.Core;
            word = Word.Read(text, word.End, end);
            if (hasPersons && verbs.Is(word.Core, before))
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
    public bool IsLowerCaseClause(string text, int start, int end)
    {
        Word word = Word.Read(text, start, end);
        return SmallFirstWords.Contains(word.Core) && IsMinistersWithVerb(text, start, end);
    }

    /// <summary>"the two Japanese defense ministers"</summary>
    private bool CanPrecedePersons(Word word) =>
        Counts.Contains(word.Core) || CanPrecedeRole(word) || Defense.Contains(word.Core);

    /// <summary>"the Ministers of both countries also", "the Secretary of Defense"</summary>
    private static bool CanFollowPersons(Word word, bool isThey) =>
        FiniteVerb.IsAdverb(word.Core)
        || (!isThey && (word.IsCapitalized || InsideNames.Contains(word.Core) || Counts.Contains(word.Core)));

    /// <summary>True when an office or a country is cut in two here: "Defense" / "Minister Hamada", "Secretary" / "Austin", "of the Czech" / "Republic".</summary>
    public bool IsCutName(string last, Word next) =>
        next.IsCapitalized
        && (_pairs.Contains(last + " " + next.Core)
            || BeforeNames.Contains(last)
            || (BeforeGeneral.Contains(last.ToLowerInvariant()) && next.Core == "General")
            || (PartsOfTitles.Contains(last) && (IsRole(next.Core) || IsBeforeOffice(next.Core))));

    private bool IsRole(string word) => Offices.Contains(word) || Sides.Contains(word) || _offices.Contains(word);

    private bool IsBeforeOffice(string word) =>
        PartsOfTitles.Contains(word) || Courtesies.Contains(word) || _beforeOffices.Contains(word);

    private bool CanPrecedeRole(Word word) =>
        IsBeforeOffice(word.Core) || InsideTitles.Contains(word.Core) || IsNationality(word.Core) || IsInitialism(word.Core);

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

    /// <summary>"U.S", "UK", "ROK"</summary>
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

    /// <summary>
    /// True where a stop ends the clause; that of an abbreviation does not: "U.S." and "J." are one letter before the
    /// stop.
    /// </summary>
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
}
