using System.Globalization;
using Corpus.Reading.Text;

namespace Corpus.Reading.Matching;

/// <summary>
/// "Japan | – | U.S. | talks | , | Feb | . | 7 | - | 8 | ." Words as texts are searched, counted, quoted and compared by; the
/// dialects by which they are read stand in <see cref="TokenDialect"/>.
/// </summary>
/// <remarks>
/// A word is a run of letters, digits and marks. Inside it stand apostrophes, "&amp;" and "+" ("Japan’s", "R&amp;D", "2+2"), points and
/// commas between digits ("3.5", "1,000"), and the full stops of two initials or more, the last one too ("U.S.", "p.m."). Every
/// other sign parts words, hyphens and dashes as well. A script without blanks between words gives one word for each run of its letters.
/// </remarks>
internal sealed class WordDialect : TokenRule
{
    public static readonly WordDialect Rule = new();

    /// <summary>U+0300: no mark comes before it.</summary>
    private const char FirstMark = '\u0300';

    private WordDialect()
        : base(readsPairs: true)
    {
    }

    protected override bool Skips(char c) => char.IsWhiteSpace(c);

    protected override bool MakesWord(char c) =>
        char.IsLetterOrDigit(c) ? c < 128 || !Apostrophe.Is(c) : c >= FirstMark && IsMark(CharUnicodeInfo.GetUnicodeCategory(c));

    protected override bool OnlyContinues(char c) => c >= FirstMark && IsMark(CharUnicodeInfo.GetUnicodeCategory(c));

    protected override bool IsPartBeyond(string text, int at)
    {
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, at);
        return category <= UnicodeCategory.OtherLetter || category == UnicodeCategory.DecimalDigitNumber || IsMark(category);
    }

    private static bool IsMark(UnicodeCategory category) => category
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    protected override bool Joins(string text, int at, int end)
    {
        if (at + 1 >= end)
        {
            return false;
        }

        // Not a method: it would be one more to compile before a phrase can be found.
        bool isBetweenDigits = char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
        return text[at] switch
        {
            '.' => isBetweenDigits || IsStopOfInitial(text, at, end),
            ',' => isBetweenDigits,
            '&' or '+' => BeginsWord(text, at + 1, end),
            char c => Apostrophe.Is(c) && BeginsWord(text, at + 1, end),
        };
    }

    /// <summary>The first stop of "U.S.", and the last of "U.S.’s", but that of no sentence before "A".</summary>
    private bool IsStopOfInitial(string text, int at, int end) =>
        IsInitial(text, at - 1)
        && (IsLetterAlone(text, at + 1, end) || (EndsInitials(text, at) && Apostrophe.Is(text[at + 1]) && BeginsWord(text, at + 2, end)));

    protected override int EndOfWord(string text, int start, int behind, int end) =>
        behind < end && text[behind] == '.' && behind - start >= 3 && IsInitial(text, behind - 1) && EndsInitials(text, behind) ? behind + 1 : behind;

    /// <summary>A letter at the beginning of a word, or behind the stop of such a letter.</summary>
    private bool IsInitial(string text, int at) =>
        char.IsLetter(text[at]) && (at == 0 || text[at - 1] == '.' || !(IsInside(text, at - 1) || char.IsSurrogate(text[at - 1])));

    /// <summary>True where the letter before a stop is not the first initial.</summary>
    private bool EndsInitials(string text, int stop) => stop >= 3 && text[stop - 2] == '.' && IsInitial(text, stop - 3);

    private bool IsLetterAlone(string text, int at, int end) =>
        char.IsLetter(text[at]) && !Apostrophe.Is(text[at]) && (at + 1 == end || !(MakesWord(text[at + 1]) || char.IsSurrogate(text[at + 1])));

    private bool IsInside(string text, int at) => MakesWord(text[at]) || text[at] is '&' or '+' || Apostrophe.Is(text[at]);

    private bool BeginsWord(string text, int at, int end) =>
        at < end && (char.IsLetterOrDigit(text[at]) ? !Apostrophe.Is(text[at])
            : char.IsHighSurrogate(text[at]) && at + 1 < end && char.IsLowSurrogate(text[at + 1])
                && IsPartBeyond(text, at) && !IsMark(CharUnicodeInfo.GetUnicodeCategory(text, at)));
}
