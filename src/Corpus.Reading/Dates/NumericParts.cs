using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>Days in numbers with the year behind: "27/02/2024", "16.01.2024".</summary>
internal static class NumericParts
{
    private const int MostDigits = 2;

    /// <summary>
    /// A day that can only be read in one way: one number is above twelve, both are the same, or full stops part them, which
    /// no country does that writes the month first.
    /// </summary>
    public static bool OnlyOne(ref DateScan scan) => Read(ref scan, isOneOfTwo: false);

    /// <summary>"05/06/2024" can be two days: neither its day nor its month is said.</summary>
    public static bool OneOfTwo(ref DateScan scan) => Read(ref scan, isOneOfTwo: true);

    private static bool Read(ref DateScan scan, bool isOneOfTwo)
    {
        Token token = scan.Peek();
        int first = scan.BehindDigits(token.Start);
        int second = Behind(scan, first);
        int year = second < 0 ? -1 : Behind(scan, second);
        bool isDay = year >= 0 && scan.Text[first] == scan.Text[second] && first - token.Start is >= 1 and <= MostDigits
            && second - first - 1 <= MostDigits && year - second - 1 == 4 && (token.End <= year || scan.IsStops(year, token.End));
        if (!isDay)
        {
            return false;
        }

        int one = scan.Number(token.Start, first);
        int other = scan.Number(first + 1, second);
        bool canBeTwo = scan.Text[first] != '.' && one <= 12 && other <= 12 && one != other;
        if (canBeTwo != isOneOfTwo)
        {
            return false;
        }

        bool isMonthFirst = other > 12;
        scan.Day = isMonthFirst ? other : one;
        scan.Month = isMonthFirst ? one : other;
        scan.Year = scan.Number(second + 1, year);
        scan.At = Math.Max(token.End, year);
        return true;
    }

    /// <summary>"2025. 7. 11.", as texts of Korea have it.</summary>
    public static bool YearFirstApart(ref DateScan scan)
    {
        int start = scan.Peek().Start;
        int year = scan.BehindDigits(start);
        int month = BehindStopAndBlank(scan, year);
        int day = month < 0 ? -1 : BehindStopAndBlank(scan, month);
        if (day < 0 || year - start != 4)
        {
            return false;
        }

        scan.Year = scan.Number(start, year);
        scan.Month = NumberBefore(scan, month);
        scan.Day = NumberBefore(scan, day);
        scan.At = day < scan.Limit && scan.Text[day] == '.' ? day + 1 : day;
        return true;
    }

    /// <summary>"9. 10. 2024", as texts of Central Europe have it.</summary>
    public static bool DayFirstApart(ref DateScan scan)
    {
        int start = scan.Peek().Start;
        int day = scan.BehindDigits(start);
        int month = day - start is >= 1 and <= MostDigits ? BehindStopAndBlank(scan, day) : -1;
        bool hasYear = month > 0 && month + 2 < scan.Limit && scan.Text[month] == '.' && scan.Text[month + 1] == ' ';
        int year = hasYear ? scan.BehindDigits(month + 2) : -1;
        if (year - month - 2 != 4 || scan.Number(start, day) > 31 || NumberBefore(scan, month) > 12)
        {
            return false;
        }

        scan.Day = scan.Number(start, day);
        scan.Month = NumberBefore(scan, month);
        scan.Year = scan.Number(month + 2, year);
        scan.At = year;
        return true;
    }

    private static int BehindStopAndBlank(in DateScan scan, int stop)
    {
        bool isApart = stop + 2 < scan.Limit && scan.Text[stop] == '.' && scan.Text[stop + 1] == ' ';
        int end = isApart ? scan.BehindDigits(stop + 2) : stop;
        return end - stop - 2 is >= 1 and <= MostDigits ? end : -1;
    }

    private static int NumberBefore(in DateScan scan, int end)
    {
        int start = char.IsDigit(scan.Text[end - 2]) ? end - 2 : end - 1;
        return scan.Number(start, end);
    }

    private static int Behind(in DateScan scan, int sign)
    {
        bool isSign = sign < scan.Limit && scan.Text[sign] is '/' or '.' or '-';
        int end = isSign ? scan.BehindDigits(sign + 1) : sign;
        return end > sign + 1 ? end : -1;
    }
}
