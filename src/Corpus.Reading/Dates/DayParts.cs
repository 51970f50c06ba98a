using System.Collections.Immutable;
using System.Globalization;
using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>The day of a date.</summary>
internal static class DayParts
{
    private const int MostDigits = 2;

    /// <summary>What a number holds.</summary>
    private const int MostDigitsOfSlip = 9;

    private const int ShortestYearMonthDay = 8;

    /// <summary>No word that is looked up here is longer.</summary>
    private const int LongestWord = 16;

    private static readonly WordSet UpTo = WordLists.Set("calendar: between two days");
    private static readonly Dictionary<string, int> Ordinals = WordLists.Table("calendar: ordinals").ToDictionary(
        static ordinal => ordinal.Key, static ordinal => int.Parse(ordinal.Value, CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly ImmutableArray<string> OrdinalEndings = WordLists.List("calendar: ordinal endings");

    /// <summary>"2024-05-03", "2024/5/3", "2024.5.3": with the year in front no other order of month and day is in use.</summary>
    public static bool YearMonthDay(ref DateScan scan)
    {
        DateScan tried = scan;
        int start = scan.Peek().Start;
        int behind = ReadYearMonthDay(ref tried, start, MostDigits, out bool hasOneSign);
        if (behind < 0 || !hasOneSign)
        {
            return false;
        }

        scan = tried;
        scan.At = behind;
        return true;
    }

    /// <summary>The same where it is a word, whatever its numbers and signs: a slip in it ("2024-05/123") is a date that is none.</summary>
    public static bool WordOfYearMonthDay(ref DateScan scan)
    {
        DateScan tried = scan;
        Token token = scan.Peek();
        int behind = ReadYearMonthDay(ref tried, token.Start, MostDigitsOfSlip, out _);
        if (behind < 0 || token.Length < ShortestYearMonthDay || !scan.IsStops(behind, token.End))
        {
            return false;
        }

        scan = tried;
        scan.At = token.End;
        return true;
    }

    public static bool TheOrNone(ref DateScan scan)
    {
        scan.TakeWord("the");
        return true;
    }

    /// <summary>"fifteenth", "twenty-first".</summary>
    public static bool DayInWords(ref DateScan scan)
    {
        Token token = scan.Peek();
        bool canBe = token.IsWord && token.Length <= LongestWord;
        if (!canBe || !Ordinals.TryGetValue(scan.Text.Substring(token.Start, token.Length), out int day))
        {
            return false;
        }

        scan.Day = day;
        scan.At = token.End;

        // "the twenty-first day of November"
        scan.TakeWord("day");
        return true;
    }

    /// <summary>The full stop of "Feb. 7" and "7. February", where the word is cut without it.</summary>
    public static bool StopOrNone(ref DateScan scan)
    {
        Token token = scan.Peek();
        scan.At = !token.IsNone && token.Start == scan.At && scan.Text[token.Start] == '.' ? token.End : scan.At;
        return true;
    }

    public static bool OfOrNone(ref DateScan scan)
    {
        scan.TakeWord("of");
        return true;
    }

    /// <summary>"2", "2nd", and the first day of "2-3" where that is one word; it need not be a day that a month has.</summary>
    public static bool FirstDay(ref DateScan scan)
    {
        Token token = scan.Peek();
        int end = scan.BehindDigits(token.Start);
        if (end - token.Start is < 1 or > MostDigits || !(IsEndOfDay(scan, end, token.End) || scan.Text[end] is '-' or '\u2013' or '/'))
        {
            return false;
        }

        scan.Day = scan.Number(token.Start, end);
        scan.At = token.End;
        return true;
    }

    /// <summary>"7", "7th"; of several days the first: "7-8", "7 and 8", "7 to 9".</summary>
    public static bool DayOrSeveral(ref DateScan scan)
    {
        Token token = scan.Peek();
        int end = scan.BehindDigits(token.Start);
        bool isSeveral = end < token.End && scan.Text[end] is '-' or '\u2010' or '\u2011';
        bool isDay = isSeveral
            ? scan.BehindDigits(end + 1) == token.End && IsDayOfMonth(scan, end + 1, token.End)
            : IsEndOfDay(scan, end, token.End);
        if (!isDay || !IsDayOfMonth(scan, token.Start, end))
        {
            return false;
        }

        scan.Day = scan.Number(token.Start, end);
        scan.At = token.End;
        TakeMoreDays(ref scan);
        return true;
    }

    /// <summary>"to March 2", "– March 2" behind "February 28", up to the year that both have; the first day stays.</summary>
    public static bool LastMonthDayOrNone(ref DateScan scan)
    {
        DateScan tried = scan;
        if (TakesTo(ref tried) && MonthParts.Month(ref tried) && StopOrNone(ref tried) && ReadDay(ref tried))
        {
            scan.At = tried.At;
        }

        return true;
    }

    /// <summary>"to 2 March" behind "28 February".</summary>
    public static bool LastDayMonthOrNone(ref DateScan scan)
    {
        DateScan tried = scan;
        if (TakesTo(ref tried) && ReadDay(ref tried) && OfOrNone(ref tried) && MonthParts.MonthOrItsPossessive(ref tried))
        {
            scan.At = tried.At;
        }

        return true;
    }

    /// <summary>Goes behind "4, 5 and 6": no meeting has so many days that they are counted one by one further than this.</summary>
    private static void TakeMoreDays(ref DateScan scan)
    {
        const int MostDays = 5;
        DateScan tried = scan;
        for (int days = 0; days < MostDays && (TakesTo(ref tried) || tried.TakeSign(",")) && IsNextDay(ref tried); days++)
        {
            scan.At = tried.At;
        }
    }

    /// <summary>"May 7, 8 ships": behind a comma a number is a day only where "and" goes on.</summary>
    private static bool IsNextDay(ref DateScan tried)
    {
        bool isListed = tried.At > 0 && tried.Text[tried.At - 1] == ',';
        bool isDay = ReadDay(ref tried);
        DateScan behind = tried;
        return isDay && (!isListed || behind.TakeWord("and"));
    }

    private static bool ReadDay(ref DateScan scan)
    {
        Token token = scan.Peek();
        int end = scan.BehindDigits(token.Start);
        scan.At = token.End;
        return IsEndOfDay(scan, end, token.End) && IsDayOfMonth(scan, token.Start, end);
    }

    private static bool TakesTo(ref DateScan scan)
    {
        Token token = scan.Peek();
        bool isTo = !token.IsNone
            && (UpTo.Contains(scan.Text.Substring(token.Start, Math.Min(token.Length, LongestWord)))
                || scan.Text[token.Start] is '-' or '\u2012' or '\u2013' or '\u2014');
        scan.At = isTo ? token.End : scan.At;
        return isTo;
    }

    /// <summary>Behind the day; -1 where there is none.</summary>
    private static int ReadYearMonthDay(ref DateScan scan, int start, int mostDigits, out bool hasOneSign)
    {
        int year = scan.BehindDigits(start);
        int month = BehindSignAndDigits(scan, year, mostDigits);
        int day = month < 0 ? -1 : BehindSignAndDigits(scan, month, mostDigits);
        hasOneSign = day >= 0 && scan.Text[year] == scan.Text[month];
        if (day < 0 || year - start != 4)
        {
            return -1;
        }

        scan.Year = scan.Number(start, year);
        scan.Month = scan.Number(year + 1, month);
        scan.Day = scan.Number(month + 1, day);
        return day;
    }

    private static int BehindSignAndDigits(in DateScan scan, int i, int mostDigits)
    {
        int end = i < scan.Limit && scan.Text[i] is '-' or '/' or '.' ? scan.BehindDigits(i + 1) : i;
        return end - i - 1 >= 1 && end - i - 1 <= mostDigits ? end : -1;
    }

    private static bool IsDayOfMonth(in DateScan scan, int start, int end) =>
        end - start is >= 1 and <= MostDigits && scan.Number(start, end) is >= 1 and <= 31;

    /// <summary>True where nothing, or an ordinal's ending, stands between the digits and the end of the word, full stops aside.</summary>
    private static bool IsEndOfDay(in DateScan scan, int end, int behind)
    {
        if (scan.IsStops(end, behind))
        {
            return true;
        }

        foreach (string ending in OrdinalEndings)
        {
            int endingEnd = end + ending.Length;
            if (scan.Is(new Token(end, ending.Length, IsWord: true), ending) && scan.IsStops(endingEnd, behind) && endingEnd <= behind)
            {
                return true;
            }
        }

        return false;
    }
}
