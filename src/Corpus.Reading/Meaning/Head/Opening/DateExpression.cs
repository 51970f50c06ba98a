using System.Globalization;
using Corpus.Reading.Dates;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>A day as a text writes it, which need not be one of the calendar.</summary>
/// <param name="Year">Null when the text leaves it out.</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
internal readonly record struct DateExpression(int? Year, int Month, int Day, int First, int Next)
{
    /// <summary>The day in a year; null where the calendar has none such.</summary>
    public CalendarDate? In(int year) => CalendarDate.Create(year, Month, Day);

    /// <summary>True where some year has such a day: February 29 has one, February 30 none.</summary>
    public bool IsPossible => Year is int year ? In(year) != null : In(2000) != null;

    /// <summary>The first day in the main clause, else the first anywhere, else null.</summary>
    public static DateExpression? FirstIn(OpeningText text)
    {
        DateExpression? beside = null;
        for (int i = 0; i < text.Count; i++)
        {
            if (At(text, i) is DateExpression found)
            {
                if (text.IsMain(i))
                {
                    return found;
                }

                beside ??= found;
            }
        }

        return beside;
    }

    /// <summary>The day that begins at a token: "May 2, 2024", "2nd of May", "2024-05-02"; null when none does.</summary>
    public static DateExpression? At(OpeningText text, int index) =>
        YearFirst(text, index) ?? MonthFirst(text, index) ?? DayFirst(text, index);

    private static DateExpression? MonthFirst(OpeningText text, int index)
    {
        if (MonthName.Number(text.Word(index)) is not int month || DayNumber(text.Word(index + 1)) is not int day)
        {
            return null;
        }

        return WithYear(text, month, day, index, index + 2);
    }

    private static DateExpression? DayFirst(OpeningText text, int index)
    {
        if (DayNumber(text.Word(index)) is not int day)
        {
            return null;
        }

        int at = text.Plain(index + 1) == "of" ? index + 2 : index + 1;
        return MonthName.Number(text.Word(at)) is int month ? WithYear(text, month, day, index, at + 1) : null;
    }

    /// <summary>"2024-05-02", "2024/5/2", "2024.05.02": with the year in front no other order of month and day is in use.</summary>
    private static DateExpression? YearFirst(OpeningText text, int index)
    {
        string word = text.Word(index);
        if (word.Length < 8 || !char.IsDigit(word[0]))
        {
            return null;
        }

        string[] parts = word.TrimEnd('.').Split('-', '/', '.');
        return parts.Length == 3 && parts[0].Length == 4
            && Number(parts[0]) is int year && Number(parts[1]) is int month && Number(parts[2]) is int day
            ? new DateExpression(year, month, day, index, index + 1)
            : null;
    }

    private static DateExpression WithYear(OpeningText text, int month, int day, int first, int next)
    {
        int at = text.IsComma(next) ? next + 1 : next;
        if (EraYear.At(text, at, out int behind) is int inEra)
        {
            return new DateExpression(inEra, month, day, first, behind);
        }

        string word = text.Word(at).TrimEnd('.');
        return word.Length == 4 && Number(word) is int year and >= 1900 and < 2200
            ? new DateExpression(year, month, day, first, at + 1)
            : new DateExpression(null, month, day, first, next);
    }

    /// <summary>"2", "2nd", and the first day of "2-3".</summary>
    private static int? DayNumber(string word)
    {
        int digits = 0;
        while (digits < word.Length && word[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        if (digits is 0 or > 2)
        {
            return null;
        }

        string rest = word.Substring(digits).TrimEnd('.').ToLowerInvariant();
        bool isDay = rest is "" or "st" or "nd" or "rd" or "th" || rest[0] is '-' or '\u2013' or '/';
        return isDay ? Number(word.Substring(0, digits)) : null;
    }

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
