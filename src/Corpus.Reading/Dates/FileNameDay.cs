using System.Globalization;
using System.Text;
using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>What the name of a document's file says: "2025-03-30-telephone.txt".</summary>
/// <param name="Written">The day as written, "2025-03-30"; null when the name begins with none.</param>
/// <param name="Day">The day; null when there is none, or none such in the calendar.</param>
/// <param name="Suffix">The rest as a part of an identifier, "telephone"; may be empty.</param>
internal readonly record struct FileNameDay(string? Written, CalendarDate? Day, string Suffix)
{
    private const int LongestSuffix = 60;
    private const int LengthWithoutSigns = 8;

    public static FileNameDay Of(string fileName)
    {
        int dot = fileName.LastIndexOf('.');
        string stem = dot > 0 ? fileName.Substring(0, dot) : fileName;
        int length = LengthOfDay(stem);
        if (length == 0)
        {
            return new FileNameDay(null, null, Slug(stem));
        }

        string written = stem.Substring(0, length);
        int[] parts = written.All(IsDigit)
            ? [Number(written, 0, 4), Number(written, 4, 2), Number(written, 6, 2)]
            : [.. written.Split('-', '_', '.').Select(static part => Number(part, 0, part.Length))];
        return new FileNameDay(written, CalendarDate.Create(parts[0], parts[1], parts[2]), Slug(stem.Substring(length)));
    }

    /// <summary>The identity of the meeting: its day and what tells it from another of that day.</summary>
    public string Identity(CalendarDate day) => Suffix.Length == 0 ? day.ToString() : day + "-" + Suffix;

    /// <summary>"2024-03-01", "2024-3-1", "2024_03_01", "20240301".</summary>
    private static int LengthOfDay(string stem)
    {
        int year = BehindDigits(stem, 0);
        int length = year == LengthWithoutSigns ? year : 0;
        if (year == 4 && year < stem.Length && stem[year] is '-' or '_' or '.')
        {
            int month = BehindDigits(stem, year + 1);
            int day = month < stem.Length && stem[month] == stem[year] ? BehindDigits(stem, month + 1) : month;
            length = month - year is 2 or 3 && day - month is 2 or 3 ? day : 0;
        }

        return length;
    }

    private static int BehindDigits(string stem, int i)
    {
        while (i < stem.Length && IsDigit(stem[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>
    /// Lower-case ASCII letters and digits, parts joined with "-". Where letters of other scripts fall out, a hash of the
    /// whole keeps two names apart.
    /// </summary>
    private static string Slug(string text)
    {
        StringBuilder slug = new();
        bool isLossy = false;
        foreach (char c in text)
        {
            if (IsDigit(c) || c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else
            {
                isLossy |= c > '\u007F';
                if (slug.Length > 0 && slug[slug.Length - 1] != '-')
                {
                    slug.Append('-');
                }
            }
        }

        string joined = slug.ToString().TrimEnd('-');
        if (!isLossy && joined.Length <= LongestSuffix)
        {
            return joined;
        }

        string kept = joined.Substring(0, Math.Min(joined.Length, LongestSuffix)).TrimEnd('-');
        return (kept.Length == 0 ? string.Empty : kept + "-") + Identifier.StableHash(text);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int Number(string digits, int start, int length) =>
        int.Parse(digits.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
