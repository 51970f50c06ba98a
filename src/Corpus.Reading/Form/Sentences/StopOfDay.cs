using Corpus.Reading.Dates;
using Corpus.Reading.Text;

namespace Corpus.Reading.Form.Sentences;

/// <summary>Tells full stops that belong to a day and end no sentence: "16. January 2025", "Lima, May 3, 2024. - The Minister …".</summary>
internal static class StopOfDay
{
    /// <summary>"Santiago de Chile, Thursday, June 26, 2025" is shorter.</summary>
    private const int LongestDateline = 60;

    private const int LengthOfYear = 4;

    public static bool Is(string text, int start, int stop) =>
        text[stop] == '.' && (IsBeforeMonth(text, start, stop) || IsBeforeDash(text, start, stop));

    /// <summary>"on 16. January 2025": a month and a year go on; "the fleet grew to 16. January saw …" has no year.</summary>
    private static bool IsBeforeMonth(string text, int start, int stop)
    {
        int first = stop;
        while (first > start && stop - first <= 2 && char.IsDigit(text[first - 1]))
        {
            first--;
        }

        bool isDay = stop - first is 1 or 2 && (first == start || Blank.Is(text[first - 1]));
        Word month = isDay ? Word.Read(text, stop + 1, text.Length) : default;
        if (!isDay || month.IsNone || MonthName.Of(month.Core) is null)
        {
            return false;
        }

        string year = Word.Read(text, month.End, text.Length).Core;
        return year.Length == LengthOfYear && year.All(char.IsDigit);
    }

    /// <summary>The dateline of a text's first sentence, where a dash follows.</summary>
    private static bool IsBeforeDash(string text, int start, int stop)
    {
        int dash = Blank.Skip(text, stop + 1, text.Length);
        bool canBe = dash < text.Length && text[dash] is '-' or '\u2013' or '\u2014'
            && stop - start <= LongestDateline && Blank.Skip(text, 0, start) == start;
        bool isBehindName = true;
        for (Word word = Word.Read(text, start, stop); canBe && !word.IsNone; word = Word.Read(text, word.End, stop))
        {
            if (isBehindName && DateReader.OfLine.EndAt(text, word.Start, stop) == stop)
            {
                return true;
            }

            // "They met on May 3, 2024. – Tokyo agreed" is no dateline.
            isBehindName = word.IsCapitalized;
        }

        return false;
    }
}
