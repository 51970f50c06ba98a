using Corpus.Reading.Dates;
using Corpus.Reading.English;
using Corpus.Reading.Meaning.Head.Opening;

namespace Corpus.Reading.Meaning.Head.Participants.Names;

/// <summary>Reads the words of a name from an opening.</summary>
internal static class NameWords
{
    /// <summary>A longer run of words with capitals is no name.</summary>
    private const int Most = 8;

    /// <summary>"Pehin Datu Lailaraja Major General (Retired) Dato Paduka Seri Haji Awang" is eleven.</summary>
    private const int MostTitles = 16;

    /// <summary>"KCVO" is four.</summary>
    private const int MostLetters = 4;

    private static readonly WordSet OfParliament = WordLists.SetIgnoringCase("honorifics: letters of a member of parliament");
    private static readonly WordSet BeforeWeekday = WordLists.Set("time-and-place: before a weekday");
    private static readonly WordSet RanksOfTwoWords = WordLists.Set("honorifics: ranks of two words");
    private static readonly WordSet Services = WordLists.Set("honorifics: of which service a rank is");

    /// <summary>"El Gordo": no nickname has more words.</summary>
    private const int MostOfNickname = 3;

    /// <summary>Words that have a capital only because a sentence begins with them.</summary>
    private static readonly WordSet SentenceWords = WordLists.Set("function-words: opens a sentence")
        .And(WordLists.Set("names: capital for the sentence only"))
        .And(WordLists.Set("names: behind an office and part of it"));

    /// <summary>The words of the name that begins at a token, without titles before and letters behind it; empty when none does.</summary>
    /// <param name="next">The token behind the name and what belongs to it.</param>
    public static List<string> At(OpeningText text, int index, out int next)
    {
        int first = SkipTitles(text, index);
        List<string> words = [];
        int i = first;
        while (words.Count < Most && IsNameWord(text, i, words.Count > 0))
        {
            Add(words, text.Word(i));
            i = BehindNickname(text, i + 1);
        }

        while (words.Count > 0 && NameParticle.IsSmall(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
            i--;
        }

        next = SkipLettersBehind(text, i);
        if (EndsInLetters(words))
        {
            words.RemoveRange(words.Count - 2, 2);
        }

        while (words.Count > 1 && Honorific.EndsName(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        next = words.Count == 0 ? index : next;
        return words;
    }

    /// <summary>"David Johnston AC RAN": behind a name in small letters two groups of capitals are no names.</summary>
    private static bool EndsInLetters(List<string> words) =>
        words.Count > 3 && IsLetters(words[words.Count - 1]) && IsLetters(words[words.Count - 2]) && words.Take(words.Count - 2).All(static word => word.Any(char.IsLower));

    private static bool IsLetters(string word) => word.Length is > 1 and <= MostLetters && word.All(char.IsUpper);

    /// <summary>"G.Saikhanbayar", as Mongolian texts write it, is an initial and a name.</summary>
    private static void Add(List<string> words, string word)
    {
        bool isJoined = word.Length > 3 && word[1] == '.' && char.IsUpper(word[0]) && char.IsUpper(word[2]) && char.IsLower(word[3]);
        words.AddRange(isJoined ? [word.Substring(0, 2), word.Substring(2)] : [word]);
    }

    /// <summary>Steps over “Gidi” in "Gideon “Gidi” Lavon", where the name goes on behind it.</summary>
    private static int BehindNickname(OpeningText text, int index)
    {
        char close = text.IsSign(index, '\u201C') ? '\u201D' : text.IsSign(index, '"') ? '"' : text.IsSign(index, '(') ? ')' : ' ';
        if (close == ' ')
        {
            return IsInQuotes(text.Word(index)) && IsNameWord(text, index + 1, isInside: true) ? index + 1 : index;
        }

        for (int i = index + 1; i <= index + MostOfNickname + 1; i++)
        {
            if (text.IsSign(i, close))
            {
                return i > index + 1 && IsNameWord(text, i + 1, isInside: true) ? i + 1 : index;
            }
        }

        return index;
    }

    /// <summary>‘Gidi’: the sign for a quotation within one is no token of its own.</summary>
    private static bool IsInQuotes(string word) =>
        word.Length > 2 && word[0] is '\u2018' or '\'' && word[word.Length - 1] is '\u2019' or '\'';

    /// <summary>Steps over "the Hon", "Dr.", "Lt. Gen. (Ret.)" where a name follows.</summary>
    private static int SkipTitles(OpeningText text, int index)
    {
        int i = index;
        for (int titles = 0; titles < MostTitles; titles++)
        {
            if (text.IsSign(i, '(') && Honorific.LeadsName(text.Word(i + 1)) && text.IsSign(i + 2, ')'))
            {
                i += 3;
            }
            else if (RanksOfTwoWords.Contains(text.Word(i) + " " + text.Word(i + 1)))
            {
                i += 2;
            }
            else if (Honorific.LeadsName(text.Word(i)) && !IsName(text, i))
            {
                i = BehindService(text, i + 1);
            }
            else
            {
                break;
            }
        }

        return IsNameWord(text, i, isInside: false) ? i : index;
    }

    /// <summary>Behind "of the Army", "of the Royal Air Force", "of Aviation", "in Chief".</summary>
    private static int BehindService(OpeningText text, int index)
    {
        if (text.Plain(index) == "in" && text.Plain(index + 1) == "chief")
        {
            return index + 2;
        }

        int first = text.Plain(index) == "of" ? (text.Plain(index + 1) == "the" ? index + 2 : index + 1) : index;
        int at = first;
        while (first > index && Services.Contains(text.Word(at)))
        {
            at++;
        }

        return at > first ? at : index;
    }

    /// <summary>
    /// "Gen Nakatani" is a name, "Gen. Milley" and "Gen Mark Milley" have a rank; "Tan Wei Jie" is a name, "Tan Sri Halim" has a title.
    /// </summary>
    private static bool IsName(OpeningText text, int index) => text.Word(index) switch
    {
        "Gen" => IsNameWord(text, index + 1, isInside: false) && !IsNameWord(text, index + 2, isInside: true),
        "Tan" => text.Word(index + 1) is not ("Sri" or "Seri"),
        _ => false,
    };

    private static bool IsNameWord(OpeningText text, int index, bool isInside)
    {
        string word = text.Word(index);
        // "in a call on Thursday, the Minister": the day is nobody.
        bool isDay = WeekdayName.OfWhole(word) != null && BeforeWeekday.Contains(text.Plain(index - 1));
        if (word.Length == 0 || isDay || text.IsPossessive(index) || word.Any(char.IsDigit) || word.EndsWith(":", StringComparison.Ordinal) || SentenceWords.Contains(word) || IsMonthOfDay(text, index))
        {
            return false;
        }

        if (NameParticle.IsSmall(word))
        {
            return isInside || text.IsCapitalized(index + 1) || NameParticle.IsSmall(text.Word(index + 1));
        }

        if (NameParticle.Leads(word) || (isInside && NameParticle.JoinsFamilyNames(word) && text.IsCapitalized(index + 1)))
        {
            return true;
        }

        // Letters of scripts without capitals make names too.
        return char.IsLetter(word[0]) && !char.IsLower(word[0]);
    }

    /// <summary>"On 4 Sept. Mr. Onodera": the month belongs to the day.</summary>
    private static bool IsMonthOfDay(OpeningText text, int index) =>
        MonthName.OfCapitalized(text.Word(index)) != null
        && (DateExpression.At(text, index - 1) != null || DateExpression.At(text, index) != null);

    private static int SkipLettersBehind(OpeningText text, int index)
    {
        for (int letters = 0; letters < Most; letters++)
        {
            if (text.IsComma(index) && Honorific.EndsName(text.Word(index + 1)))
            {
                // "NI (M)": the class of an order.
                index += text.IsSign(index + 2, '(') && text.Word(index + 3).Length == 1 && text.IsSign(index + 4, ')') ? 5 : 2;
            }
            else if (text.IsSign(index, '(') && Honorific.EndsName(text.Word(index + 1)) && text.IsSign(index + 2, ')'))
            {
                index += 3;
            }
            else
            {
                break;
            }
        }

        return BehindConstituency(text, index);
    }

    /// <summary>"M.P. for Niagara Falls, Minister": whom a member of parliament sits for; the same token where no comma closes it.</summary>
    private static int BehindConstituency(OpeningText text, int index)
    {
        int at = index + 1;
        while (at <= index + Most && (text.IsCapitalized(at) || text.IsDash(at)))
        {
            at++;
        }

        bool isSeat = text.Plain(index) == "for" && OfParliament.Contains(text.Plain(index - 1)) && at > index + 1 && text.IsComma(at);
        return isSeat ? at : index;
    }
}
