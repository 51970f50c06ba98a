using System.Globalization;
using Corpus.Reading.Dates;
using Corpus.Reading.English;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>
/// What stands behind "on" where a day should, and is none that is read for sure: "On Febuary 7, 2024", "On 05/06/2024",
/// "On the 27th", "On 5 Mai 2024".
/// </summary>
/// <param name="Year">Null when the text leaves it out, or it cannot be read.</param>
/// <param name="Month">Null where no month is told.</param>
/// <param name="Day">Null where nothing of it can be read.</param>
/// <param name="CanBeTwo">True where day and month may change places.</param>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
internal readonly record struct DateSlip(int? Year, int? Month, int? Day, bool CanBeTwo, int First, int Next)
{
    private const int LastDay = 31;

    private static readonly WordSet BehindDay = WordLists.Set("time-and-place: behind a day without a month");

    /// <summary>"the 27th": right as far as it goes, and no slip where the day has that number.</summary>
    public bool IsDayAlone => Month == null && Day != null;

    /// <summary>The first in the main clause; null where there is none.</summary>
    public static DateSlip? FirstIn(OpeningText text)
    {
        for (int i = 0; i < text.Count; i++)
        {
            if (text.IsMain(i) && text.Plain(i) == "on" && !IsRead(text, BehindWeekday(text, i + 1)) && At(text, BehindWeekday(text, i + 1), i == 0) is DateSlip found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>"appointed on 4 February 2022": a day that is read and is another's is no slip.</summary>
    private static bool IsRead(OpeningText text, int index) => DateExpression.At(text, index) != null;

    /// <summary>The days that it can mean, in a year where it says none.</summary>
    public IEnumerable<CalendarDate> Days(int? year)
    {
        if (Month is not int month || Day is not int day || (Year ?? year) is not int inYear)
        {
            yield break;
        }

        if (CalendarDate.Create(inYear, month, day) is CalendarDate one)
        {
            yield return one;
        }

        if (CanBeTwo && CalendarDate.Create(inYear, day, month) is CalendarDate other)
        {
            yield return other;
        }
    }

    private static int BehindWeekday(OpeningText text, int index)
    {
        bool hasWeekday = WeekdayName.Of(text.Word(index)) != null;
        return hasWeekday ? index + (text.IsComma(index + 1) ? 2 : 1) : index;
    }

    private static DateSlip? At(OpeningText text, int index, bool isFirst)
    {
        if (index >= text.Count || text.Word(index).Length == 0)
        {
            return null;
        }

        int start = text.StartOf(index);
        if (DateReader.Slips.At(text.Text, start, text.Text.Length) is { } date)
        {
            return new DateSlip(date.Year, date.Month, date.Day, text.Word(index).IndexOfAny(['/', '-']) > 0, index, text.TokenFrom(date.End, index));
        }

        return InNumbers(text, index) ?? DayAlone(text, index) ?? Unread(text, index, isFirst);
    }

    /// <summary>"27/02" and "5/6"; "32/13/2024" and "5/6/24" too, of which nothing is read.</summary>
    private static DateSlip? InNumbers(OpeningText text, int index)
    {
        string[] parts = text.Word(index).TrimEnd('.').Split('/', '.');
        int?[] numbers = [.. parts.Select(Number)];
        if (parts.Length is < 2 or > 3 || numbers.Any(static number => number == null))
        {
            return null;
        }

        bool isWithoutYear = parts.Length == 2 && numbers.All(static number => number is >= 1 and <= LastDay);
        if (!isWithoutYear)
        {
            return parts.Length == 3 ? new DateSlip(null, null, null, false, index, index + 1) : null;
        }

        bool isMonthFirst = numbers[1] > 12;
        bool canBeTwo = numbers.All(static number => number <= 12) && numbers[0] != numbers[1];
        return new DateSlip(null, numbers[isMonthFirst ? 0 : 1], numbers[isMonthFirst ? 1 : 0], canBeTwo, index, index + 1);
    }

    /// <summary>"the 27th, Minister X"; not "the 27th anniversary".</summary>
    private static DateSlip? DayAlone(OpeningText text, int index)
    {
        string word = text.Word(index + 1);
        bool isOrdinal = text.Plain(index) == "the" && word.Length is 3 or 4 && char.IsDigit(word[0]) && char.IsLetter(word[word.Length - 1]);
        bool ends = text.Word(index + 2).Length == 0 || text.IsCapitalized(index + 2) || BehindDay.Contains(text.Plain(index + 2));
        return isOrdinal && ends && Number(word.Substring(0, word.Length - 2)) is >= 1 and <= LastDay and int day
            ? new DateSlip(null, null, day, false, index, index + 2)
            : null;
    }

    /// <summary>"Juli 5, 2024", "5 Mai 2024", "the ides of March".</summary>
    private static DateSlip? Unread(OpeningText text, int index, bool isFirst)
    {
        if (text.IsCapitalized(index) && IsDay(text.Word(index + 1)))
        {
            int behind = text.IsComma(index + 2) ? index + 3 : index + 2;
            bool hasYear = IsYear(text.Word(behind));
            return hasYear || (isFirst && behind > index + 2) ? new DateSlip(null, null, null, false, index, hasYear ? behind + 1 : index + 2) : null;
        }

        int month = text.Plain(index + 1) == "of" ? index + 2 : index + 1;
        int year = text.IsComma(month + 1) ? month + 2 : month + 1;
        if (IsDay(text.Word(index)) && text.IsCapitalized(month) && IsYear(text.Word(year)))
        {
            return new DateSlip(null, null, null, false, index, year + 1);
        }

        bool isOfMonth = text.Plain(index) == "the" && text.Plain(index + 2) == "of" && MonthName.OfCapitalized(text.Word(index + 3)) != null;
        return isOfMonth ? new DateSlip(null, null, null, false, index, index + 4) : null;
    }

    /// <summary>"00 Mai 2024" is none, and meant as one.</summary>
    private static bool IsDay(string word) => Number(word.TrimEnd('s', 't', 'n', 'd', 'r', 'h', '.')) is <= LastDay;

    private static bool IsYear(string word) => word.Length == 4 && Number(word) is >= 1900 and <= 2199;

    private static int? Number(string digits) =>
        digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
