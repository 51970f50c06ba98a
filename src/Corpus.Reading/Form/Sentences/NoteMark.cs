using Corpus.Reading.Form.Sentences.Parts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>
/// Marks of notes behind a stop: "speed.[4]", "the report.1", "the crews.²", "the plan.*". They belong to the sentence before them, and a
/// sentence can begin behind them.
/// </summary>
internal static class NoteMark
{
    /// <summary>No text has more notes than three digits can count.</summary>
    private const int MostDigits = 3;

    /// <summary>The offset behind the marks that stand right behind a stop and what closes with it; the same offset where there are none.</summary>
    /// <param name="stop">The stop; a number without brackets is a note only behind a word.</param>
    public static int Skip(string text, int stop, int after, int limit)
    {
        int at = after;
        while (at < limit && BehindMark(text, at, limit) is var behind && behind > at)
        {
            at = behind;
        }

        int digits = at;
        while (digits < limit && char.IsDigit(text[digits]) && digits - at <= MostDigits)
        {
            digits++;
        }

        bool isNumber = digits > at && at == after && digits - at <= MostDigits && IsBehindWord(text, stop)
            && (digits == limit || Blank.Is(text[digits]));
        return isNumber ? digits : at;
    }

    /// <summary>Where the words end that are followed by marks of notes up to <paramref name="end"/>; the end where there are none.</summary>
    public static int SkipBack(string text, int start, int end)
    {
        int at = end;
        while (at > start && BeforeMark(text, start, at) is var before && before < at)
        {
            at = before;
        }

        int digits = at;
        while (digits > start && char.IsDigit(text[digits - 1]) && at - digits <= MostDigits)
        {
            digits--;
        }

        bool isNumber = at == end && digits < at && at - digits <= MostDigits && digits > start && IsBehindStop(text, start, digits);
        return isNumber ? digits : at;
    }

    private static bool IsBehindStop(string text, int start, int digits)
    {
        int stop = digits - 1;
        while (stop > start && StopSign.IsCloser(text[stop]))
        {
            stop--;
        }

        return StopSign.Is(text[stop]) && IsBehindWord(text, stop) && Abbreviation.At(text, start, stop) == AbbreviationKind.None;
    }

    /// <summary>"3.5" and "U.S.1" have no note: what stands before the stop is no word.</summary>
    private static bool IsBehindWord(string text, int stop) =>
        stop > 1 && (StopSign.IsCloser(text[stop - 1]) || (char.IsLetter(text[stop - 1]) && char.IsLetter(text[stop - 2])));

    private static int BehindMark(string text, int at, int limit)
    {
        if (IsRaised(text, at))
        {
            return at + 1;
        }

        char close = text[at] == '[' ? ']' : text[at] == '(' ? ')' : ' ';
        int i = at + 1;
        while (close != ' ' && i < limit && char.IsDigit(text[i]) && i - at <= MostDigits)
        {
            i++;
        }

        // "[a]": notes are lettered too.
        i = close == ']' && i == at + 1 && i < limit && char.IsLower(text[i]) ? i + 1 : i;
        return i > at + 1 && i < limit && text[i] == close ? i + 1 : at;
    }

    private static int BeforeMark(string text, int start, int end)
    {
        if (IsRaised(text, end - 1))
        {
            return end - 1;
        }

        char open = text[end - 1] == ']' ? '[' : text[end - 1] == ')' ? '(' : ' ';
        int i = end - 1;
        while (open != ' ' && i > start && char.IsDigit(text[i - 1]) && end - i <= MostDigits)
        {
            i--;
        }

        i = open == '[' && i == end - 1 && i > start && char.IsLower(text[i - 1]) ? i - 1 : i;
        return i < end - 1 && i > start + 1 && text[i - 1] == open && (open == '[' || StopSign.Is(text[i - 2]) || StopSign.IsCloser(text[i - 2])) ? i - 1 : end;
    }

    /// <summary>A star only right behind the stop: elsewhere it sets words off.</summary>
    private static bool IsRaised(string text, int at) => (text[at] == '*' && at > 0 && StopSign.Is(text[at - 1])) || IsRaised(text[at]);

    private static bool IsRaised(char c) => c is '\u00B9' or '\u00B2' or '\u00B3' or '\u2020' or '\u2021' or (>= '\u2070' and <= '\u2079');
}
