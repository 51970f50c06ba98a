using System.Globalization;
using Corpus.Reading.English;
using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>The year of a date.</summary>
internal static class YearParts
{
    /// <summary>No era had more years.</summary>
    private const int MostYearsOfEra = 64;

    private static readonly Dictionary<string, int> Eras = WordLists.Table("calendar: eras")
        .ToDictionary(era => era.Key, era => int.Parse(era.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>"May 3, 2024", "May 3. 2024", with the wide comma too.</summary>
    public static bool CommaOrNone(ref DateScan scan)
    {
        scan.TakeSign(",.\uFF0C");
        return true;
    }

    /// <summary>"April, 2024", "April of 2024".</summary>
    public static bool CommaOrOfOrNone(ref DateScan scan)
    {
        if (!scan.TakeSign(","))
        {
            scan.TakeWord("of");
        }

        return true;
    }

    /// <summary>Four digits, whatever they are.</summary>
    public static bool AnyYear(ref DateScan scan) => ReadYear(ref scan, 0, 9999);

    /// <summary>A year in which ministers can have met.</summary>
    public static bool Year(ref DateScan scan) => ReadYear(ref scan, 1900, 2199);

    /// <summary>"Reiwa 1", "Reiwa 1 (2019)".</summary>
    public static bool YearOfEra(ref DateScan scan)
    {
        Token era = scan.Peek();
        Token year = scan.PeekBehind(era);
        if (!era.IsWord || !Eras.TryGetValue(scan.Text.Substring(era.Start, era.Length), out int before)
            || scan.NumberOf(year, 1, 2) is not (>= 1 and <= MostYearsOfEra and int inEra))
        {
            return false;
        }

        scan.Year = before + inEra;
        scan.At = year.End;
        SkipYearInBrackets(ref scan);
        return true;
    }

    private static void SkipYearInBrackets(ref DateScan scan)
    {
        DateScan tried = scan;
        bool isYear = tried.TakeSign("(\uFF08") && AnyYear(ref tried) && tried.TakeSign(")\uFF09");
        scan.At = isYear ? tried.At : scan.At;
    }

    private static bool ReadYear(ref DateScan scan, int first, int last)
    {
        Token token = scan.Peek();
        bool isApart = token.Start == 0 || !char.IsLetterOrDigit(scan.Text[token.Start - 1]);
        if (!isApart || scan.NumberOf(token, 4, 4) is not int year || year < first || year > last)
        {
            return false;
        }

        scan.Year = year;
        scan.At = token.End;
        return true;
    }
}
