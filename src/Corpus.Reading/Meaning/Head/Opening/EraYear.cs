using System.Globalization;

namespace Corpus.Reading.Meaning.Head.Opening;

/// <summary>A year of a Japanese era: "Reiwa 1 (2019)" is 2019.</summary>
internal static class EraYear
{
    /// <summary>The year that begins at a token, and the token behind it and its year in brackets; null when none does.</summary>
    public static int? At(OpeningText text, int index, out int next)
    {
        next = index;
        int? before = text.Word(index) switch
        {
            "Reiwa" => 2018,
            "Heisei" => 1988,
            "Showa" => 1925,
            _ => null,
        };
        if (before is not int start
            || !int.TryParse(text.Word(index + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 64)
        {
            return null;
        }

        next = text.IsSign(index + 2, '(') && text.IsSign(index + 4, ')') ? index + 5 : index + 2;
        return start + year;
    }
}
