using System.Globalization;

namespace Corpus.Reading.Text;

/// <summary>
/// The ways in which texts are cut into tokens, side by side, with what "Japan–U.S. talks, Feb. 7-8." is in each. They differ
/// where the questions do.
/// </summary>
internal static class TokenDialect
{
    /// <summary>
    /// "Japan–U.S. | talks, | Feb. | 7-8." What stands between blanks. The form of a line is told by the signs at the ends of
    /// its words, so they stay there; <see cref="Word"/> tells the word from them. No sign is a token of its own.
    /// </summary>
    public static readonly TokenRule Run = new(
        skips: Blank.Is,
        isPart: static _ => true,

        // No word of the language is longer.
        longestWord: 48);

    /// <summary>
    /// "Japan | – | U | . | S | . | talks | , | Feb | . | 7 | - | 8 | ." Letters and digits. A date of a line may have a blank too
    /// few ("June1,2023"), so a number begins a new word, and keeps what is written at it ("3rd").
    /// </summary>
    public static readonly TokenRule DateOfLine = new(
        skips: Blank.Is,
        isPart: char.IsLetterOrDigit,
        endOfWord: EndBeforeNumber,

        // Longer than the name of any month, and than any number of a date.
        longestWord: 48);

    /// <summary>
    /// "Japan–U.S. | talks | , | Feb. | 7-8" What stands between blanks, without the signs that part a sentence: a name, a rank
    /// and a time keep what is in them ("Jean-Yves", "O’Neil", "Lt.", "11:53"). The full stop of the sentence is no token.
    /// </summary>
    public static readonly TokenRule Opening = new(
        skips: char.IsWhiteSpace,
        isPart: static c => ",()[];:\"\u201C\u201D\u2014!?".IndexOf(c) < 0,
        joins: IsColonOfClock,
        endOfWord: EndBeforeFullStop);

    /// <summary>
    /// "Japan | – | U.S. | talks | , | Feb | . | 7-8 | ." Words as grammar knows them: a word keeps what joins its parts
    /// ("Japan-U.S.", "People's", "2+2"), and initials their full stops ("U.S.", also where it is written "U. S."); a dash
    /// and every other stop part what is said. "**strongly** opposed": what a conversion wrote around a word parts it from
    /// nothing.
    /// </summary>
    public static readonly TokenRule Sentence = new(
        skips: static c => char.IsWhiteSpace(c) || c is '*' or '_',
        isPart: IsLetterOrMark,
        joins: JoinsWord,
        endOfWord: EndBehindInitials);

    /// <summary>
    /// "Japan | U | . | S | . | talks | , | Feb | . | 7 | 8 | ." Words as a lexicon is looked up with: a blank, a hyphen and its
    /// look-alikes up to the en dash only part them, so that "cross-Strait" is "cross Strait", and "U. S." is "U.S."
    /// </summary>
    public static readonly TokenRule Phrase = new(
        skips: static c => char.IsWhiteSpace(c) || c == '-' || c is >= '\u2010' and <= '\u2013',
        isPart: IsLetterOrMark);

    private static bool IsLetterOrMark(char c) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static int EndBeforeNumber(string text, int start, int behind, int end)
    {
        int i = start + 1;
        while (i < behind && !(char.IsDigit(text[i]) && char.IsLetter(text[i - 1])))
        {
            i++;
        }

        return i;
    }

    /// <summary>"11:53".</summary>
    private static bool IsColonOfClock(string text, int at, int end) =>
        text[at] == ':' && char.IsDigit(text[at - 1]) && at + 1 < end && char.IsDigit(text[at + 1]);

    /// <summary>The full stop of the sentence does not belong to its last word; that of "U.S." or "p.m." does.</summary>
    private static int EndBeforeFullStop(string text, int start, int behind, int end)
    {
        int last = behind - 1;
        bool isFullStop = text[last] == '.'
            && string.IsNullOrWhiteSpace(text.Substring(behind, Math.Min(8, end - behind)))
            && text.IndexOf('.', start, last - start) < 0;
        return isFullStop ? last : behind;
    }

    private static bool JoinsWord(string text, int at, int end) =>
        at + 1 < end
        && (IsLetterOrMark(text[at + 1]) || IsStopBeforeHyphen(text, at, end))
        && (text[at] is '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '&' or '/'
            || (text[at] == '.' && IsInitial(text, at - 1, at))
            || (text[at] is '+' or '.' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    /// <summary>The last stop of "Japan-U.S.-ROK".</summary>
    private static bool IsStopBeforeHyphen(string text, int at, int end) =>
        text[at] == '.' && text[at + 1] == '-' && at + 2 < end && IsLetterOrMark(text[at + 2]);

    /// <summary>Behind the last stop of "U.S." and of "U. S.": the pages part the two letters now and then.</summary>
    private static int EndBehindInitials(string text, int start, int behind, int end)
    {
        bool isStop = behind < end && text[behind] == '.';
        bool isAbbreviation = isStop && (text.IndexOf('.', start, behind - start) >= 0 || IsInitial(text, start, behind));
        if (!isAbbreviation)
        {
            return behind;
        }

        int next = behind + 2;
        bool isParted = IsInitial(text, start, behind) && next + 1 < end && text[behind + 1] == ' '
            && IsInitial(text, next, next + 1) && text[next + 1] == '.';
        return isParted ? next + 2 : behind + 1;
    }

    /// <summary>A capital standing alone before its full stop: the "U" and the "S" of "Japan-U.S.".</summary>
    private static bool IsInitial(string text, int start, int stop) =>
        stop == start + 1 && char.IsUpper(text[start]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
}
