using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>The month of a date, and the day and the year that hyphens join to it.</summary>
internal static class MonthParts
{
    /// <summary>No name of a month is longer, with the ending of "September's".</summary>
    private const int Longest = 16;

    /// <summary>"May", "Sept."; not the verb "may".</summary>
    public static bool Month(ref DateScan scan) => ReadMonth(ref scan, MonthName.OfCapitalized, withPossessive: false);

    /// <summary>"15-April-2013", "15-Apr-2013", as India's press office has it.</summary>
    public static bool JoinedByHyphens(ref DateScan scan)
    {
        int start = scan.Peek().Start;
        int day = scan.BehindDigits(start);
        int month = day;
        while (month < scan.Limit && month - day <= Longest && (month == day ? scan.Text[month] == '-' : char.IsLetter(scan.Text[month])))
        {
            month++;
        }

        bool hasYear = month > day + 1 && month < scan.Limit && scan.Text[month] == '-';
        int year = hasYear ? scan.BehindDigits(month + 1) : -1;
        if (day - start is not (1 or 2) || year - month - 1 != 4 || MonthName.OfCapitalized(scan.Text.Substring(day + 1, month - day - 1)) is not int named)
        {
            return false;
        }

        scan.Day = scan.Number(start, day);
        scan.Month = named;
        scan.Year = scan.Number(month + 1, year);
        scan.At = year;
        return true;
    }

    /// <summary>"April", "April's".</summary>
    public static bool MonthOrItsPossessive(ref DateScan scan) => ReadMonth(ref scan, MonthName.OfCapitalized, withPossessive: true);

    /// <summary>"Febuary" too.</summary>
    public static bool MisspeltMonth(ref DateScan scan) => ReadMonth(ref scan, MonthName.OfMisspelt, withPossessive: false);

    /// <summary>"Febuary", and no right name.</summary>
    public static bool MonthNearly(ref DateScan scan) => ReadMonth(ref scan, MonthName.OfNearly, withPossessive: false);

    private static bool ReadMonth(ref DateScan scan, Func<string, int?> numberOf, bool withPossessive)
    {
        Token token = scan.Peek();
        if (!token.IsWord || token.Length > Longest || !char.IsUpper(scan.Text[token.Start]))
        {
            return false;
        }

        int length = withPossessive ? PossessiveParts.LengthWithout(scan, token) : token.Length;
        if (numberOf(scan.Text.Substring(token.Start, length)) is not int month)
        {
            return false;
        }

        scan.Month = month;
        scan.At = token.End;
        return true;
    }
}
