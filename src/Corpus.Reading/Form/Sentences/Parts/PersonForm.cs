using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences.Parts;

/// <summary>
/// Tells whether someone with an office stands at a place: "the Minister of Defence of Latvia", "H.E. Rasa K., Minister of
/// …", "her Danish counterpart"; not "the Minister's remarks", and not "the Ministers' Council".
/// </summary>
internal sealed class PersonForm(LexiconForms words)
{
    private const int MostWords = 18;
    private const int LongestParticle = 4;

    private static readonly WordSet Offices = WordLists.Set("roles: offices");
    private static readonly WordSet SmallOffices = WordLists.Set("roles: offices of an opening beside those with a capital");
    private static readonly WordSet InPlural = WordLists.Set("roles: offices of an opening in the plural");
    private static readonly WordSet SmallBefore = WordLists.Set("function-words: words before an office in small letters");
    private static readonly WordSet Courtesies = WordLists.SetIgnoringCase("honorifics: forms of address");
    private static readonly WordSet NeverFirst = WordLists.Set("function-words: words that nobody begins with");

    private readonly WordSet _offices = new(words.Offices, StringComparer.Ordinal);

    public bool IsOffice(string word) => Offices.Contains(word) || SmallOffices.Contains(word) || _offices.Contains(word);

    /// <summary>True for the office of somebody: not "the Ministers", which names nobody alone.</summary>
    public bool IsOfficeOfOne(string word) => IsOffice(word) && !InPlural.Contains(word);

    /// <summary>Behind the word for the office, or the name of "Mr. Peter Nkhoma"; -1 where nobody stands there.</summary>
    public int EndAt(string text, int start, int end)
    {
        bool isBehindComma = false;
        Word word = Word.Read(text, start, end);
        if (Courtesies.Contains(word.Core) && NamedEnd(text, word, end) is int named && named > word.End)
        {
            return named;
        }

        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            if (IsOffice(word.Core))
            {
                return IsHolder(text, word, end) ? word.End : -1;
            }

            bool isFirst = count == 0;
            bool canGoOn = word.IsCapitalized
                || SmallBefore.Contains(word.Core)
                || (!isFirst && !isBehindComma && IsParticle(text, word, end));
            if (!canGoOn || (isFirst && NeverFirst.Contains(word.Core)))
            {
                return -1;
            }

            isBehindComma = text[word.End - 1] == ',';
            word = Word.Read(text, word.End, end);
        }

        return -1;
    }

    /// <summary>Behind the words with capitals that follow a courtesy, up to an office or a comma; "Mr. Secretary" names nobody.</summary>
    private int NamedEnd(string text, Word courtesy, int end)
    {
        Word last = courtesy;
        Word word = Word.Read(text, courtesy.End, end);
        while (word.IsCapitalized && !IsOffice(word.Core) && (last.End == courtesy.End || text[last.End - 1] is not (',' or ';')))
        {
            last = word;
            word = Word.Read(text, word.End, end);
        }

        return IsOffice(word.Core) ? courtesy.End : last.End;
    }

    /// <summary>"van der Berg": a name goes on with a capital.</summary>
    private static bool IsParticle(string text, Word word, int end)
    {
        Word next = Word.Read(text, word.End, end);
        return CanBeParticle(word)
            && (next.IsCapitalized || (CanBeParticle(next) && Word.Read(text, next.End, end).IsCapitalized));
    }

    private static bool CanBeParticle(Word word) => word.IsLowerCase && word.Core.Length <= LongestParticle;

    /// <summary>False for "the Minister's visit" and "Minister Kihara's remarks": what is spoken of is what they have.</summary>
    private bool IsHolder(string text, Word office, int end)
    {
        Word word = office;
        bool isOwner = false;
        for (int count = 0; count < MostWords && !word.IsNone; count++)
        {
            bool isOffice = IsOffice(word.Core);
            if (!isOffice && !word.IsCapitalized && !SmallBefore.Contains(word.Core))
            {
                return !isOwner;
            }

            isOwner = IsPossessive(word.Core) || (isOwner && !isOffice);
            if (text[word.End - 1] is ',' or '.' or ';')
            {
                return !isOwner;
            }

            word = Word.Read(text, word.End, end);
        }

        return !isOwner;
    }

    private static bool IsPossessive(string word) =>
        word.Length > 2 && (word[word.Length - 2] is '\'' or '\u2019' || word[word.Length - 1] is '\'' or '\u2019');
}
