using Corpus.Reading.English;
using Corpus.Reading.Lexicon.Entries;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants.Phrases;

/// <summary>Reads the country beside an office or a name: "Australian", "of the Federal Republic of Germany", "(Japan)".</summary>
internal sealed class OfficeCountry(OpeningText text, HeadLexicon lexicon)
{
    /// <summary>"United Kingdom of Great Britain and Northern Ireland" has the most words.</summary>
    private const int MostWords = 9;

    /// <summary>"Independent and Sovereign State of", "Federal Republic of": what a country's full name begins with.</summary>
    private const int MostWordsBeforeOf = 3;

    /// <summary>"DPRK" has four letters, "FYROM" five; longer words in capitals are names.</summary>
    private const int MostLetters = 5;

    /// <summary>"Menhan RI" is two.</summary>
    private const int MostWordsOfLetters = 3;

    private static readonly WordSet FormsOfStates = WordLists.Set("names: forms of states");
    /// <summary>"Self-Defense Forces", "National Defence Force"</summary>
    private const int MostWordsOfForces = 3;

    private static readonly WordSet Forces = WordLists.Set("names: forces of a country");
    private static readonly WordSet LeadsInCountry = WordLists.Set("function-words: leads in the country");
    private static readonly WordSet PossessiveEnds = WordLists.Set("function-words: ends of a possessive");

    /// <summary>The country named at a token, "Australian" or "Australia's", and the token behind it.</summary>
    public CountryDefinition? At(int index, out int next)
    {
        next = index;
        // A dash is a word here, and the names of the lexicon are found whatever their hyphens.
        if (!text.Word(index).Any(char.IsLetterOrDigit) || lexicon.Countries.At(text.Text, text.StartOf(index)) is not { } match)
        {
            return null;
        }

        next = text.TokenFrom(match.End, index);
        string rest = text.Text.Substring(match.End, Math.Max(0, text[next - 1].End - match.End));
        if (rest.Length > 0 && rest != "." && !PossessiveEnds.Contains(rest))
        {
            return null;
        }

        next = BehindLetters(next);
        return match.Things[0];
    }

    /// <summary>
    /// "the Republic of Korea (ROK)", "Minister of National Defense (MND)", "the Republic of Indonesia (Menhan RI)": behind what stands for a country's name,
    /// or an office.
    /// </summary>
    public int BehindLetters(int index)
    {
        int close = index + 2;
        while (text.IsSign(index, '(') && close <= index + MostWordsOfLetters && text.IsCapitalized(close))
        {
            close++;
        }

        bool hasLetters = text.IsSign(index, '(') && text.IsSign(close, ')') && text.IsCapitalized(index + 1) && IsOfLetters(close - 1);
        return hasLetters ? close + 1 : index;
    }

    private bool IsOfLetters(int index) => text.Word(index) is { Length: >= 2 and <= MostLetters } letters && letters.All(char.IsUpper);

    /// <summary>True where the name of a country ends before a token.</summary>
    public bool EndsBefore(int next)
    {
        for (int first = next - 1; first >= 0 && first >= next - MostWords; first--)
        {
            if (At(first, out int end) != null && end == next)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind "of Germany", "(Japan)", "from Australia", ", Republic of Korea," behind an office or a name.</summary>
    public int Behind(int index, ref CountryDefinition? country)
    {
        if (text.IsComma(index))
        {
            CountryDefinition? apposed = At(index + 1, out int behind);
            bool isApposition = apposed != null && !text.IsCapitalized(behind) && !text.IsPossessive(behind - 1);
            country ??= isApposition ? apposed : null;
            return isApposition ? behind : index;
        }

        bool isRemark = text.IsSign(index, '(');
        if (!isRemark && !LeadsIn(index))
        {
            return index;
        }

        CountryDefinition? named = InFull(BehindArticle(index + 1), out int next);
        if (named == null || (isRemark && !text.IsSign(next, ')')))
        {
            return isRemark && text.Plain(index + 1) == "then" && text.IsSign(index + 2, ')') ? index + 3 : index;
        }

        country ??= named;
        return isRemark ? next + 1 : BehindForces(next);
    }

    /// <summary>"Chief of the General Staff of the Israel Defense Forces": behind the words that make the country's name one of its forces.</summary>
    private int BehindForces(int index)
    {
        int at = index;
        while (at < index + MostWordsOfForces && text.IsCapitalized(at))
        {
            if (Forces.Contains(text.Word(at)))
            {
                return BehindLetters(at + 1);
            }

            at++;
        }

        return index;
    }

    /// <summary>True for "of" and its like, behind which a country may stand.</summary>
    public bool LeadsIn(int index) => LeadsInCountry.Contains(text.Plain(index));

    /// <summary>The country at a token, with what its full name begins with: "Kingdom of Thailand".</summary>
    public CountryDefinition? InFull(int index, out int next)
    {
        if (At(index, out next) is CountryDefinition country)
        {
            return country;
        }

        int of = index;
        while (of < index + MostWordsBeforeOf && FormsOfStates.Contains(text.Word(of)))
        {
            of++;
        }

        return of > index && text.Plain(of) == "of" ? At(BehindArticle(of + 1), out next) : null;
    }

    private int BehindArticle(int index) => text.Plain(index) == "the" ? index + 1 : index;
}
