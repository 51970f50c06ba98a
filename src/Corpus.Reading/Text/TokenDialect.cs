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
    public static readonly TokenRule Run = new RunRule();

    /// <summary>
    /// "Japan | – | U | . | S | . | talks | , | Feb | . | 7 | - | 8 | ." Letters and digits. A date of a line may have a blank too
    /// few ("June1,2023"), so a number begins a new word, and keeps what is written at it ("3rd").
    /// </summary>
    public static readonly TokenRule DateOfLine = new DateOfLineRule();

    /// <summary>
    /// "Japan–U.S. | talks | , | Feb. | 7-8" What stands between blanks, without the signs that part a sentence: a name, a rank
    /// and a time keep what is in them ("Jean-Yves", "O’Neil", "Lt.", "11:53"). The full stop of the sentence is no token.
    /// </summary>
    public static readonly TokenRule Opening = new OpeningRule();

    /// <summary>
    /// "Japan | – | U.S. | talks | , | Feb | . | 7-8 | ." Words as grammar knows them: a word keeps what joins its parts
    /// ("Japan-U.S.", "People's", "2+2"), and initials their full stops ("U.S.", also where it is written "U. S."); a dash
    /// and every other stop part what is said. "**strongly** opposed": what a conversion wrote around a word parts it from
    /// nothing.
    /// </summary>
    public static readonly TokenRule Sentence = new SentenceRule();

    /// <summary>
    /// "Japan | U | . | S | . | talks | , | Feb | . | 7 | 8 | ." Words as a lexicon is looked up with: a blank, a hyphen and its
    /// look-alikes up to the en dash only part them, so that "cross-Strait" is "cross Strait", and "U. S." is "U.S."
    /// </summary>
    public static readonly TokenRule Phrase = new PhraseRule();

    private static bool IsLetterOrMark(char c) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private sealed class RunRule() : TokenRule(longestWord: LongestWordOfText)
    {
        /// <summary>No word of the language is longer.</summary>
        private const int LongestWordOfText = 48;

        protected override bool Skips(char c) => Blank.Is(c);

        protected override bool MakesWord(char c) => true;
    }

    private sealed class DateOfLineRule() : TokenRule(longestWord: LongestPart)
    {
        /// <summary>Longer than the name of any month, and than any number of a date.</summary>
        private const int LongestPart = 48;

        protected override bool Skips(char c) => Blank.Is(c);

        protected override bool MakesWord(char c) => char.IsLetterOrDigit(c);

        /// <summary>Before a number.</summary>
        protected override int EndOfWord(string text, int start, int behind, int end)
        {
            int i = start + 1;
            while (i < behind && !(char.IsDigit(text[i]) && char.IsLetter(text[i - 1])))
            {
                i++;
            }

            return i;
        }
    }

    private sealed class OpeningRule : TokenRule
    {
        protected override bool Skips(char c) => char.IsWhiteSpace(c);

        protected override bool MakesWord(char c) => ",()[];:\"\u201C\u201D\u2014!?".IndexOf(c) < 0;

        /// <summary>"11:53".</summary>
        protected override bool Joins(string text, int at, int end) =>
            text[at] == ':' && char.IsDigit(text[at - 1]) && at + 1 < end && char.IsDigit(text[at + 1]);

        /// <summary>The full stop of the sentence does not belong to its last word; that of "U.S." or "p.m." does.</summary>
        protected override int EndOfWord(string text, int start, int behind, int end)
        {
            int last = behind - 1;
            bool isFullStop = text[last] == '.'
                && string.IsNullOrWhiteSpace(text.Substring(behind, Math.Min(8, end - behind)))
                && text.IndexOf('.', start, last - start) < 0;
            return isFullStop ? last : behind;
        }
    }

    private sealed class SentenceRule : TokenRule
    {
        protected override bool Skips(char c) => char.IsWhiteSpace(c) || c is '*' or '_';

        protected override bool MakesWord(char c) => IsLetterOrMark(c);

        protected override bool Joins(string text, int at, int end) =>
            at + 1 < end
            && (IsLetterOrMark(text[at + 1]) || IsStopBeforeHyphen(text, at, end))
            && (text[at] is '-' or '\u2010' or '\u2011' or '\'' or '\u2019' or '&' or '/'
                || (text[at] == '.' && IsInitial(text, at - 1, at))
                || (text[at] is '+' or '.' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

        /// <summary>Behind the last stop of "U.S." and of "U. S.": the pages part the two letters now and then.</summary>
        protected override int EndOfWord(string text, int start, int behind, int end)
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

        /// <summary>The last stop of "Japan-U.S.-ROK".</summary>
        private static bool IsStopBeforeHyphen(string text, int at, int end) =>
            text[at] == '.' && text[at + 1] == '-' && at + 2 < end && IsLetterOrMark(text[at + 2]);

        /// <summary>A capital standing alone before its full stop: the "U" and the "S" of "Japan-U.S.".</summary>
        private static bool IsInitial(string text, int start, int stop) =>
            stop == start + 1 && char.IsUpper(text[start]) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }

    private sealed class PhraseRule : TokenRule
    {
        protected override bool Skips(char c) => char.IsWhiteSpace(c) || c == '-' || c is >= '\u2010' and <= '\u2013';

        protected override bool MakesWord(char c) => IsLetterOrMark(c);
    }
}
