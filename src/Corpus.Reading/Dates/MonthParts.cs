using Corpus.Reading.Text;

namespace Corpus.Reading.Dates;

/// <summary>The month of a date.</summary>
internal static class MonthParts
{
    /// <summary>No name of a month is longer, with the ending of "September's".</summary>
    private const int Longest = 16;

    /// <summary>"May", "Sept."; not the verb "may".</summary>
    public static bool Month(ref DateScan scan) => ReadMonth(ref scan, MonthName.OfCapitalized, withPossessive: false);

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
